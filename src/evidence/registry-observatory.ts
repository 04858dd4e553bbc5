import { evidenceSequence } from '../registry/briefs/stale-claims.ts'
import type { Registry } from '../registry/registry.ts'
import type { IndicatorEntry, Needs } from './evidence.ts'
import { publisherKeys } from './memory-evidence.ts'
import type { Observatory } from './observatory.ts'
import { openObservatory } from './open-observatory.ts'
import { type RecordAnswers, registryAnswers, type SharedAnswers } from './registry-answers.ts'
import { changesSince } from './registry-changes.ts'
import { type RegistryFetch, registryFetch } from './registry-fetch.ts'
import { type RegistryGazetteer, registryGazetteer } from './registry-gazetteer.ts'
import type { Workspace } from './workspace.ts'
import { workspaceObservatory } from './workspace-observatory.ts'

/**
 * The observatory of a registry: records, sources and documents as the public sees them, in their present state at
 * each {@link Observatory.view}; settings, data sets and figures from the workspace and its statistics store.
 * @param workspace its records, sources and documents are not looked at
 */
export async function registryObservatory(registry: Registry, workspace: Workspace): Promise<Observatory> {
  const fetch = registryFetch(registry)
  const gazetteer = registryGazetteer(registry)
  const publishers = [...new Set(workspace.datasets.map(({ publisher }) => publisher))]
  const sources = await fetch.sources(sourcesOfFigures(workspace))
  const figures = workspaceObservatory({
    ...workspace,
    records: [...(await fetch.records(publishers)).values()],
    sources: [...sources.values()],
    documents: new Map(),
  })
  const present = presentAnswers(registry, fetch, gazetteer)
  const withKeys = keyedPublishers()

  return openObservatory(workspace, {
    ...figures,
    indicators: figures.indicators,
    sources: figures.sources,
    async gazetteer() {
      await present()
      return gazetteer.names()
    },
    async view(needs) {
      const answers = (await present()).forBrief()
      await gazetteer.names()
      await prefetch(answers, needs, publishers)
      const view = await figures.view(needs)
      const current = (entries: readonly IndicatorEntry[]) =>
        entries.map((entry) => withKeys(entry, publisherKeys(answers.record(entry.publisher) ?? undefined)))
      return {
        ...view,
        ...answers,
        indicators: current(view.indicators),
        exchangeRates: current(view.exchangeRates),
        population: current(view.population),
      }
    },
  })
}

/** Answers are kept for so many briefs: then all are fetched anew, so that they do not pile up. */
const mostBriefs = 5000

/** The answers for the state in which the registry is. */
function presentAnswers(
  registry: Registry,
  fetch: RegistryFetch,
  gazetteer: RegistryGazetteer,
): () => Promise<SharedAnswers> {
  let known = { sequence: -1, answers: registryAnswers(fetch, gazetteer), briefs: 0 }
  let last: Promise<unknown> = Promise.resolve()

  async function renew(): Promise<void> {
    const sequence = await evidenceSequence(registry.database)
    if (known.sequence < sequence) {
      const touched = known.sequence < 0 ? 'much' : await changesSince(registry, known.sequence, sequence)
      const namesMoved = await gazetteer.learn(touched)
      const answers =
        touched === 'much' ? registryAnswers(fetch, gazetteer) : known.answers.after(touched, namesMoved)
      known = { ...known, sequence, answers }
    }
    if (known.briefs >= mostBriefs)
      known = { ...known, answers: registryAnswers(fetch, gazetteer), briefs: 0 }
    known.briefs += 1
  }

  return async () => {
    // One after the other: two must not take in the same changes at once.
    const turn = last.then(renew)
    last = turn.catch(() => undefined)
    await turn
    return known.answers
  }
}

/** Fetches what every brief asks after first: who bears its names, what refers to them, what its sources say. */
async function prefetch(answers: RecordAnswers, needs: Needs, publishers: readonly string[]): Promise<void> {
  for (const id of publishers) answers.record(id)
  for (const name of needs.names) answers.named(name)
  for (const title of needs.titles) answers.sourcesTitled(title)
  await answers.settled()
  for (const name of needs.names) {
    const bearers = answers.named(name)
    if (bearers.length === 0) answers.namesLike(name)
    for (const { record } of bearers) if (record.kind === 'person') answers.referringTo(record.id)
  }
  for (const title of needs.titles) for (const { id } of answers.sourcesTitled(title)) answers.document(id)
  await answers.settled()
}

/** Gives indicators the names that their publishers have by now; the same entry again while those stay the same. */
function keyedPublishers(): (entry: IndicatorEntry, keys: readonly string[]) => IndicatorEntry {
  const made = new WeakMap<IndicatorEntry, IndicatorEntry>()
  return (entry, keys) => {
    const last = made.get(entry) ?? entry
    if (last.publisherKeys.join('\n') === keys.join('\n')) return last
    const renewed = { ...entry, publisherKeys: keys }
    made.set(entry, renewed)
    return renewed
  }
}

function sourcesOfFigures({ datasets, observations }: Workspace): readonly string[] {
  const ids = new Set<string>()
  for (const { releases } of datasets) for (const { source } of releases) ids.add(source)
  for (const figures of observations.values())
    for (const { source } of figures) if (source !== undefined) ids.add(source)
  return [...ids]
}
