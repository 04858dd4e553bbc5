import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder that the server's user may enter, and how it is removed. */
export function openFolder(): { readonly root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'cotejo-server-'))
  chmodSync(root, 0o755)
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) }
}
