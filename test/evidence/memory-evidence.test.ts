import { describe, expect, it } from 'vitest'
import type { EvidenceView } from '../../src/evidence/evidence.ts'
import { memoryEvidence } from '../../src/evidence/memory-evidence.ts'
import { readWorkspace } from '../../src/evidence/read-workspace.ts'
import type { Workspace } from '../../src/evidence/workspace.ts'
import { type Period, parsePeriod } from '../../src/model/period.ts'
import { filesInMemory, small } from './memory-files.ts'

const places = `statements:
  name:
    - { value: { text: Oaxaca, kind: official }, source: office-2021 }
`
const medium = `statements:
  name:
    - { value: { text: Diario del Puente }, source: office-2021 }
  sort:
    - { value: medium, source: office-2021 }
`
const person = `statements:
  name:
    - { value: { text: 'Ana  Núñez Prieto', kind: official }, source: office-2021 }
    - { value: { text: Diario del Puente, kind: nickname }, source: office-2021 }
    - { value: { text: Ana Nuñes, kind: former }, source: office-2021 }
    - { value: { text: Ana la Mala, kind: nickname }, source: office-2021, status: disputed }
  office:
    - value: { title: { en: Head, es: Jefa }, organization: counting-office, period: 2019.. }
      source: office-2021
`
const laterIncident = `statements:
  date:
    - { value: 2020-04-30..2020-05-02, source: office-2021 }
  related:
    - { value: puente-2020-05-01, source: office-2021 }
`
const duplicate = `statements:
  date:
    - { value: 2020-05-01, source: office-2021 }
  duplicateOf:
    - { value: puente-2020-05-01, source: office-2021 }
`

async function workspace(): Promise<Workspace> {
  const files = filesInMemory({
    ...small,
    'records/places/MX-OAX.yaml': places,
    'records/organizations/diario.yaml': medium,
    'records/persons/ana-nunez.yaml': person,
    'records/incidents/chain.yaml': laterIncident,
    'records/incidents/again.yaml': duplicate,
    'records/victims/unnamed-1.yaml': 'statements:\n  name:\n    - { value: unnamed, source: office-2021 }\n',
    'records/victims/juan.yaml': 'statements:\n  name:\n    - { value: Juan Cruz, source: office-2021 }\n',
  })
  const reading = await readWorkspace('/nowhere', files)
  expect(reading.problems).toEqual([])
  if (!reading.workspace) throw new Error('expected a workspace')
  return reading.workspace
}

async function view(words: readonly string[] = []): Promise<EvidenceView> {
  return memoryEvidence(await workspace()).view({
    names: new Set(),
    words: new Set(words),
    titles: new Set(),
  })
}

function period(text: string): Period {
  const parsed = parsePeriod(text)
  if (!parsed) throw new Error(`expected a period: ${text}`)
  return parsed
}

describe('figures', () => {
  it('come with every release, oldest first, periods in order of time', async () => {
    const series = (await view()).series('deaths', 'MX')
    expect(series.map((observed) => observed.period.start)).toEqual(['2019-01-01', '2020-01-01'])
    expect(series[0]?.vintages.map(({ release, published, text }) => ({ release, published, text }))).toEqual(
      [
        { release: '2020-06', published: '2020-06-20', text: '410' },
        { release: '2021-01', published: '2021-01-20', text: '414' },
      ],
    )
    expect(series[0]?.vintages.map((vintage) => vintage.value?.valueOf())).toEqual([410, 414])
  })

  it('that the publisher did not give are null, not zero', async () => {
    const [, second] = (await view()).series('deaths', 'MX')
    expect(second?.vintages.map((vintage) => vintage.value)).toEqual([null])
  })

  it('name their own source, and whether they are disputed', async () => {
    const [observed] = (await view()).series('deaths', 'MX-OAX')
    expect(observed?.vintages).toMatchObject([{ source: 'diario-2020-05-02', disputed: true }])
  })

  it('of one period are found at every place', async () => {
    const found = (await view()).places('deaths', period('2019'))
    expect(found.map(({ place, observed }) => [place, observed.vintages.at(-1)?.text])).toEqual([
      ['MX', '414'],
      ['MX-OAX', '12'],
    ])
  })

  it('that nobody keeps are an empty series', async () => {
    const { series, places: at } = await view()
    expect(series('deaths', 'MX-SON')).toEqual([])
    expect(series('births', 'MX')).toEqual([])
    expect(at('births', period('2019'))).toEqual([])
    expect(at('deaths', period('2018'))).toEqual([])
  })
})

