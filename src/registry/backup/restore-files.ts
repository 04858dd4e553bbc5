import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { filesFolder, type Manifest } from './manifest.ts'
import { backupMembers } from './read-backup.ts'

/** The files of a backup that stand in the folder already with another content. */
export async function filesInTheWay(root: string, { files }: Manifest): Promise<string[]> {
  const found: string[] = []
  for (const { path, sha256 } of files) {
    const own = await hashOf(join(root, path))
    if (own !== null && own !== sha256) found.push(path)
  }
  return found
}

/** Writes the files of a backup that was verified; each gets its name when it is complete. */
export async function restoreFiles(root: string, file: string): Promise<void> {
  for await (const member of backupMembers(file)) {
    if (!member.path.startsWith(filesFolder)) continue
    const path = join(root, member.path.slice(filesFolder.length))
    await mkdir(dirname(path), { recursive: true })
    const part = `${path}.part-${process.pid}`
    await pipeline(Readable.from(member.content()), createWriteStream(part))
    await rename(part, path)
  }
}

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const part of createReadStream(path)) hash.update(part as Buffer)
    return hash.digest('hex')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
