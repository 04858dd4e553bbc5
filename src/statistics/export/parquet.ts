import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { Language } from '../../model/language.ts'
import { exportColumns } from './columns.ts'
import type { Figures } from './exported-figure.ts'

/**
 * Writes the figures as one Parquet file. Values are decimals with as many places as the finest of them has, so that
 * each is exactly what was published; where that does not fit in 38 digits they stay text.
 * @param options.dictionary asked for after the last figure; goes into the file's own metadata, under `dictionary`
 */
export async function writeParquet(
  figures: Figures,
  file: string,
  { language, dictionary }: { readonly language: Language; dictionary(): string },
): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  try {
    await fill(connection, figures, language)
    const value = await valueType(connection)
    const selected = exportColumns.map(({ name, type }) => {
      if (type === 'date') return `${name}::DATE AS ${name}`
      return type === 'number' ? `${name}::${value} AS ${name}` : name
    })
    await connection.run(
      `COPY (SELECT ${selected.join(', ')} FROM figures)
       TO $1 (FORMAT parquet, COMPRESSION zstd, KV_METADATA { dictionary: $2 })`,
      [file, dictionary()],
    )
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function fill(connection: DuckDBConnection, figures: Figures, language: Language): Promise<void> {
  const columns = exportColumns.map(({ name }) => `${name} VARCHAR`)
  await connection.run(`CREATE TABLE figures (${columns.join(', ')})`)
  const appender = await connection.createAppender('figures')
  for await (const figure of figures) {
    for (const { cell } of exportColumns) {
      const text = cell(figure, language)
      if (text === '') appender.appendNull()
      else appender.appendVarchar(text)
    }
    appender.endRow()
  }
  appender.closeSync()
}

/** The narrowest decimal that holds every value without loss. */
async function valueType(connection: DuckDBConnection): Promise<string> {
  const result = await connection.runAndReadAll(
    `SELECT max(length(split_part(ltrim(value, '-'), '.', 1))), max(length(split_part(value, '.', 2))) FROM figures`,
  )
  const [whole, places] = (result.getRows()[0] ?? []).map((digits) => Number(digits ?? 0))
  const digits = (whole ?? 0) + (places ?? 0)
  if (digits > 38) return 'VARCHAR'
  return `DECIMAL(${digits <= 18 ? 18 : 38}, ${places ?? 0})`
}
