import { open } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import readWorkbookFile from 'read-excel-file/node'
import type { ReportImport } from '../model/format.ts'
import { csvRows, type TableRow } from './csv-rows.ts'

export interface Sheet {
  readonly name: string
  readonly rows: readonly TableRow[]
}

/** No statistical workbook comes near; a small archive that unpacks to more is made to harm. */
const largestUnpacked = 200 * 1024 * 1024
const largestPacked = 100 * 1024 * 1024
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const longestComment = 65535

/** Whether a file is a ZIP archive, as workbooks are, by its first bytes. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** The sheets of an XLSX workbook, numbers in their shortest form; null when it was reported as unreadable. */
export async function readWorkbook(
  path: string,
  file: string,
  report: ReportImport,
): Promise<readonly Sheet[] | null> {
  const wrong = await archiveFault(path)
  if (wrong !== null) {
    report({ file, line: null, column: null, code: 'not readable', words: wrong, acceptable: false })
    return null
  }
  try {
    const sheets = await readWorkbookFile(path)
    return sheets.map((sheet) => ({
      name: sheet.sheet,
      rows: sheet.data.map((cells, at) => ({ line: at + 1, cells: cells.map(cellText) })),
    }))
  } catch (error) {
    const words = { reason: error instanceof Error ? error.message : String(error) }
    report({ file, line: null, column: null, code: 'not readable', words, acceptable: false })
    return null
  }
}

/** The rows of a CSV file, or of the sheet of a workbook that `wanted` picks, the first unless said otherwise. */
export async function* tableRows(
  path: string,
  options: { readonly file: string; readonly report: ReportImport },
  wanted: (sheets: readonly Sheet[]) => Sheet | undefined = (sheets) => sheets[0],
): AsyncIterable<TableRow> {
  if (!isArchive(await firstBytes(path))) {
    yield* csvRows(path, options)
    return
  }
  const sheets = await readWorkbook(path, options.file, options.report)
  if (sheets === null) return
  const sheet = wanted(sheets)
  if (sheet && sheet.rows.length > 0) yield* sheet.rows
  else
    options.report({
      file: options.file,
      line: null,
      column: null,
      code: 'empty file',
      words: {},
      acceptable: false,
    })
}

/** The first bytes of a file, enough to tell an archive from text. */
export async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(4), position: 0 })
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

/**
 * What makes an archive unfit to be unpacked: no directory, or more bytes than allowed. Every entry is unpacked once
 * with its declared size as the limit, since the directory may lie.
 */
async function archiveFault(path: string): Promise<Record<string, string> | null> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    if (size > largestPacked) return { found: `${size} B`, expected: `≤ ${largestPacked} B` }
    return directoryFault(await handle.readFile())
  } finally {
    await handle.close()
  }
}

function directoryFault(bytes: Buffer): Record<string, string> | null {
  const broken = { found: 'ZIP', expected: 'XLSX' }
  const end = endOfDirectory(bytes)
  if (end < 0) return broken
  let at = bytes.readUInt32LE(end + 16)
  let total = 0
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) return broken
    const unpacked = bytes.readUInt32LE(at + 24)
    total += unpacked
    if (total > largestUnpacked) return { found: `${total} B`, expected: `≤ ${largestUnpacked} B` }
    if (!unpacksTo(bytes, at, unpacked)) return broken
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return null
}

function endOfDirectory(bytes: Buffer): number {
  for (
    let at = bytes.length - endLength;
    at >= Math.max(0, bytes.length - endLength - longestComment);
    at--
  ) {
    if (bytes.readUInt32LE(at) === endSignature) return at
  }
  return -1
}

function unpacksTo(bytes: Buffer, entry: number, unpacked: number): boolean {
  const method = bytes.readUInt16LE(entry + 10)
  const packed = bytes.readUInt32LE(entry + 20)
  const local = bytes.readUInt32LE(entry + 42)
  if (local + 30 > bytes.length) return false
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (method === 0) return packed === unpacked
  if (method !== 8) return false
  try {
    return (
      inflateRawSync(bytes.subarray(from, from + packed), { maxOutputLength: unpacked + 1 }).length ===
      unpacked
    )
  } catch {
    return false
  }
}
