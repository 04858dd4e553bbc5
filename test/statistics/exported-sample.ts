import type { ExportedDataset, ExportedFigure } from '../../src/statistics/export/exported-figure.ts'

/** A made-up data set with two releases, words that spreadsheets would run, and each kind of absence. */
export const sampleDataset: ExportedDataset = {
  dataset: {
    id: 'police-killed',
    title: { en: 'Register of police killed', es: 'Registro de policías asesinados' },
    publisher: 'example-office',
    licence: 'CC-BY-4.0',
    url: 'https://example.org/register',
    indicators: [
      {
        id: 'police-killed',
        label: { en: 'Police officers killed', es: 'Policías asesinados' },
        definition: {
          en: 'Officers killed, on duty | off duty',
          es: 'Policías asesinados, en servicio o fuera de él',
        },
        unit: 'person',
        dimensions: {},
        aliases: { en: [], es: [] },
        additive: true,
      },
    ],
    releases: [
      { id: '2020-07', published: '2020-07-20', file: '2020-07.csv', source: 'office-2020' },
      { id: '2021-01', published: '2021-01-20', file: '2021-01.csv', source: 'office-2021' },
    ],
  },
  publisher: { en: 'Example Office', es: 'Oficina de Ejemplo' },
  asOf: null,
}

const source2020 = {
  id: 'office-2020',
  type: 'dataset',
  author: [{ literal: 'Example Office' }],
  title: 'Register of Police Killed',
  publisher: 'Example Office',
  issued: { 'date-parts': [[2020, 7, 20]] },
  URL: 'https://example.org/register',
} satisfies ExportedFigure['source']

const source2021 = {
  ...source2020,
  id: 'office-2021',
  issued: { 'date-parts': [[2021, 1, 20]] },
} satisfies ExportedFigure['source']

const common = { indicator: 'police-killed', unit: 'person', absence: null, release: '2021-01' }
const newest = { published: '2021-01-20', source: source2021 }

export const sampleFigures: readonly ExportedFigure[] = [
  { ...common, ...newest, place: 'MX', placeName: 'Mexico', period: '2019', value: '124' },
  {
    ...common,
    place: 'MX',
    placeName: 'Mexico',
    period: '2020-H1',
    value: '-3.50',
    release: '2020-07',
    published: '2020-07-20',
    source: source2020,
    note: '=HYPERLINK("https://evil.example";"a")',
    status: 'disputed',
  },
  {
    ...common,
    ...newest,
    place: 'MX-MEX',
    placeName: 'México, Estado de',
    period: '2021-02',
    value: null,
    absence: 'not yet published',
  },
  {
    ...common,
    ...newest,
    place: '01001',
    placeName: '@guas\n"calientes"',
    period: '2015..2020',
    value: null,
    absence: 'suppressed',
  },
]

/** All pieces of a text that is made as it is read. */
export async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}
