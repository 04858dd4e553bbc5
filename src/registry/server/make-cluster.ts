import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { Binaries } from './binaries.ts'
import { ServerError } from './server-error.ts'
import { ownName, serverFiles } from './server-folder.ts'
import type { ServerUser } from './server-user.ts'

/**
 * Makes the data folder of a new server. It gets its name when it is complete: what a crash leaves of it is made anew.
 * @throws ServerError when the disk is full or initdb fails
 */
export async function makeCluster(
  folder: string,
  binaries: Binaries,
  user: ServerUser | null,
  durable: boolean,
): Promise<void> {
  const { data, unfinished, password } = serverFiles(folder)
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  await rm(password, { force: true })
  await writeFile(password, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 })
  if (user) for (const path of [unfinished, password]) await chown(path, user.uid, user.gid)
  await initialise(folder, binaries, user, durable)
  await rename(unfinished, data)
  if (durable) await flush(folder)
}

async function initialise(
  folder: string,
  { initdb }: Binaries,
  user: ServerUser | null,
  durable: boolean,
): Promise<void> {
  const { unfinished, password } = serverFiles(folder)
  const options = [
    `--pgdata=${unfinished}`,
    `--username=${ownName}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order and the same lower case on every machine, whatever its own locales say.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(durable ? [] : ['--no-sync']),
  ]
  const child = spawn(initdb, options, {
    ...asUser(user),
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  })
  const failed = new Promise<Error | null>((done) => child.once('error', done))
  const complaints = text(child.stderr).catch(() => '')
  const code = await Promise.race([new Promise<number>((done) => child.once('close', done)), failed])
  if (code === 0) return
  if (code instanceof Error) throw new ServerError('binaries missing', initdb, code.message)
  throw startProblem(folder, await complaints)
}

/** Nothing of ours gets in: `PGDATA` and the like would change what is started. */
export function serverEnvironment(): Record<string, string> {
  const kept = ['PATH', 'TMPDIR', 'TEMP', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' }
}

/** To spawn as another user. */
export function asUser(user: ServerUser | null): { uid?: number; gid?: number } {
  return user === null ? {} : { uid: user.uid, gid: user.gid }
}

/** What PostgreSQL said when it did not start, as one line. */
export function startProblem(folder: string, said: string): ServerError {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  const fatal = lines.filter((line) => /\b(?:FATAL|PANIC|error):/.test(line)).at(-1) ?? lines.at(-1) ?? ''
  const detail = fatal.replace(/^.*?(?:FATAL|PANIC|error):\s*/, '').trim()
  if (/No space left on device|Disk quota exceeded/.test(said))
    return new ServerError('disk full', folder, detail)
  if (/Address already in use|could not create any (?:Unix|TCP)/.test(said))
    return new ServerError('address taken', folder, detail)
  if (/Permission denied|Read-only file system/.test(said))
    return new ServerError('not writable', folder, detail)
  return new ServerError('did not start', folder, detail)
}

async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
