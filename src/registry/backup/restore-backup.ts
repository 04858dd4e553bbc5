import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { verifyAudit } from '../history/verify-audit.ts'
import { migrate, migrations } from '../migrate.ts'
import type { Registry } from '../registry.ts'
import { BackupError } from './backup-error.ts'
import { quoted, schemaStep, sequenceNames, tablesToCopy } from './database-tables.ts'
import type { Manifest } from './manifest.ts'
import { backupMembers, verifiedManifest } from './read-backup.ts'
import { filesInTheWay, restoreFiles } from './restore-files.ts'

/**
 * Restores a backup into an empty database and the workspace's folder. The whole file is held against its manifest
 * before anything is written; all tables come in one transaction; an older schema's backup is restored at that step of
 * the schema and then brought forward; at the end the audit is verified up to the change that was the last one.
 * @param registry on a database that is empty, whether the schema is there or not
 * @param root folder of the workspace: no file in it is overwritten
 * @throws BackupError when the backup is damaged, is of a newer version, or there is something in the way; nothing has
 *   been written then, unless it says `does not verify`
 */
export async function restoreBackup(registry: Registry, file: string, root: string): Promise<Manifest> {
  const manifest = await verifiedManifest(file)
  if (!Object.hasOwn(migrations, manifest.schema)) throw new BackupError('schema newer', manifest.schema)
  await checkEmpty(registry, manifest)
  const inTheWay = await filesInTheWay(root, manifest)
  if (inTheWay.length > 0) throw new BackupError('files in the way', inTheWay.join(', '))
  await migrate(registry.database, manifest.schema)
  await restoreTables(registry, file, manifest)
  await restoreFiles(root, file)
  await migrate(registry.database)
  await verify(registry, manifest)
  return manifest
}

async function checkEmpty({ pool }: Registry, { schema }: Manifest): Promise<void> {
  const client = await pool.connect()
  try {
    const step = await schemaStep(client)
    const tables = await tablesToCopy(client)
    if (step === null && tables.length > 0) throw new BackupError('not empty', namesOf(tables))
    // The schema only goes forward: at a newer step the older tables have no place.
    if (step !== null && step > schema) throw new BackupError('not empty', step)
    const filled: { readonly name: string }[] = []
    for (const table of tables) {
      const { rowCount } = await client.query(`select from ${quoted(table.name)} limit 1`)
      if (rowCount !== 0) filled.push(table)
    }
    if (filled.length > 0) throw new BackupError('not empty', namesOf(filled))
  } finally {
    client.release()
  }
}

function namesOf(tables: readonly { readonly name: string }[]): string {
  return tables.map(({ name }) => name).join(', ')
}

async function restoreTables({ pool }: Registry, file: string, manifest: Manifest): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const columns = new Map(manifest.tables.map((table) => [table.name, table.columns]))
    for await (const member of backupMembers(file)) {
      const name = /^tables\/([^/]+)\//.exec(member.path)?.[1]
      const its = name === undefined ? undefined : columns.get(name)
      if (name === undefined || its === undefined) continue
      const into = client.query(copyFrom(`copy ${quoted(name)} (${its.map(quoted).join(', ')}) from stdin`))
      await pipeline(Readable.from(member.content()), into)
    }
    await checkCounts(client, manifest)
    await setSequences(client, manifest)
    await client.query('commit')
    // Without what it knows of its tables, the planner guesses wrong on the first day.
    await client.query('analyze')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

async function checkCounts(client: pg.PoolClient, { tables }: Manifest): Promise<void> {
  for (const { name, rows } of tables) {
    const { rows: counted } = await client.query<{ count: number }>(
      `select count(*)::int8 as count from ${quoted(name)}`,
    )
    const count = counted[0]?.count ?? 0
    if (count !== rows) throw new BackupError('damaged', `table ${name}: ${count} rows, expected ${rows}`)
  }
}

async function setSequences(client: pg.PoolClient, { sequences }: Manifest): Promise<void> {
  for (const name of await sequenceNames(client)) {
    const last = sequences[name]
    if (last !== null && last !== undefined)
      await client.query('select setval($1::regclass, $2, true)', [quoted(name), last])
  }
}

async function verify(registry: Registry, { head }: Manifest): Promise<void> {
  const { faults } = await verifyAudit(registry, head ?? undefined)
  const [first] = faults
  if (first !== undefined) throw new BackupError('does not verify', JSON.stringify(first))
}
