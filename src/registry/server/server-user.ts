import { readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ServerError } from './server-error.ts'

/** Whom PostgreSQL runs as when we are root, which it refuses to be. */
export interface ServerUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** Preferred in this order when the folder is root's own. */
const unprivileged = ['postgres', 'nobody']

/**
 * Whom PostgreSQL runs as: ourselves (null), or, as root, the owner of the folder or a user without rights.
 * @param folder of the server, which exists
 * @throws ServerError when there is nobody
 */
export async function serverUser(folder: string): Promise<ServerUser | null> {
  if (process.getuid?.() !== 0) return null
  const owner = await stat(folder)
  if (owner.uid !== 0) return { name: `#${owner.uid}`, uid: owner.uid, gid: owner.gid }
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '')
  for (const wanted of unprivileged) {
    const [, , uid, gid] =
      users
        .split('\n')
        .map((line) => line.split(':'))
        .find(([name]) => name === wanted) ?? []
    if (uid !== undefined && gid !== undefined) return { name: wanted, uid: Number(uid), gid: Number(gid) }
  }
  throw new ServerError('not as root', unprivileged.join(', '), '/etc/passwd')
}

/**
 * Makes sure that the user comes as far as a file or folder.
 * @throws ServerError naming the folder that it may not enter
 */
export async function checkReachable(path: string, user: ServerUser | null): Promise<void> {
  if (user === null) return
  for (let at = dirname(path); ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at)
    const enter = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if ((mode & enter) === 0) throw new ServerError('not as root', user.name, at)
    if (dirname(at) === at) return
  }
}
