import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Format, ImportedFile, ImportProblem, ReportImport } from '../../src/model/format.ts'
import type { ReadFile } from './read-file.ts'

interface NamedFile {
  readonly name?: string
  readonly mapping?: unknown
}

/** Reads content as a file of the given name, with its mapping, by the reader of a format. */
export async function readNamedFile(
  format: Format,
  content: string | Uint8Array,
  { name = 'file.csv', mapping = null }: NamedFile = {},
): Promise<ReadFile> {
  const { reading } = format
  if (reading.kind !== 'rows') throw new Error(`${format.id} has no reader of rows`)
  const { items, problems } = await collect((file, report) => reading.rows(file, report), content, {
    name,
    mapping,
  })
  return { rows: items, problems }
}

/** All that a reader yields for a file with the given content, and what it reports. */
export async function collect<Item>(
  read: (file: ImportedFile, report: ReportImport) => AsyncIterable<Item>,
  content: string | Uint8Array,
  { name = 'file.csv', mapping = null }: NamedFile = {},
): Promise<{ readonly items: readonly Item[]; readonly problems: readonly ImportProblem[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-format-'))
  try {
    const path = join(folder, name)
    writeFileSync(path, content)
    const problems: ImportProblem[] = []
    const items: Item[] = []
    const file = { name, path, published: '2026-10-01', mapping }
    for await (const item of read(file, (problem) => problems.push(problem))) items.push(item)
    return { items, problems }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
