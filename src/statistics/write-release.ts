import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readManifest } from './manifest.ts'
import { manifestFile, observationsFile, releaseFolder } from './open-store.ts'
import type { Manifest } from './store.ts'

/**
 * Puts a release into the store by one rename, after all of it has reached the disk.
 * @param staged the folder that holds its observations, on the same disk
 */
export function writeRelease(store: string, staged: string, manifest: Manifest): void {
  const path = join(staged, manifestFile)
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  // What could not be read again would close the whole store.
  readManifest(text, path)
  writeFileSync(path, text)
  for (const written of [path, join(staged, observationsFile), staged]) flush(written)
  const target = releaseFolder(store, manifest.dataset, manifest.release.id)
  mkdirSync(dirname(target), { recursive: true })
  renameSync(staged, target)
  flush(dirname(target))
  flush(store)
}

function flush(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
