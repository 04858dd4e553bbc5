import { sql } from 'kysely'
import type { Workspace } from '../evidence/workspace.ts'
import type { EvidenceParts } from '../http/evidence-basis.ts'
import { briefSlug } from '../model/stored-brief.ts'
import type { Registry } from '../registry/registry.ts'
import { type LoadSummary, loadIntoRegistry } from './load-into-registry.ts'

/**
 * Loads the workspace's folder on a first start. A load that was cut off goes on at the next start; once there is an
 * account, the registry belongs to people and the folder is left alone.
 * @param begin told before a load begins
 * @returns what was loaded, or null when there was nothing to load
 */
export async function loadOnFirstStart(
  registry: Registry,
  evidence: EvidenceParts['evidence'],
  workspace: Workspace,
  begin: () => void,
): Promise<LoadSummary | null> {
  if (await hasAccount(registry)) return null
  if (await holdsAll(registry, workspace)) return null
  begin()
  return loadIntoRegistry(registry, evidence, workspace)
}

/** Whether anyone can sign in yet. */
export async function hasAccount({ database }: Registry): Promise<boolean> {
  return (await database.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** By names alone: what is there may have been changed since, and is not to be brought back. */
async function holdsAll(registry: Registry, workspace: Workspace): Promise<boolean> {
  const slugs = workspace.briefs.map((path) => /([^/]+?)(?:\.(?:en|es))?\.md$/.exec(path)?.[1] ?? path)
  return (
    (await holds(registry, 'source', idsOf(workspace.sources))) &&
    (await holds(registry, 'record', idsOf(workspace.records))) &&
    (await holds(
      registry,
      'brief',
      slugs.filter((slug) => briefSlug.test(slug)),
    ))
  )
}

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(({ id }) => id)
}

async function holds(
  { database }: Registry,
  table: 'record' | 'source' | 'brief',
  ids: readonly string[],
): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int4 as count from ${sql.table(table)} where id = any(${[...ids]}::text[])
  `.execute(database)
  return rows[0]?.count === new Set(ids).size
}
