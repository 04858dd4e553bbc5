import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { compareText } from '../model/compare-text.ts'
import { openDatabase } from './duckdb.ts'
import { isProcessAlive, lockIsFree } from './lock.ts'
import { readManifest } from './manifest.ts'
import type { Manifest } from './store.ts'

/** An opened statistics store: its releases, and the connection that questions them. */
export interface StatisticsStore {
  readonly folder: string
  readonly connection: DuckDBConnection
  /** The releases of a data set, oldest published first; none for a data set that is not there. */
  manifests(dataset: string): readonly Manifest[]
  /** Ids of the data sets that have a release, in alphabetical order. */
  datasets(): readonly string[]
  /** The file of observations of a release. */
  pathOf(manifest: Manifest): string
  /**
   * Takes in what was imported since by this or another process; a look at the folders' names, when there is nothing.
   * @returns whether a release came or went
   */
  refresh(): boolean
  close(): void
}

/**
 * Opens the store in a folder; one that is missing is an empty store, and is made by the first import.
 * @throws when a manifest cannot be understood, naming its file
 */
export async function openStore(folder: string): Promise<StatisticsStore> {
  clearLeftovers(folder)
  let names = releaseNames(folder)
  let releases = readReleases(folder, names)
  const database = await openDatabase(join(tmpdir(), `cotejo-duckdb-${process.pid}`))
  return {
    folder,
    connection: database.connection,
    manifests: (dataset) => releases.get(dataset) ?? [],
    datasets: () => [...releases.keys()],
    pathOf: (manifest) =>
      join(releaseFolder(folder, manifest.dataset, manifest.release.id), observationsFile),
    refresh() {
      const found = releaseNames(folder)
      // A release never changes once it is there: the names tell all.
      if (JSON.stringify([...found]) === JSON.stringify([...names])) return false
      releases = readReleases(folder, found)
      names = found
      return true
    },
    close: () => database.close(),
  }
}

export const observationsFile = 'observations.parquet'
export const manifestFile = 'manifest.json'
export const stagingPrefix = '.staging-'

/** The folder of a release of a data set. */
export function releaseFolder(store: string, dataset: string, release: string): string {
  return join(store, dataset, release)
}

/** Removes what killed imports left behind, when no import is running that could still need it. */
export function clearLeftovers(folder: string): void {
  const names = namesIn(folder).filter((name) => name.startsWith(stagingPrefix))
  if (names.length === 0 || !lockIsFree(folder)) return
  for (const name of names) {
    const owner = Number(name.slice(stagingPrefix.length).split('-')[0])
    if (!isProcessAlive(owner)) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** Of each data set that has a release, the ids of its releases. */
function releaseNames(folder: string): ReadonlyMap<string, readonly string[]> {
  const found = foldersIn(folder).map((dataset) => [dataset, foldersIn(join(folder, dataset))] as const)
  return new Map(found.filter(([, ids]) => ids.length > 0))
}

function readReleases(
  folder: string,
  names: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly Manifest[]> {
  const read = (dataset: string, release: string) => {
    const path = join(releaseFolder(folder, dataset, release), manifestFile)
    return readManifest(readFileSync(path, 'utf8'), path)
  }
  return new Map(
    [...names].map(([dataset, ids]) => [dataset, ids.map((id) => read(dataset, id)).sort(byPublication)]),
  )
}

function byPublication(a: Manifest, b: Manifest): number {
  return compareText(a.release.published, b.release.published) || compareText(a.release.id, b.release.id)
}

function foldersIn(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => !name.startsWith('.') && statSync(join(folder, name)).isDirectory())
    .sort()
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
