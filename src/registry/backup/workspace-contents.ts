import { createReadStream } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The files of a workspace that belong in a backup, sorted: all but the database's own, which is in the backup as
 * tables, and what is unfinished. Links are left out: they lead to what is not the workspace's.
 */
export async function workspaceContents(root: string): Promise<string[]> {
  const found: string[] = []
  async function enter(folder: string): Promise<void> {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (leftOut(path)) continue
      if (entry.isDirectory()) await enter(path)
      else if (entry.isFile()) found.push(path)
    }
  }
  await enter('')
  return found.sort()
}

function leftOut(path: string): boolean {
  return /^(?:\.cotejo\/postgres|\.git|node_modules)(?:\/|$)/.test(path) || /\.part(?:-\d+)?$/.test(path)
}

/** Whether a path from an archive stays inside the folder that it is restored to. */
export function isInside(path: string): boolean {
  return (
    !/[\\\0]/.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
    !leftOut(path)
  )
}

/** Size and content of a file. */
export async function fileToStore(
  path: string,
): Promise<{ readonly size: number; content(): AsyncIterable<Buffer> }> {
  const { size } = await lstat(path)
  return { size, content: () => (size === 0 ? nothing() : createReadStream(path, { end: size - 1 })) }
}

async function* nothing(): AsyncGenerator<Buffer> {}
