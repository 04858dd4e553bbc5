import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Observatory } from './observatory.ts'
import type { Workspace } from './workspace.ts'
import { workspaceObservatory } from './workspace-observatory.ts'

/** The folder of a workspace's statistics store. */
export function storeFolder(root: string): string {
  return join(root, '.cotejo', 'statistics')
}

/** Makes the store of a workspace, empty, when it has none: only one that is there is watched for its first release. */
export function makeStore(root: string): void {
  try {
    mkdirSync(storeFolder(root), { recursive: true })
  } catch {
    // A folder that cannot be written is served all the same.
  }
}

/**
 * The observatory of a workspace, with its statistics store when it has one: only then is DuckDB loaded.
 * @param beside what is known besides the store: of the workspace alone, or of a registry too
 */
export async function openObservatory(
  workspace: Workspace,
  beside: Observatory = workspaceObservatory(workspace),
): Promise<Observatory> {
  const folder = storeFolder(workspace.root)
  if (workspace.root === '' || !existsSync(folder)) return beside
  const { combinedObservatory } = await import('./combined-observatory.ts')
  return combinedObservatory(workspace, folder, beside)
}
