import { access } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The nearest folder upward that holds a cotejo.yaml; null when there is none up to the root. */
export async function workspaceAbove(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    if (await isWorkspace(at)) return at
    if (dirname(at) === at) return null
  }
}

/** Whether a folder holds a cotejo.yaml. */
export async function isWorkspace(folder: string): Promise<boolean> {
  return access(join(folder, 'cotejo.yaml')).then(
    () => true,
    () => false,
  )
}
