import type { IndicatorHistory, Observatory } from '../evidence/observatory.ts'
import { countryCodes } from '../model/countries.ts'
import type { Dataset, Indicator } from '../model/dataset.ts'
import { organization } from '../model/kinds/organization.ts'
import type { Localized } from '../model/language.ts'
import { mexicanStates } from '../model/mexican-states.ts'
import { currentValues } from '../model/record.ts'
import type { Source } from '../model/source.ts'

/** All that the page of an indicator shows. */
export interface IndicatorStatistics {
  readonly dataset: Dataset
  readonly indicator: Indicator
  readonly publisher: Localized
  /** The country whose figures the page leads with. */
  readonly country: string
  readonly history: IndicatorHistory
  /** What rates are worked out on; null where there is none or the figures are no counts. */
  readonly population: Population | null
  readonly sources: ReadonlyMap<string, Source>
}

export interface Population {
  readonly history: IndicatorHistory
  readonly title: Localized
}

/** The places of which pages tell: countries and states. */
export const chartedPlaces: readonly string[] = [...countryCodes, ...mexicanStates.map((state) => state.code)]

/** @returns null when there is no such indicator */
export async function indicatorStatistics(
  observatory: Observatory,
  id: string,
): Promise<IndicatorStatistics | null> {
  const dataset = observatory.datasets.find(({ indicators }) => indicators.some((entry) => entry.id === id))
  const indicator = dataset?.indicators.find((entry) => entry.id === id)
  if (!dataset || !indicator) return null
  const { country } = await emptyView(observatory)
  return {
    dataset,
    indicator,
    publisher: await publisherName(observatory, dataset),
    country,
    history: await observatory.history(id, chartedPlaces),
    population: indicator.additive ? await populationOf(observatory, indicator) : null,
    sources: observatory.sources,
  }
}

/** The publisher of a data set as its record calls it; its id when there is no record. */
export async function publisherName(observatory: Observatory, dataset: Dataset): Promise<Localized> {
  const record = (await emptyView(observatory)).record(dataset.publisher)
  const names = record ? currentValues(record, organization, 'name') : []
  const inLanguage = (language: string) =>
    (names.find((name) => name.language === language) ?? names[0])?.text ?? dataset.publisher
  return { en: inLanguage('en'), es: inLanguage('es') }
}

async function populationOf(observatory: Observatory, counted: Indicator): Promise<Population | null> {
  if (counted.family === 'population' || counted.per !== undefined || counted.unit === 'money') return null
  for (const dataset of observatory.datasets) {
    const indicator = dataset.indicators.find(({ family }) => family === 'population')
    if (indicator)
      return { history: await observatory.history(indicator.id, chartedPlaces), title: dataset.title }
  }
  return null
}

function emptyView(observatory: Observatory) {
  return observatory.view({ names: new Set(), words: new Set(), titles: new Set() })
}
