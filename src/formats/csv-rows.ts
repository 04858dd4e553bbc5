import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { TextDecoder } from 'node:util'
import { CsvError, parse } from 'csv-parse'
import type { ReportImport } from '../model/format.ts'

/** One record of a table: its cells as text, and the line or sheet row on which it begins, from 1. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface CsvOptions {
  /** Name of the file as problems call it. */
  readonly file: string
  readonly report: ReportImport
  /** A comma unless said otherwise. */
  readonly delimiter?: string
  /** Found by reading the file when it is not given. */
  readonly encoding?: TextEncoding
}

export type TextEncoding = 'utf-8' | 'windows-1252'

/** A record longer than this is a missing quote or line end, never a row of statistics. */
const longestRecord = 1024 * 1024
const utf16Marks = ['255,254', '254,255']

/**
 * The records of a CSV file, one at a time in constant memory. What makes it unreadable (a NUL byte, an open quote, a
 * record without end) is reported, and ends the rows: what follows could not be told apart.
 */
export async function* csvRows(path: string, options: CsvOptions): AsyncIterable<TableRow> {
  const encoding = options.encoding ?? (await encodingOf(path, options))
  if (encoding === null) return
  const read: TableRow[] = []
  let last = 0
  // Records are taken here and not from the stream, which throws away what it holds when an error comes after it.
  const parser = parse({
    delimiter: options.delimiter ?? ',',
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
    on_record(record: string[], { lines }) {
      last = lines
      read.push({ line: lines - lineBreaks(record), cells: record })
      return null
    },
  })
  const ended = finished(parser.resume())
  ended.catch(() => undefined)
  for await (const text of decoded(path, encoding)) {
    parser.write(text)
    yield* read.splice(0)
    if (parser.errored) break
  }
  try {
    parser.end()
    await ended
    yield* read.splice(0)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    yield* read.splice(0)
    options.report(syntaxProblem(error, options.file, last + 1))
  }
}

/**
 * Whole text of a file: strict UTF-8 with or without its mark, else Windows-1252.
 * @throws when the file cannot be read
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Reads the file once: the whole decides, since the first accent may stand on the last line. */
async function encodingOf(path: string, { file, report }: CsvOptions): Promise<TextEncoding | null> {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let encoding: TextEncoding = 'utf-8'
  let line = 1
  let first = true
  if ((await stat(path)).size === 0) {
    report({ file, line: null, column: null, code: 'empty file', words: {}, acceptable: false })
    return null
  }
  for await (const chunk of createReadStream(path, { highWaterMark: longestRecord })) {
    const bytes = chunk as Buffer
    const nul = bytes.indexOf(0)
    if (nul >= 0 || (first && utf16Marks.includes(bytes.subarray(0, 2).join(',')))) {
      const words = { found: nul >= 0 ? 'NUL' : 'UTF-16', expected: 'UTF-8, Windows-1252' }
      line += countLines(bytes.subarray(0, Math.max(nul, 0)))
      report({ file, line, column: null, code: 'wrong encoding', words, acceptable: false })
      return null
    }
    first = false
    line += countLines(bytes)
    if (encoding === 'utf-8' && !decodes(strict, bytes)) encoding = 'windows-1252'
  }
  return encoding === 'utf-8' && ends(strict) ? 'utf-8' : 'windows-1252'
}

function decodes(decoder: TextDecoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function ends(decoder: TextDecoder): boolean {
  try {
    decoder.decode()
    return true
  } catch {
    return false
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++
  return count
}

async function* decoded(path: string, encoding: TextEncoding): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of createReadStream(path)) {
    const text = decoder.decode(chunk as Buffer, { stream: true })
    if (text !== '') yield text
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}

function lineBreaks(record: readonly string[]): number {
  let count = 0
  for (const cell of record) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++
  }
  return count
}

function syntaxProblem(error: CsvError, file: string, line: number): Parameters<ReportImport>[0] {
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    const words = { longest: longestRecord }
    return { file, line, column: null, code: 'line too long', words, acceptable: false }
  }
  const code = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'truncated' : 'not readable'
  return { file, line, column: null, code, words: { kind: 'quote' }, acceptable: false }
}
