import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isRunning, startOf } from './running-process.ts'
import { ServerError } from './server-error.ts'

/** A folder that no other process may use. */
export interface FolderLock {
  release(): Promise<void>
}

/** What stands in the lock file. The start of the process tells it from another that was given the same id later. */
interface Holder {
  readonly pid: number
  readonly started: string
  /** Process ids mean nothing on another host, such as another container on the same folder. */
  readonly host: string
  readonly token: string
}

const beat = 1000
/** A holder on another host that did not touch its lock for so long is gone. */
const silence = 3500

/**
 * Locks a folder for this process. What a process left that was killed is taken over.
 * @param folder that exists
 * @throws ServerError `in use`, with the id of the process that has it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = join(folder, 'lock')
  const own: Holder = {
    pid: process.pid,
    started: await startOf(process.pid),
    host: hostname(),
    token: randomBytes(12).toString('hex'),
  }
  while (!(await create(file, JSON.stringify(own)))) {
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text === null) continue
    const holder = await livingHolder(file, text)
    if (holder !== null) throw new ServerError('in use', folder, String(holder.pid))
    await takeAway(file, text)
  }
  const heart = setInterval(() => {
    const now = new Date()
    utimes(file, now, now).catch(() => undefined)
  }, beat)
  heart.unref()
  return {
    async release() {
      clearInterval(heart)
      const text = await readFile(file, 'utf8').catch(() => '')
      if (text.includes(own.token)) await rm(file, { force: true })
    },
  }
}

/** The process that has a folder, or null. */
export async function lockHolder(folder: string): Promise<{ readonly pid: number } | null> {
  const file = join(folder, 'lock')
  const text = await readFile(file, 'utf8').catch(() => null)
  return text === null ? null : livingHolder(file, text)
}

async function create(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function livingHolder(file: string, text: string): Promise<Holder | null> {
  const holder = holderIn(text)
  // Cut short: by a crash, or because it is being written this moment.
  if (holder === null) {
    await wait(200)
    const again = await readFile(file, 'utf8').catch(() => text)
    return again === text ? null : livingHolder(file, again)
  }
  if (holder.host === hostname()) {
    if (!isRunning(holder.pid)) return null
    return holder.started === (await startOf(holder.pid)) ? holder : null
  }
  const before = await touched(file)
  await wait(silence)
  return (await touched(file)) === before ? null : holder
}

function holderIn(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return null
  }
}

async function touched(file: string): Promise<number> {
  return stat(file).then(
    (entry) => entry.mtimeMs,
    () => 0,
  )
}

/** Two that find the same dead lock do not take away the one that the faster of them has made since. */
async function takeAway(file: string, dead: string): Promise<void> {
  const aside = `${file}.dead-${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    await rename(file, aside)
  } catch {
    return
  }
  if ((await readFile(aside, 'utf8')) === dead) await rm(aside, { force: true })
  else await rename(aside, file)
}
