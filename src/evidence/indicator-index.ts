import type { Dataset } from '../model/dataset.ts'
import { fold } from '../model/fold.ts'
import type { IndicatorEntry } from './evidence.ts'

/** The indicators of a workspace and how to find those that a brief may speak of. */
export interface IndicatorIndex {
  /** All of them, in the order of the data sets. */
  readonly all: readonly IndicatorEntry[]
  readonly exchangeRates: readonly IndicatorEntry[]
  /** Those of the family `population`. */
  readonly population: readonly IndicatorEntry[]
  /** Those with an alias that shares a word with the brief, in the order of the data sets. */
  sharing(words: ReadonlySet<string>): readonly IndicatorEntry[]
}

/** Words are compared by so many first letters: "homicidio" finds "homicidios", "killed" finds "killing". */
const prefixLength = 5
const functionWords = new Set(
  `a al an and are as at be by con de del e el en for from has have in is la las lo los no o of on or para per por
   que se sin su sus the their to un una was were who with y`.split(/\s+/),
)

/** @param publisherKeys folded names and acronyms of an organisation, by its id */
export function indicatorIndex(
  datasets: readonly Dataset[],
  publisherKeys: (organization: string) => readonly string[],
): IndicatorIndex {
  const entries = datasets.flatMap((dataset) => entriesOf(dataset, publisherKeys(dataset.publisher)))
  const byPrefix = new Map<string, number[]>()
  entries.forEach((entry, at) => {
    for (const prefix of prefixesOf(entry)) {
      const known = byPrefix.get(prefix)
      if (known) known.push(at)
      else byPrefix.set(prefix, [at])
    }
  })
  return {
    all: entries,
    exchangeRates: entries.filter((entry) => entry.indicator.unit === 'exchange rate'),
    population: entries.filter((entry) => entry.indicator.family === 'population'),
    sharing: (words) => {
      const shared = new Set<number>()
      for (const word of words)
        for (const at of byPrefix.get(word.slice(0, prefixLength)) ?? []) shared.add(at)
      return [...shared].sort((a, b) => a - b).flatMap((at) => entries[at] ?? [])
    },
  }
}

function entriesOf(dataset: Dataset, publisherKeys: readonly string[]): IndicatorEntry[] {
  return dataset.indicators.map((indicator) => ({
    indicator,
    dataset: dataset.id,
    publisher: dataset.publisher,
    publisherKeys,
  }))
}

function prefixesOf({ indicator }: IndicatorEntry): ReadonlySet<string> {
  const prefixes = new Set<string>()
  for (const alias of [...indicator.aliases.en, ...indicator.aliases.es]) {
    for (const word of fold(alias).split(/[^\p{L}\p{N}]+/u)) {
      if (word !== '' && !functionWords.has(word)) prefixes.add(word.slice(0, prefixLength))
    }
  }
  return prefixes
}
