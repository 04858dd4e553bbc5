import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { migrate } from '../../src/registry/migrate.ts'
import { openRegistry, type Registry } from '../../src/registry/registry.ts'

/**
 * A registry of its own for a test, migrated and empty, on the real server that the run started (or that
 * `COTEJO_TEST_DATABASE_URL` names). Close it with `drop`.
 * @param now the fixed clock
 */
export async function testRegistry(
  now = () => new Date('2026-03-01T12:00:00Z'),
): Promise<Registry & { readonly url: string; drop(): Promise<void> }> {
  const { url, drop } = await testDatabase()
  const registry = openRegistry(url, { now, connections: 4 })
  await migrate(registry.database)
  return {
    ...registry,
    url,
    async drop() {
      await registry.close()
      await drop()
    },
  }
}

/** A new, empty database. */
export async function testDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const server = inject('databaseServer')
  const name = `test_${randomBytes(6).toString('hex')}`
  await command(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => command(server, `drop database if exists ${name} with (force)`) }
}

async function command(server: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
