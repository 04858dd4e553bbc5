import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PostmasterFile } from './postmaster-file.ts'

/** Where an observatory's own PostgreSQL stands, from the root of its workspace. */
export const serverFolder = join('.cotejo', 'postgres')

/** What is in that folder. */
export function serverFiles(folder: string) {
  return {
    data: join(folder, 'data'),
    /** The data folder while it is made. */
    unfinished: join(folder, 'data.unfinished'),
    password: join(folder, 'password'),
    log: join(folder, 'log'),
  }
}

/** Name of the superuser, and of the database that the registry is in. */
export const ownName = 'cotejo'

/** The address of a running server, with its password. */
export async function urlOf(
  folder: string,
  { port, socketFolder, address }: PostmasterFile,
  database = ownName,
): Promise<string> {
  const password = (await readFile(serverFiles(folder).password, 'utf8')).trim()
  const host = socketFolder === '' ? address : encodeURIComponent(socketFolder)
  return `postgres://${ownName}:${password}@${host}:${port}/${database}`
}
