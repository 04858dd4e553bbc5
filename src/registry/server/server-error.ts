/** What keeps a database from being opened. */
export type ServerProblem =
  | 'binaries missing'
  | 'not as root'
  | 'not writable'
  | 'disk full'
  | 'address taken'
  | 'in use'
  | 'other version'
  | 'did not start'
  | 'unreachable'
  | 'refused'
  | 'too old'
  | 'schema newer'

/** A database that cannot be opened; the message is one line in English, the parts are for whoever translates it. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
  readonly problem: ServerProblem
  /** Folder, user or address that it is about. */
  readonly subject: string
  /** What is wrong with it: a path, a process id, a version, the system's own words. */
  readonly detail: string

  constructor(problem: ServerProblem, subject: string, detail: string) {
    super(`${problem}: ${subject}: ${detail}`)
    this.problem = problem
    this.subject = subject
    this.detail = detail
  }
}

/** The system's error as ours, when it is about a full disk or a lack of rights; any other as it is. */
export function folderError(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return new ServerError('disk full', folder, code)
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code))
    return new ServerError('not writable', folder, code)
  return error
}
