import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readPostmasterFile } from './postmaster-file.ts'
import { commandOf, isRunning } from './running-process.ts'
import { ServerError } from './server-error.ts'
import { isSocketFolder } from './socket-folder.ts'

/**
 * Stops the PostgreSQL that a process of ours left when it was killed; whoever calls this has the folder's lock. The
 * note of one that is gone is left to PostgreSQL, which knows best, unless its process id is another program's now.
 * @throws ServerError when it cannot be stopped
 */
export async function stopLeftover(data: string): Promise<void> {
  const file = await readPostmasterFile(data)
  if (file === null) return
  if (isRunning(file.pid)) {
    if (await isServerOf(data, file.pid)) await end(data, file.pid)
    else await rm(join(data, 'postmaster.pid'), { force: true })
  }
  if (isSocketFolder(file.socketFolder)) await rm(file.socketFolder, { recursive: true, force: true })
}

async function isServerOf(data: string, pid: number): Promise<boolean> {
  const command = await commandOf(pid)
  // Where the system does not say what a process is, it may be the server: PostgreSQL then judges itself.
  return command === '' || command.includes(data)
}

/** From the gentle to the hard; each is safe for what was committed. */
const signals = [
  { signal: 'SIGINT', patience: 10_000 },
  { signal: 'SIGQUIT', patience: 5_000 },
  { signal: 'SIGKILL', patience: 5_000 },
] as const

/** Ends a PostgreSQL: open transactions are rolled back. */
export async function end(data: string, pid: number): Promise<void> {
  for (const { signal, patience } of signals) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    for (let waited = 0; waited < patience; waited += 10) {
      if (!isRunning(pid)) return
      await wait(10)
    }
  }
  throw new ServerError('in use', data, String(pid))
}
