import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { migrate, migrations } from '../../src/registry/migrate.ts'
import { openRegistry, type Registry } from '../../src/registry/registry.ts'
import { testDatabase } from './test-database.ts'

const steps = Object.keys(migrations).sort()

/** Every table with its columns, and every index: what a schema is. */
async function schemaOf({ database }: Registry): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as line
      from information_schema.columns where table_schema = 'public'
    union all select indexdef from pg_indexes where schemaname = 'public'
    order by line`.execute(database)
  return rows.map(({ line }) => line)
}

async function withDatabase<T>(task: (registry: Registry) => Promise<T>): Promise<T> {
  const { url, drop } = await testDatabase()
  const registry = openRegistry(url, { connections: 2 })
  try {
    return await task(registry)
  } finally {
    await registry.close()
    await drop()
  }
}

describe('the schema', () => {
  test.each(steps)('comes forward from %s with what was in it, to the same as a new one', async (step) => {
    const fresh = await withDatabase(async (registry) => {
      expect(await migrate(registry.database)).toEqual(steps)
      return schemaOf(registry)
    })
    await withDatabase(async (registry) => {
      expect((await migrate(registry.database, step)).at(-1)).toBe(step)
      await sql`insert into change values (1, now(), 'system', 'create', 'source', 'daily', '', '{}', ''::bytea,
        ''::bytea, 'a'::bytea)`.execute(registry.database)
      await sql`insert into source (id, item, changed) values ('daily', '{"id":"daily","type":"webpage"}', 1)`.execute(
        registry.database,
      )
      expect(await migrate(registry.database)).toEqual(steps.slice(steps.indexOf(step) + 1))
      expect(await schemaOf(registry)).toEqual(fresh)
      const kept = await registry.database.selectFrom('source').select('id').execute()
      expect(kept).toEqual([{ id: 'daily' }])
    })
  })

  test('is brought up once by two that try at the same time', () =>
    withDatabase(async (registry) => {
      const taken = await Promise.all([migrate(registry.database), migrate(registry.database)])
      expect(taken.flat().sort()).toEqual(steps)
    }))

  test('does not let history be rewritten', () =>
    withDatabase(async (registry) => {
      await migrate(registry.database)
      for (const attempt of [
        sql`update change set reason = ''`,
        sql`delete from change`,
        sql`truncate change cascade`,
      ])
        await expect(attempt.execute(registry.database)).rejects.toThrow('history is append-only')
    }))
})
