import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api'

/** A DuckDB in memory: nothing of it outlives the process but the files it was told to write. */
export interface Database {
  readonly connection: DuckDBConnection
  close(): void
}

const memoryLimit = '800MB'
const threads = '2'

/**
 * Opens a DuckDB that keeps within the memory of a small server.
 * @param temporary the folder that takes what does not fit in memory; made when it is needed
 */
export async function openDatabase(temporary: string): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: memoryLimit,
    threads,
    preserve_insertion_order: 'false',
    temp_directory: temporary,
    // A statement must never reach for the network to be understood.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  return {
    connection,
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** All rows of a query as objects by column. */
export async function queryRows(
  connection: DuckDBConnection,
  sql: string,
  values: readonly DuckDBValue[] = [],
): Promise<Record<string, DuckDBValue>[]> {
  const reader = await connection.runAndReadAll(sql, values.length === 0 ? undefined : [...values])
  return reader.getRowObjects()
}
