import { type Checker, checker } from '../check/check-file.ts'
import type { ReportNames } from '../check/reporters/evidence-text.ts'
import { workspaceNames } from '../check/reporters/workspace-names.ts'
import { openObservatory } from '../evidence/open-observatory.ts'
import type { Workspace } from '../evidence/workspace.ts'
import type { Language } from '../model/language.ts'

/** A checker with the names of what its evidence cites. */
export interface LoadedChecker {
  readonly checker: Checker
  readonly names: ReportNames
}

/**
 * @param root folder of the workspace; null for the rules that need the text alone
 * @param tolerate told of each problem of the workspace, which is then used as far as it is valid; null refuses it
 * @throws Failure when the folder is no workspace, or has problems that are not tolerated
 */
export async function loadChecker(
  root: string | null,
  language: Language,
  tolerate: ((line: string) => void) | null = null,
): Promise<LoadedChecker> {
  const workspace = root === null ? nothing : await loaded(root, language, tolerate)
  const observatory = await openObservatory(workspace)
  return {
    checker: await checker(observatory, root === null ? 'text' : 'all', language),
    names: workspaceNames({ ...workspace, sources: [...observatory.sources.values()] }),
  }
}

async function loaded(
  root: string,
  language: Language,
  tolerate: ((line: string) => void) | null,
): Promise<Workspace> {
  const { loadWorkspace } = await import('./load-workspace.ts')
  return loadWorkspace(root, language, tolerate)
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
