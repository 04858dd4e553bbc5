import type { Workspace } from '../evidence/workspace.ts'
import type { EvidenceParts } from '../http/evidence-basis.ts'
import { workspaceBriefs } from '../http/workspace-briefs.ts'
import { type BriefImportSummary, importBriefs } from '../registry/briefs/import-briefs.ts'
import { type ImportSummary, importInto } from '../registry/import/import-records.ts'
import type { Registry } from '../registry/registry.ts'

/** What came of a load. */
export interface LoadSummary {
  readonly records: ImportSummary
  readonly briefs: BriefImportSummary
  /** What was left out and why, one line each. */
  readonly problems: readonly string[]
}

/**
 * Brings the records, sources, documents and briefs of a workspace's folder into the registry; briefs come last, as
 * they are checked against the rest. Run again it changes nothing; after it was cut off it goes on.
 * @param evidence of the registry, as the public may see it
 */
export async function loadIntoRegistry(
  registry: Registry,
  evidence: EvidenceParts['evidence'],
  workspace: Workspace,
  progress?: (fraction: number) => void,
): Promise<LoadSummary> {
  const { sources, documents, bibliographies } = workspace
  const total = Math.max(workspace.records.length, 1)
  const records = await importInto(
    registry,
    'system',
    {
      sources: sources.map((source) => ({ source, file: bibliographies?.get(source.id) ?? null })),
      documents: [...documents].map(([source, text]) => ({ source, text })),
      records: workspace.records,
    },
    (done) => progress?.(done / total),
  )
  const files = await workspaceBriefs({ registry, evidence }, workspace)
  const briefs = await importBriefs(registry, 'system', files)
  return { records, briefs, problems: [...records.problems, ...briefs.problems] }
}
