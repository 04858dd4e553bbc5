import { chown, mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServerUser } from './server-user.ts'

/** Longest path of a Unix socket that every system takes. */
const longest = 103
const socketName = '/.s.PGSQL.5432'

/**
 * A folder for the server's socket that nobody else may enter: the data folder's own path may be too long for one, or
 * on a disk that takes no sockets. Empty on Windows, where the server listens on the loopback address instead.
 */
export async function makeSocketFolder(user: ServerUser | null): Promise<string> {
  if (process.platform === 'win32') return ''
  const name = 'cotejo-socket-'
  // What root calls its own temporary folder may be closed to the user that the server runs as.
  const parent =
    user === null && tmpdir().length + name.length + 7 + socketName.length <= longest ? tmpdir() : '/tmp'
  const folder = await mkdtemp(join(parent, name))
  if (user) await chown(folder, user.uid, user.gid)
  return folder
}

/** Whether a folder is one that {@link makeSocketFolder} made. */
export function isSocketFolder(path: string): boolean {
  return /[/\\]cotejo-socket-\w+$/.test(path)
}

/** A port of the loopback address that is free this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
    probe.once('error', reject)
  })
}
