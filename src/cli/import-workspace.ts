import { resolve } from 'node:path'
import { numberText } from '../check/reporters/evidence-text.ts'
import { registryObservatory } from '../evidence/registry-observatory.ts'
import type { Language } from '../model/language.ts'
import type { Effects } from './effects.ts'
import { exit, Failure } from './failure.ts'
import { type LoadSummary, loadIntoRegistry } from './load-into-registry.ts'
import { loadWorkspace } from './load-workspace.ts'
import { progressBar } from './progress-bar.ts'
import { type DatabaseOptions, withDatabase, workspaceRoot } from './with-database.ts'
import { workspaceWords } from './workspace-words.ts'

/**
 * `cotejo import workspace`: the records, sources, documents and briefs of a folder into the registry of a workspace.
 * Nothing is imported while anything in the folder is wrong.
 * @returns the exit status: 0, or 1 when anything was left out
 * @throws Failure with every problem of the folder, or when the registry cannot be opened
 */
export async function importWorkspace(
  folders: readonly string[],
  options: DatabaseOptions,
  effects: Effects,
): Promise<number> {
  const { language } = options
  const say = workspaceWords[language]
  const [folder] = folders
  if (folder === undefined || folders.length > 1) throw new Failure(say.oneFolder(folders.length))
  const root = await workspaceRoot(options, effects)
  const workspace = await loadWorkspace(resolve(effects.cwd, folder), language, null)
  const own = await loadWorkspace(root, language, effects.complain)
  const bar = progressBar(say.importing, effects.redraw)
  const summary = await withDatabase(root, language, effects, async ({ registry }) => {
    const observatory = await registryObservatory(registry, own)
    try {
      return await loadIntoRegistry(registry, observatory, workspace, bar.show)
    } finally {
      observatory.close()
      bar.clear()
    }
  })
  effects.out(report(summary, language))
  for (const problem of summary.problems) effects.complain(problem)
  return summary.problems.length === 0 ? exit.clean : exit.errors
}

function report({ records, briefs }: LoadSummary, language: Language): string {
  const say = workspaceWords[language]
  const line = (what: string, counts: { created: number; changed: number; unchanged: number }) =>
    `${say.counts(what, numberText(counts.created, language), numberText(counts.changed, language), numberText(counts.unchanged, language))}\n`
  return [
    line(say.records, records.records),
    line(say.sources, records.sources),
    line(say.documents, records.documents),
    line(say.briefs, briefs),
  ].join('')
}
