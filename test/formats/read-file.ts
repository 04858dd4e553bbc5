import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Format, FormatRow, ImportProblem } from '../../src/model/format.ts'

/** What a reader of rows makes of a file. */
export interface ReadFile {
  readonly rows: readonly FormatRow[]
  readonly problems: readonly ImportProblem[]
}

/** Reads the content of a file, written to a folder of its own, by the reader of a format. */
export async function readFileBy(
  format: Format,
  content: string | Uint8Array,
  published = '2026-10-01',
): Promise<ReadFile> {
  if (format.reading.kind !== 'rows') throw new Error(`${format.id} has no reader of rows`)
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-format-'))
  try {
    const path = join(folder, 'file.csv')
    writeFileSync(path, content)
    const problems: ImportProblem[] = []
    const rows: FormatRow[] = []
    const file = { name: 'file.csv', path, published, mapping: null }
    for await (const row of format.reading.rows(file, (problem) => problems.push(problem))) rows.push(row)
    return { rows, problems }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The problems as `code line:column value`, for reading at a glance. */
export function told({ problems }: ReadFile): readonly string[] {
  return problems.map(({ code, line, column, words }) => {
    const said = words.value ?? words.name ?? words.found ?? ''
    return `${code} ${line ?? '-'}:${column ?? '-'} ${said}`.trim()
  })
}

/** Text in Windows-1252, which INEGI's and most of the SESNSP's files are written in. */
export function windows1252(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
