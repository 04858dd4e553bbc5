import { mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backUp } from '../../../src/registry/backup/back-up.ts'
import type { Manifest } from '../../../src/registry/backup/manifest.ts'
import { verifiedManifest } from '../../../src/registry/backup/read-backup.ts'
import { restoreBackup } from '../../../src/registry/backup/restore-backup.ts'
import { tarEnd, tarHeader, tarPadding } from '../../../src/registry/backup/tar.ts'
import { appendChange } from '../../../src/registry/history/append-change.ts'
import { verifyAudit } from '../../../src/registry/history/verify-audit.ts'
import { migrate } from '../../../src/registry/migrate.ts'
import { openRegistry, type Registry } from '../../../src/registry/registry.ts'
import { expectWhole } from '../faults/whole.ts'
import { importRecords, makeRecord } from '../faults/write-records.ts'
import { openFolder } from '../server/server-folder.ts'
import { testDatabase, testRegistry } from '../test-database.ts'

type TestRegistry = Awaited<ReturnType<typeof testRegistry>>

const { root: folder, remove } = openFolder()
const workspace = join(folder, 'workspace')
const file = join(folder, 'observatory.cotejo-backup')
let registry: TestRegistry
let written: Manifest

const files = {
  'cotejo.yaml': 'name: {en: Watch, es: Vigía}\n',
  'statistics/sesnsp/dataset.yaml': 'id: sesnsp\n',
  '.cotejo/statistics/releases.parquet': Buffer.alloc(100_000, 7),
}

beforeAll(async () => {
  for (const [name, content] of Object.entries({ ...files, '.cotejo/postgres/password': 'secret' })) {
    mkdirSync(join(workspace, name, '..'), { recursive: true })
    writeFileSync(join(workspace, name), content)
  }
  registry = await testRegistry()
  await importRecords(registry, 'office', 300)
  written = await backUp(registry, file, { root: workspace, version: '0.0.0' })
})

afterAll(async () => {
  await registry.drop()
  remove()
})

/** An empty database and folder, taken away afterwards. */
async function withEmpty(task: (registry: Registry, root: string) => Promise<void>): Promise<void> {
  const { url, drop } = await testDatabase()
  const empty = openRegistry(url, { connections: 4 })
  const { root, remove: removeRoot } = openFolder()
  try {
    await task(empty, root)
  } finally {
    await empty.close()
    await drop()
    removeRoot()
  }
}

async function tablesOf({ database }: Registry): Promise<unknown> {
  const { rows } = await sql`
    select (select json_agg(c order by sequence) from change c) as changes,
      (select json_agg(s order by id) from statement s) as statements,
      (select json_agg(v order by record, audience) from record_view v) as views,
      (select json_agg(n order by record, audience, position, key) from record_name n) as names
  `.execute(database)
  return rows
}

describe('a backup', () => {
  it('restores to a registry and a folder that are the same, and goes on from there', async () => {
    await withEmpty(async (restored, root) => {
      const manifest = await restoreBackup(restored, file, root)
      expect(manifest).toEqual(written)
      expect(await tablesOf(restored)).toEqual(await tablesOf(registry))
      for (const [name, content] of Object.entries(files))
        expect(readFileSync(join(root, name))).toEqual(Buffer.from(content))
      expect(statSync(join(root, '.cotejo', 'postgres'), { throwIfNoEntry: false })).toBeUndefined()
      expect(await makeRecord(restored, 'written-after')).toBe(true)
      await expectWhole(restored, ['office-0', 'office-299', 'written-after'])
      await expect(sql`delete from change`.execute(restored.database)).rejects.toThrow('append-only')
    })
  })

  it('made while records are written is of one moment: whole, and verified', async () => {
    const under = join(folder, 'under-load')
    let working = true
    const work = [1, 2].map(async (worker) => {
      for (let at = 0; working; at++) await makeRecord(registry, `load-${worker}-${at}`)
    })
    try {
      const manifest = await backUp(registry, under, { root: workspace, version: '0.0.0' })
      await withEmpty(async (restored, root) => {
        await restoreBackup(restored, under, root)
        await expectWhole(restored, ['office-0'])
        const { head } = await verifyAudit(restored)
        expect(head?.sequence).toBe(manifest.head?.sequence)
      })
    } finally {
      working = false
      await Promise.all(work)
    }
  })

  it('of an older schema is brought forward', async () => {
    const { url, drop } = await testDatabase()
    const older = openRegistry(url, { connections: 4 })
    await migrate(older.database, '0001-records')
    await older.database.transaction().execute((transaction) =>
      appendChange(transaction, older, {
        actor: 'system',
        action: 'grant',
        subjectKind: 'account',
        subject: 'ana',
        reason: '',
        detail: {},
        content: new Uint8Array(32),
      }),
    )
    const path = join(folder, 'older')
    expect((await backUp(older, path, { root: workspace, version: '0.0.0' })).schema).toBe('0001-records')
    await older.close()
    await drop()
    await withEmpty(async (restored, root) => {
      await restoreBackup(restored, path, root)
      const { rows } =
        await sql`select (select count(*)::int4 from change) as changes, (select count(*)::int4 from brief) as briefs`.execute(
          restored.database,
        )
      expect(rows).toEqual([{ changes: 1, briefs: 0 }])
    })
  })

  it('of a newer schema is refused', async () => {
    const path = join(folder, 'newer')
    const text = JSON.stringify({ ...written, schema: '9999-later', tables: [], files: [] })
    const parts = [
      tarHeader('manifest.json', text.length),
      Buffer.from(text),
      tarPadding(text.length),
      tarEnd,
    ]
    writeFileSync(path, gzipSync(Buffer.concat(parts)))
    await withEmpty(async (restored, root) => {
      await expect(restoreBackup(restored, path, root)).rejects.toThrow('schema newer: 9999-later')
    })
  })

  it('can be read without us: its tables are text', () => {
    const unpacked = gunzipSync(readFileSync(file)).toString('latin1')
    expect(unpacked).toContain('tables/record/000001.tsv')
    expect(unpacked).toMatch(/^office-17\torganization\t/m)
  })

  it('is for its owner alone', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})

describe('a restore is refused', () => {
  it('of a backup that was cut short or changed, wherever it is', async () => {
    const whole = readFileSync(file)
    const broken = join(folder, 'broken')
    for (const share of [0, 0.01, 0.3, 0.6, 0.99]) {
      writeFileSync(broken, whole)
      truncateSync(broken, Math.floor(whole.length * share))
      await expect(verifiedManifest(broken)).rejects.toThrow(/^(?:damaged|not a backup)/)
      const changed = Buffer.from(whole)
      const at = Math.floor((whole.length - 1) * share)
      changed[at] = (changed[at] ?? 0) ^ 0x55
      if (at < 10) continue
      writeFileSync(broken, changed)
      await expect(verifiedManifest(broken)).rejects.toThrow(/^(?:damaged|not a backup)/)
    }
    writeFileSync(broken, 'not an archive')
    await expect(verifiedManifest(broken)).rejects.toThrow('not a backup')
    rmSync(broken)
  })

  it('into a database that holds anything', async () => {
    const filled = await testRegistry()
    await makeRecord(filled, 'one')
    await expect(restoreBackup(filled, file, folder)).rejects.toThrow(/^not empty: .*record/)
    await filled.drop()
  })

  it('over a file of another content, with every such file named', async () => {
    await withEmpty(async (restored, root) => {
      writeFileSync(join(root, 'cotejo.yaml'), 'name: mine\n')
      await expect(restoreBackup(restored, file, root)).rejects.toThrow('files in the way: cotejo.yaml')
    })
  })
})
