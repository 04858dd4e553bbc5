import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Observatory } from './observatory.ts'
import type { Workspace } from './workspace.ts'
import { workspaceObservatory } from './workspace-observatory.ts'

/** The folder of a workspace's statistics store. */
export function storeFolder(root: string): string {
  return join(root, '.cotejo', 'statistics')
}

/** The observatory of a workspace, with its statistics store when it has one: only then is DuckDB loaded. */
export async function openObservatory(workspace: Workspace): Promise<Observatory> {
  const folder = storeFolder(workspace.root)
  if (workspace.root === '' || !existsSync(folder)) return workspaceObservatory(workspace)
  const { combinedObservatory } = await import('./combined-observatory.ts')
  return combinedObservatory(workspace, folder)
}
