import { compareText } from '../model/compare-text.ts'
import type { StatisticsStore } from './open-store.ts'
import type { Manifest } from './store.ts'

/** Releases of a data set, each the base of the next; the first holds every row. */
export type ReleaseChain = readonly Manifest[]

/** The releases of a data set in the order of their publication, the oldest first. */
export function releasesOf(store: StatisticsStore, dataset: string): readonly Manifest[] {
  return [...store.manifests(dataset)].sort((a, b) => compareText(a.release.published, b.release.published))
}

/** The last release that was out on a day, or the last of all when the day is null; null when there was none yet. */
export function releaseAsOf(releases: readonly Manifest[], day: string | null): Manifest | null {
  return releases.findLast((manifest) => day === null || manifest.release.published <= day) ?? null
}

/**
 * The releases that a release is put together from, the one with every row first, itself last.
 * @throws Error when a base is not in the store
 */
export function chainOf(releases: readonly Manifest[], release: Manifest): ReleaseChain {
  const chain = [release]
  for (let at = release; at.base !== null; ) {
    const base = releases.find((candidate) => candidate.release.id === at.base)
    if (!base || chain.includes(base))
      throw new Error(`release ${at.release.id} of ${at.dataset} lacks its base: ${at.base}`)
    chain.unshift(base)
    at = base
  }
  return chain
}

/**
 * The releases in runs that one reading can follow: each a whole release and those after it, each based on the one
 * before. A release based on another than the one before it is a run of its own, read together with its bases.
 * @returns for each run its chain, and how many of the chain's last releases belong to the run
 */
export function runsOf(
  releases: readonly Manifest[],
): readonly { readonly chain: ReleaseChain; readonly own: number }[] {
  const runs: { chain: Manifest[]; own: number }[] = []
  for (const release of releases) {
    const run = runs.at(-1)
    if (run && release.base !== null && run.chain.at(-1)?.release.id === release.base) {
      run.chain.push(release)
      run.own++
    } else {
      runs.push({ chain: [...chainOf(releases, release)], own: 1 })
    }
  }
  return runs
}
