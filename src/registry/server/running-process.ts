import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether a process of this id runs, whoever's it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * When a process was started, in the system's own words: two processes that had the same id one after the other
 * differ in it. Empty where the system does not say (Windows).
 */
export async function startOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (line !== null) {
    // The name in parentheses may hold spaces; the start in clock ticks since boot is the 22nd field.
    const ticks = line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? ''
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
    return `${boot.trim()} ${ticks}`
  }
  return ps(pid, 'lstart=')
}

/** The command line of a process; empty when it is gone or the system does not say. */
export async function commandOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null)
  return line === null ? ps(pid, 'command=') : line.replaceAll('\0', ' ').trim()
}

async function ps(pid: number, field: string): Promise<string> {
  if (process.platform === 'win32') return ''
  const answer = await run('ps', ['-o', field, '-p', String(pid)], {
    env: { LC_ALL: 'C', PATH: process.env.PATH },
  }).catch(() => ({ stdout: '' }))
  return answer.stdout.trim()
}