describe('indicators', () => {
  it('are those that share a word with the brief, in any of its forms', async () => {
    expect((await view(['muerte', 'ayer'])).indicators.map((entry) => entry.indicator.id)).toEqual(['deaths'])
    expect((await view(['births', 'of'])).indicators).toEqual([])
  })

  it('name their publisher as texts do', async () => {
    const [entry] = (await view(['killed'])).indicators
    expect(entry).toMatchObject({
      dataset: 'deaths',
      publisher: 'counting-office',
      publisherKeys: ['oficina de conteo', 'odc'],
    })
  })
})

describe('names', () => {
  it('are found by their folded form, with what sort of name it is', async () => {
    const { named } = await view()
    expect(named('ana nunez prieto').map(({ record, kind, form }) => [record.id, kind, form])).toEqual([
      ['ana-nunez', 'person', 'name'],
    ])
    expect(named('odc').map(({ form, name }) => [form, name])).toEqual([['acronym', 'OdC']])
    expect(named('ana nunes').map(({ form }) => form)).toEqual(['former'])
    expect(named('juan cruz').map(({ kind }) => kind)).toEqual(['person'])
  })

  it('are never surnames alone, disputed names or stand-ins', async () => {
    const { named } = await view()
    for (const key of ['nunez', 'nunez prieto', 'ana la mala', 'unnamed']) expect(named(key)).toEqual([])
  })

  it('of several records are all given, a medium told as a publication', async () => {
    const { named } = await view()
    expect(named('diario del puente').map(({ kind }) => kind)).toEqual(['publication', 'person'])
  })

  it('make the gazetteer, where a publication comes before a person', async () => {
    const gazetteer = await memoryEvidence(await workspace()).gazetteer()
    expect(gazetteer.get('diario del puente')).toBe('publication')
    expect(gazetteer.get('oaxaca')).toBe('place')
    expect(gazetteer.get('odc')).toBe('organization')
  })

  it('that are nearly the same are found', async () => {
    expect((await view()).namesLike('ana nunez prietto').map(({ name }) => name)).toEqual([
      'Ana  Núñez Prieto',
    ])
  })
})

describe('records', () => {
  it('are found by what they refer to, within compound values too', async () => {
    const { referringTo } = await view()
    expect(referringTo('puente-2020-05-01').map(({ id }) => id)).toEqual(['again', 'chain'])
    expect(referringTo('counting-office').map(({ id }) => id)).toEqual(['ana-nunez'])
    expect(referringTo('nobody')).toEqual([])
  })

  it('of incidents are found by a shared day, duplicates left out', async () => {
    const { incidents } = await view()
    expect(incidents(period('2020-05-01')).map(({ id }) => id)).toEqual(['chain', 'puente-2020-05-01'])
    expect(incidents(period('2020-04')).map(({ id }) => id)).toEqual(['chain'])
    expect(incidents(period('2021')).map(({ id }) => id)).toEqual([])
  })

  it('of sources are found by id and by folded title, with their documents', async () => {
    const { source, sourcesTitled, document, country, record } = await view()
    expect(source('office-2021')?.title).toBe('Yearly count')
    expect(sourcesTitled('tres muertos en el puente').map(({ id }) => id)).toEqual(['diario-2020-05-02'])
    expect(document('diario-2020-05-02')).toBe('Tres personas murieron.\n')
    expect(document('office-2021')).toBeNull()
    expect(record('nobody')).toBeNull()
    expect(country).toBe('MX')
  })
})

describe('a workspace of very many observations', () => {
  it('is not gone through by a view, and by a look-up only in the data set asked for', async () => {
    const base = await workspace()
    let read = 0
    const counted = new Map(base.observations)
    const rows = Array.from({ length: 1000 }, (_, at) => ({
      indicator: 'births',
      place: 'MX',
      period: String(1000 + at),
      value: '1',
    }))
    counted.set(
      'births/1',
      new Proxy(rows, {
        get: (target, key, receiver) => {
          read += 1
          return Reflect.get(target, key, receiver) as unknown
        },
      }),
    )
    const [deaths] = base.datasets
    const [indicator] = deaths?.indicators ?? []
    const [release] = deaths?.releases ?? []
    if (!deaths || !indicator || !release) throw new Error('expected a data set')
    const births = {
      ...deaths,
      id: 'births',
      indicators: [{ ...indicator, id: 'births' }],
      releases: [{ ...release, id: '1' }],
    }
    const evidence = memoryEvidence({ ...base, datasets: [...base.datasets, births], observations: counted })
    const seen = await evidence.view({ names: new Set(), words: new Set(['deaths']), titles: new Set() })
    seen.series('deaths', 'MX')
    expect(read).toBe(0)
    expect(seen.series('births', 'MX')).toHaveLength(1000)
    const once = read
    seen.series('births', 'MX-SON')
    const again = await evidence.view({ names: new Set(), words: new Set(), titles: new Set() })
    again.series('births', 'MX')
    expect(read).toBe(once)
  })
})
