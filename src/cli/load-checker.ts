import { type Checker, checker } from '../check/check-file.ts'
import { memoryEvidence } from '../evidence/memory-evidence.ts'
import type { Workspace } from '../evidence/workspace.ts'
import type { Language } from '../model/language.ts'
import { loadWorkspace } from './load-workspace.ts'

/** A checker with the titles of the sources that its evidence cites. */
export interface LoadedChecker {
  readonly checker: Checker
  readonly sourceTitles: ReadonlyMap<string, string>
}

/**
 * @param root folder of the workspace; null for the rules that need the text alone
 * @throws Failure when the folder is no workspace or has problems
 */
export async function loadChecker(root: string | null, language: Language): Promise<LoadedChecker> {
  const workspace = root === null ? nothing : await loadWorkspace(root, language)
  return {
    checker: await checker(memoryEvidence(workspace), root === null ? 'text' : 'all', language),
    sourceTitles: new Map(workspace.sources.flatMap(({ id, title }) => (title ? [[id, title] as const] : []))),
  }
}

const nothing: Workspace = {
  root: '',
  settings: { name: { en: 'none', es: 'ninguno' }, languages: ['en', 'es'], country: 'MX', timeZone: 'UTC' },
  sources: [],
  records: [],
  datasets: [],
  observations: new Map(),
  documents: new Map(),
  briefs: [],
}
