import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { BackupError } from './backup-error.ts'
import { backupFormat, filesFolder, type Manifest, manifest, manifestName, partPath } from './manifest.ts'
import { type ArchiveMember, readTar } from './tar.ts'
import { isInside } from './workspace-contents.ts'

/**
 * The files of a backup, one after the other.
 * @throws BackupError when it is damaged or none; the system's error when it cannot be read
 */
export function backupMembers(file: string): AsyncGenerator<ArchiveMember> {
  return readTar(unpacked(file))
}

async function* unpacked(file: string): AsyncGenerator<Buffer> {
  const raw = createReadStream(file)
  const unzip = createGunzip()
  raw.once('error', (error) => unzip.destroy(error))
  raw.pipe(unzip)
  try {
    yield* unzip
  } catch (error) {
    // zlib's errors are about the bytes, the system's about the file.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new BackupError(
        error.message.includes('incorrect header') ? 'not a backup' : 'damaged',
        error.message,
      )
    throw error
  } finally {
    raw.destroy()
  }
}

/**
 * Reads a whole backup and holds it against its manifest, before anything is restored from it.
 * @throws BackupError naming what is wrong
 */
export async function verifiedManifest(file: string): Promise<Manifest> {
  let said: Manifest | null = null
  const tables = new Map<string, { readonly hash: Hash; parts: number }>()
  const files = new Map<string, string>()
  for await (const member of backupMembers(file)) {
    if (said !== null) throw new BackupError('damaged', member.path)
    if (member.path === manifestName) said = readManifest(await wholeOf(member))
    else if (member.path.startsWith(filesFolder))
      files.set(
        member.path.slice(filesFolder.length),
        (await hashed(member, createHash('sha256'))).digest('hex'),
      )
    else await noteTable(member, tables)
  }
  if (said === null) throw new BackupError('damaged', `no ${manifestName}`)
  compare(said, tables, files)
  return said
}

async function noteTable(
  member: ArchiveMember,
  tables: Map<string, { readonly hash: Hash; parts: number }>,
): Promise<void> {
  const name = /^tables\/([^/]+)\//.exec(member.path)?.[1] ?? ''
  const table = tables.get(name) ?? { hash: createHash('sha256'), parts: 0 }
  table.parts += 1
  if (member.path !== partPath(name, table.parts)) throw new BackupError('damaged', member.path)
  tables.set(name, table)
  await hashed(member, table.hash)
}

function compare(
  said: Manifest,
  tables: ReadonlyMap<string, { readonly hash: Hash; readonly parts: number }>,
  files: ReadonlyMap<string, string>,
): void {
  for (const { name, parts, sha256 } of said.tables) {
    const read = tables.get(name) ?? { hash: createHash('sha256'), parts: 0 }
    if (read.parts !== parts || read.hash.digest('hex') !== sha256)
      throw new BackupError('damaged', `table ${name}`)
  }
  for (const name of tables.keys())
    if (!said.tables.some((table) => table.name === name)) throw new BackupError('damaged', `table ${name}`)
  for (const { path, sha256 } of said.files)
    if (files.get(path) !== sha256 || !isInside(path)) throw new BackupError('damaged', path)
  if (files.size !== said.files.length) throw new BackupError('damaged', `${files.size} files`)
}

function readManifest(bytes: Buffer): Manifest {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new BackupError('damaged', manifestName)
  }
  if (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    Number(value.version) > backupFormat
  )
    throw new BackupError('format newer', String(value.version))
  const read = manifest.safeParse(value)
  if (read.success) return read.data
  throw new BackupError('damaged', `${manifestName}: ${read.error.issues[0]?.path.join('.') ?? ''}`)
}

const mostOfManifest = 64 * 1024 * 1024

async function wholeOf(member: ArchiveMember): Promise<Buffer> {
  if (member.size > mostOfManifest) throw new BackupError('damaged', member.path)
  const parts: Buffer[] = []
  for await (const part of member.content()) parts.push(part)
  return Buffer.concat(parts)
}

async function hashed(member: ArchiveMember, hash: Hash): Promise<Hash> {
  for await (const part of member.content()) hash.update(part)
  return hash
}
