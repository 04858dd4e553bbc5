import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Registry } from '../registry.ts'
import { BackupError } from './backup-error.ts'
import { type CopiedTable, quoted, schemaStep, sequenceNames, tablesToCopy } from './database-tables.ts'
import { backupFormat, filesFolder, type Manifest, manifestName, partPath } from './manifest.ts'
import { tarEnd, tarHeader, tarPadding } from './tar.ts'
import { fileToStore, workspaceContents } from './workspace-contents.ts'

export interface BackupOptions {
  /** Folder of the workspace, whose files are kept as well. */
  readonly root: string
  /** Our own version, for the manifest. */
  readonly version: string
}

/**
 * Backs an observatory up into one file while it is used: the tables as they stood at one moment, and the workspace's
 * files. The file is a gzipped tar archive; it gets its name when it is complete and on disk.
 * @param file to write; one of this name is replaced
 * @returns what the backup says of itself
 * @throws the system's or the database's error; BackupError when a file changes while it is read
 */
export async function backUp(registry: Registry, file: string, options: BackupOptions): Promise<Manifest> {
  const part = `${file}.part-${process.pid}`
  const client = await registry.pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    let written: Manifest | null = null
    const archive = archiveOf(client, registry, options, (manifest) => {
      written = manifest
    })
    await pipeline(Readable.from(archive), createGzip({ level: 5 }), createWriteStream(part, { mode: 0o600 }))
    await flush(part)
    await rename(part, file)
    await flush(dirname(file))
    if (written === null) throw new Error('backup ended without its manifest')
    return written
  } finally {
    await client.query('rollback').catch(() => undefined)
    client.release()
    await rm(part, { force: true })
  }
}

async function* archiveOf(
  client: pg.PoolClient,
  registry: Registry,
  { root, version }: BackupOptions,
  finished: (manifest: Manifest) => void,
): AsyncGenerator<Buffer> {
  const schema = await schemaStep(client)
  if (schema === null) throw new Error('expected a database with the schema of a registry')
  const { rows } = await client.query<{ sequence: number; hash: Buffer }>(
    'select sequence, hash from change order by sequence desc limit 1',
  )
  const [last] = rows
  const { rows: server } = await client.query<{ server_version: string }>('show server_version')
  const tables: Manifest['tables'] = []
  for (const table of await tablesToCopy(client)) tables.push(yield* tableParts(client, table))
  const files: Manifest['files'] = []
  for (const path of await workspaceContents(root)) files.push(yield* oneFile(root, path))
  const manifest: Manifest = {
    format: 'cotejo-backup',
    version: backupFormat,
    madeAt: registry.now().toISOString(),
    cotejo: version,
    postgres: server[0]?.server_version ?? '',
    schema,
    head: last ? { sequence: last.sequence, hash: last.hash.toString('hex') } : null,
    tables,
    // Read after the tables: a sequence stands outside of the moment, and may only have gone on.
    sequences: await sequencesOf(client),
    files,
  }
  yield* member(manifestName, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))
  yield tarEnd
  finished(manifest)
}

/** The size of a file stands before it in the archive: a table is cut into parts that fit into memory. */
const partBytes = 8 * 1024 * 1024

async function* tableParts(
  client: pg.PoolClient,
  { name, columns }: CopiedTable,
): AsyncGenerator<Buffer, Manifest['tables'][number]> {
  const hash = createHash('sha256')
  let parts = 0
  let waiting: Buffer[] = []
  let bytes = 0
  const stream = client.query(copyTo(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout`))
  for await (const piece of stream as AsyncIterable<Buffer>) {
    hash.update(piece)
    waiting.push(piece)
    bytes += piece.length
    if (bytes < partBytes) continue
    // Cut where a row ends, so that each part can be loaded by itself.
    const text = Buffer.concat(waiting)
    const end = text.lastIndexOf('\n') + 1
    if (end > 0) yield* member(partPath(name, ++parts), text.subarray(0, end))
    waiting = [text.subarray(end)]
    bytes = text.length - end
  }
  if (bytes > 0) yield* member(partPath(name, ++parts), Buffer.concat(waiting))
  return { name, columns: [...columns], rows: stream.rowCount, sha256: hash.digest('hex'), parts }
}

async function* oneFile(root: string, path: string): AsyncGenerator<Buffer, Manifest['files'][number]> {
  const { size, content } = await fileToStore(join(root, path))
  const hash = createHash('sha256')
  let bytes = 0
  yield tarHeader(filesFolder + path, size)
  for await (const piece of content()) {
    hash.update(piece)
    bytes += piece.length
    yield piece
  }
  if (bytes !== size) throw new BackupError('changed while read', path)
  yield tarPadding(size)
  return { path, bytes, sha256: hash.digest('hex') }
}

async function sequencesOf(client: pg.PoolClient): Promise<Manifest['sequences']> {
  const entries: [string, number | null][] = []
  for (const name of await sequenceNames(client)) {
    const { rows } = await client.query<{ last: number; called: boolean }>(
      `select last_value as last, is_called as called from ${quoted(name)}`,
    )
    entries.push([name, rows[0]?.called ? rows[0].last : null])
  }
  return Object.fromEntries(entries)
}

function* member(path: string, content: Buffer): Generator<Buffer> {
  yield tarHeader(path, content.length)
  yield content
  yield tarPadding(content.length)
}

async function flush(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
