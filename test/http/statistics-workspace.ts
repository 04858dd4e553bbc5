import type { Workspace } from '../../src/evidence/workspace.ts'
import type { Observation } from '../../src/model/dataset.ts'
import { mexicanStates } from '../../src/model/mexican-states.ts'

/** Text that would break out of a page that does not escape it. */
export const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>'

const localized = (text: string) => ({ en: text, es: text })
const states = mexicanStates.map(({ code }) => code)

function observation(indicator: string, place: string, period: string, value: string): Observation {
  return { indicator, place, period, value }
}

function victims(revised: boolean, years: readonly number[]): Observation[] {
  return years.flatMap((year) => [
    observation('victims', 'MX', String(year), String(30000 + (year - 2015) * 100 + (revised ? 35 : 0))),
    ...states.map((code, at) =>
      observation(
        'victims',
        code,
        String(year),
        String(100 + at * 40 + year - 2015 + (revised && at % 3 === 0 ? 7 : 0)),
      ),
    ),
  ])
}

/** A workspace with one indicator in two releases, one with a hostile name, and the population. */
export function statisticsWorkspace(): Workspace {
  const dataset = (id: string, label: string, indicator: string, releases: readonly string[]) => ({
    id,
    title: localized(`${label} data`),
    publisher: 'nobody',
    licence: hostile,
    url: 'javascript:alert(3)',
    indicators: [
      {
        id: indicator,
        label: localized(label),
        definition: localized(`${label} as counted`),
        unit: 'person' as const,
        dimensions: {},
        aliases: { en: [label], es: [label] },
        additive: indicator !== 'population',
        ...(indicator === 'population' ? { family: 'population' } : {}),
      },
    ],
    releases: releases.map((day) => ({
      id: day,
      published: day,
      file: `${day}.csv`,
      source: `${id}-${day}`,
    })),
  })
  return {
    root: '',
    settings: { name: { en: 'Watch', es: 'Vigía' }, languages: ['en', 'es'], country: 'MX', timeZone: 'UTC' },
    sources: [
      { id: 'crime-2021-01-20', type: 'dataset', title: hostile, URL: 'javascript:alert(4)' },
      { id: 'crime-2022-01-20', type: 'dataset', title: 'Second file', URL: 'https://example.org/second' },
    ],
    records: [],
    datasets: [
      dataset('crime', 'Victims', 'victims', ['2021-01-20', '2022-01-20']),
      dataset('people', 'Population', 'population', ['2020-07-01']),
      dataset('odd', hostile, 'odd', ['2021-02-01']),
    ],
    observations: new Map([
      ['crime/2021-01-20', victims(false, [2018, 2019, 2020])],
      ['crime/2022-01-20', victims(true, [2018, 2019, 2020, 2021])],
      [
        'people/2020-07-01',
        ['MX', ...states].flatMap((place) =>
          [2018, 2019, 2020, 2021].map((year) =>
            observation('population', place, String(year), place === 'MX' ? '126000000' : '4000000'),
          ),
        ),
      ],
      ['odd/2021-02-01', [2019, 2020].map((year) => observation('odd', 'MX', String(year), '3'))],
    ]),
    documents: new Map(),
    briefs: [],
  }
}
