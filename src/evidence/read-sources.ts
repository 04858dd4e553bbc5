import { type Source, source } from '../model/source.ts'
import { parseJsonFile } from './parsed-file.ts'
import type { Report } from './problem.ts'
import { reportUnexpected } from './read-records.ts'
import { readLoosely, shown } from './schema-problems.ts'
import { mostBytesOfYaml, readText, type WorkspaceFiles } from './workspace-files.ts'

/** A bibliography of the workspace with its path, so that it can be written back to the same file. */
export interface Bibliography {
  readonly file: string
  readonly sources: readonly Source[]
}

/** Reads all bibliographies; items that are wrong, or whose id was met before, are reported and left out. */
export function readBibliographies(files: WorkspaceFiles, report: Report): readonly Bibliography[] {
  const first = new Map<string, string>()
  return files.list('sources').flatMap((file) => {
    if (!file.endsWith('.json')) {
      reportUnexpected(file, '*.json', report)
      return []
    }
    return [{ file, sources: readBibliography(files, file, first, report) }]
  })
}

function readBibliography(
  files: WorkspaceFiles,
  file: string,
  first: Map<string, string>,
  report: Report,
): readonly Source[] {
  const text = readText(files, file, mostBytesOfYaml, report)
  const parsed = text === null ? null : parseJsonFile(file, text, report)
  if (!parsed) return []
  if (!Array.isArray(parsed.value)) {
    report({
      file,
      ...parsed.at([]),
      field: null,
      code: 'expected list',
      words: { got: shown(parsed.value) },
    })
    return []
  }
  const sources: Source[] = []
  parsed.value.forEach((item: unknown, at) => {
    const read = readLoosely(source, item, { parsed, path: [at], field: nameOf(item, at) }, report)
    if (!read) return
    const earlier = first.get(read.id)
    if (earlier === undefined) {
      first.set(read.id, file)
      // The item itself, not the schema's copy: its fields stay in the order in which they were entered.
      sources.push(item as Source)
      return
    }
    const words = { id: read.id, first: earlier }
    report({ file, ...parsed.at([at, 'id']), field: 'id', code: 'duplicate id', words })
  })
  return sources
}

/** How an item is called in messages: by its id, else by its place in the file, from 1. */
function nameOf(item: unknown, at: number): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : null
  return typeof id === 'string' && id !== '' ? id : `[${at + 1}]`
}
