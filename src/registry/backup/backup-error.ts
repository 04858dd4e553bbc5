/** Why a backup cannot be made or restored. */
export type BackupProblem =
  | 'not a backup'
  | 'damaged'
  | 'not empty'
  | 'schema newer'
  | 'format newer'
  | 'files in the way'
  | 'changed while read'
  | 'does not verify'

/** A backup that is refused; the message is one line in English, the parts are for whoever translates it. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
  readonly problem: BackupProblem
  /** The file, table or step that it is about, and what is wrong with it. */
  readonly detail: string

  constructor(problem: BackupProblem, detail: string) {
    super(`${problem}: ${detail}`)
    this.problem = problem
    this.detail = detail
  }
}
