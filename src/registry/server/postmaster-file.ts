import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a running PostgreSQL writes about itself in its data folder. */
export interface PostmasterFile {
  readonly pid: number
  readonly port: number
  /** Folder of its Unix socket; empty without one. */
  readonly socketFolder: string
  /** Address it listens on; empty for none. */
  readonly address: string
  readonly ready: boolean
}

/** Reads `postmaster.pid`; null when there is none, or none that can be read yet. */
export async function readPostmasterFile(data: string): Promise<PostmasterFile | null> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => null)
  if (text === null) return null
  const [pid = '', , , port = '', socketFolder = '', address = '', , status = ''] = text.split('\n')
  if (!/^-?\d+$/.test(pid)) return null
  return {
    pid: Math.abs(Number(pid)),
    port: Number(port),
    socketFolder: socketFolder.trim(),
    address: address.trim(),
    ready: status.trim() === 'ready',
  }
}
