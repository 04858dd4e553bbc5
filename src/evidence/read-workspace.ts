import { nearest } from '../model/edit-distance.ts'
import type { KnownIds } from './known-ids.ts'
import type { Report, WorkspaceProblem } from './problem.ts'
import { readDatasets } from './read-datasets.ts'
import { findRecordFiles, readRecord, reportUnknownFolder } from './read-records.ts'
import { readSettings } from './read-settings.ts'
import { readBibliographies } from './read-sources.ts'
import type { Workspace } from './workspace.ts'
import {
  filesOnDisk,
  mostBytesOfTable,
  readText,
  settingsFile,
  type WorkspaceFiles,
} from './workspace-files.ts'

/** A workspace as far as it could be read, and all that is wrong with it in the order of the files. */
export interface WorkspaceReading {
  /** Null when there is no usable cotejo.yaml. What is wrong is left out of it. */
  readonly workspace: Workspace | null
  readonly problems: readonly WorkspaceProblem[]
}

/**
 * Reads and validates a workspace folder. Reading never stops at a problem: all are told at once, each with its file,
 * line, column and field.
 * @param root folder of the workspace
 * @param files how the folder is reached
 * @throws when the folder itself cannot be listed, for example for lack of rights
 */
export async function readWorkspace(
  root: string,
  files: WorkspaceFiles = filesOnDisk(root),
): Promise<WorkspaceReading> {
  const problems: WorkspaceProblem[] = []
  const report: Report = (problem) => problems.push(problem)
  const settings = readSettings(files, report)
  checkFolders(files, report)
  const bibliographies = readBibliographies(files, report)
  const sources = bibliographies.flatMap((bibliography) => bibliography.sources)
  const recordFiles = findRecordFiles(files, report)
  const known: KnownIds = {
    sources: new Set(sources.map((source) => source.id)),
    records: new Map(recordFiles.map(({ id, kind }) => [id, kind.name])),
  }
  const records = recordFiles.flatMap((file) => readRecord(files, file, known, report) ?? [])
  const { datasets, observations } = readDatasets(files, known, report)
  const documents = readDocuments(files, known, report)
  const briefs = files.list('briefs').filter((path) => path.endsWith('.md'))
  const workspace = settings && {
    root,
    settings,
    sources,
    bibliographies: new Map(
      bibliographies.flatMap(({ file, sources: its }) => its.map(({ id }) => [id, file])),
    ),
    records,
    datasets,
    observations,
    documents,
    briefs,
  }
  return { workspace, problems: inOrder(problems) }
}

const folders = ['sources', 'records', 'statistics', 'briefs', 'documents']

/** Other folders may stand in a workspace, but one whose name is nearly one of these was meant to be it. */
function checkFolders(files: WorkspaceFiles, report: Report): void {
  for (const name of files.folders()) {
    if (!folders.includes(name) && nearest(name, folders) !== null)
      reportUnknownFolder(name, name, folders, report)
  }
}

function readDocuments(files: WorkspaceFiles, known: KnownIds, report: Report): ReadonlyMap<string, string> {
  const documents = new Map<string, string>()
  for (const file of files.list('documents')) {
    const id = /^documents\/([^/]+)\.txt$/.exec(file)?.[1]
    const whole = { file, line: 1, column: 1, field: null }
    if (id === undefined) {
      if (!file.endsWith('/README.md'))
        report({ ...whole, code: 'unexpected file', words: { expected: '<source id>.txt' } })
      continue
    }
    if (!known.sources.has(id)) report({ ...whole, code: 'document of no source', words: { id } })
    const text = readText(files, file, mostBytesOfTable, report)
    if (text !== null) documents.set(id, text)
  }
  return documents
}

/** Settings first, then by file, line and column. */
function inOrder(problems: readonly WorkspaceProblem[]): readonly WorkspaceProblem[] {
  const rank = (problem: WorkspaceProblem): string => (problem.file === settingsFile ? '' : problem.file)
  return [...problems].sort((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) < rank(b) ? -1 : 1
    return a.line - b.line || a.column - b.column
  })
}
