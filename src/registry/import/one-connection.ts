import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import type pg from 'pg'
import type { Registry } from '../registry.ts'
import type { Tables } from '../tables.ts'

/** A transaction with the connection that it runs on, for what Kysely has no words for. */
export interface OpenTransaction {
  readonly transaction: Transaction<Tables>
  readonly client: pg.ClientBase
}

/** Runs a transaction of which the connection itself is known, so that COPY is part of it. */
export async function onOneConnection<T>(
  { pool }: Registry,
  run: (open: OpenTransaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    // The connection goes back to the pool once, at the end.
    const held = { query: client.query.bind(client), release: () => undefined }
    const dialect = new PostgresDialect({ pool: { connect: async () => held, end: async () => undefined } })
    return await new Kysely<Tables>({ dialect })
      .transaction()
      .execute((transaction) => run({ transaction, client }))
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    // After an error in the midst of COPY a connection is of no more use.
    client.release(broken)
  }
}
