import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** A column of a row for COPY. */
export type Cell = string | number | boolean | Uint8Array | null

/** Characters of lines sent at once: rows are made while the server stores those before. */
const portion = 64 * 1024

/**
 * Writes rows into a table by COPY, many times as fast as by INSERT.
 * @param rows made one by one as the server takes them, so that memory holds few
 */
export async function copyRows(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Promise<void> {
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
  await pipeline(Readable.from(portions(rows)), stream)
}

function* portions(rows: Iterable<readonly Cell[]>): Iterable<Buffer> {
  let text = ''
  for (const row of rows) {
    text += `${row.map(cellText).join('\t')}\n`
    if (text.length >= portion) {
      yield Buffer.from(text)
      text = ''
    }
  }
  if (text !== '') yield Buffer.from(text)
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function cellText(cell: Cell): string {
  if (cell === null) return '\\N'
  if (typeof cell === 'string') {
    return /[\\\n\r\t]/.test(cell) ? cell.replace(/[\\\n\r\t]/g, (found) => escapes[found] ?? found) : cell
  }
  if (cell instanceof Uint8Array) return `\\\\x${Buffer.from(cell).toString('hex')}`
  return typeof cell === 'boolean' ? (cell ? 't' : 'f') : String(cell)
}
