import { realpath } from 'node:fs/promises'
import { lockHolder } from './folder-lock.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { serverFiles, urlOf } from './server-folder.ts'

/** The address of the server that another process of ours runs in a folder; null when none does. */
export async function runningServer(folder: string): Promise<string | null> {
  const home = await realpath(folder).catch(() => null)
  if (home === null || (await lockHolder(home)) === null) return null
  const file = await readPostmasterFile(serverFiles(home).data)
  return file?.ready ? urlOf(home, file) : null
}
