import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

/** An open registry: what its functions take first. */
export interface Registry {
  readonly database: Kysely<Tables>
  /** For what Kysely has no words for, such as COPY. */
  readonly pool: pg.Pool
  /** The time, passed in so that tests can fix it. */
  now(): Date
  close(): Promise<void>
}

export interface RegistryOptions {
  /** Most connections at once. */
  readonly connections?: number
  now?(): Date
  /** Told of a connection that broke while nobody used it, one line. */
  complain?(line: string): void
}

const types = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    // Sequences and counters stay far below 2^53.
    if (id === pg.types.builtins.INT8) return Number
    // A day is a day, not midnight somewhere.
    if (id === pg.types.builtins.DATE) return (text: string) => text
    return pg.types.getTypeParser(id, format)
  },
}

/**
 * Connects to a database that {@link migrate} has brought up to date.
 * @param url `postgres://…` of a PostgreSQL 15 or later
 */
export function openRegistry(url: string, options: RegistryOptions = {}): Registry {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    types: types as pg.CustomTypesConfig,
    connectionTimeoutMillis: 10_000,
  })
  pool.on('error', (error) => options.complain?.(`lost a database connection: ${error.message}`))
  // One that breaks between two queries of a transaction: the next query fails, and whoever sent it is told. Without a
  // listener Node would end the whole process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { database, pool, now: options.now ?? (() => new Date()), close: () => database.destroy() }
}
