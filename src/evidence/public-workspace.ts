import { recordFor, sourceFor, thePublic } from '../model/access.ts'
import type { Workspace } from './workspace.ts'

/** A workspace as the public may see it: briefs are held against that, whoever checks them. */
export function publicWorkspace(workspace: Workspace): Workspace {
  const sources = workspace.sources.filter((source) => sourceFor(thePublic, source) !== null)
  const open = new Set(sources.map(({ id }) => id))
  const restrictions = {
    records: new Set(workspace.records.filter(({ restricted }) => restricted).map(({ id }) => id)),
    sources: new Set(workspace.sources.filter(({ id }) => !open.has(id)).map(({ id }) => id)),
  }
  return {
    ...workspace,
    records: workspace.records.flatMap((record) => recordFor(thePublic, record, restrictions) ?? []),
    sources,
    documents: new Map([...workspace.documents].filter(([source]) => !restrictions.sources.has(source))),
  }
}
