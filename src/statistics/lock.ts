import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The right to write into a store, held by one process at a time. */
export interface Lock {
  release(): void
}

const lockFile = '.lock'

/** Takes the lock of a store, also from a process that died with it; null while a living process holds it. */
export function takeLock(folder: string): Lock | null {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, lockFile)
  if (create(path)) return held(path)
  if (!lockIsFree(folder)) return null
  return takeOver(path) ? held(path) : null
}

/** Whether no living process holds the lock of a store. */
export function lockIsFree(folder: string): boolean {
  const holder = holderOf(join(folder, lockFile))
  return holder === null || !isHolding(holder)
}

/** Whether a process with this id runs on this machine. */
export function isProcessAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

interface Holder {
  readonly pid: number
  readonly started: string
}

/** The file is written aside and linked into place, so that nobody ever sees a lock that does not say whose it is. */
function create(path: string): boolean {
  const aside = `${path}-${process.pid}-${randomUUID()}`
  writeFileSync(aside, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }))
  try {
    linkSync(aside, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/** A dead process's lock is moved away first, so that of two who find it only one can go on to make the new one. */
function takeOver(path: string): boolean {
  const aside = `${path}-of-the-dead-${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const moved = holderOf(aside)
  if (moved !== null && isHolding(moved)) {
    // Another took it over between our look and our move: give it back.
    renameSync(aside, path)
    return false
  }
  rmSync(aside, { force: true })
  return create(path)
}

function held(path: string): Lock {
  return { release: () => rmSync(path, { force: true }) }
}

function holderOf(path: string): Holder | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  try {
    const { pid, started } = JSON.parse(text) as Partial<Holder>
    return { pid: Number(pid), started: String(started) }
  } catch {
    // Not of this program's making: nobody stands behind it.
    return { pid: 0, started: '' }
  }
}

/** A later process may have been given the same id: the time at which it started tells them apart. */
function isHolding(holder: Holder): boolean {
  return isProcessAlive(holder.pid) && startOf(holder.pid) === holder.started
}

/** When a process started, in ticks since the machine did; empty where the system does not say. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
