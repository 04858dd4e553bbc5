import fc from 'fast-check'
import type { Workspace } from '../../src/evidence/workspace.ts'
import type { Dataset, Observation } from '../../src/model/dataset.ts'
import type { RegistryRecord } from '../../src/model/record.ts'
import type { Citation, Source } from '../../src/model/source.ts'
import type { Statement } from '../../src/model/statement.ts'

const traps = fc.constantFrom(
  'no',
  '1e3',
  '2020-01',
  '007',
  'null',
  '~',
  'a: b',
  '# x',
  '- x',
  'x #y',
  '"x"',
  "it's",
  'x,y',
  'two\nlines',
  'end\n',
  ' space ',
  '\ttab',
  'CR\r\nLF',
  '\u00a0',
  '\u2028',
  '\u0085',
  '=1+1',
  'Ñandú «x» 😀',
)
const text = fc.oneof(
  traps,
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1 }),
)
/** Text for files that are read as they are: without the NUL byte that marks a file as no text. */
const fileText = text.filter((value) => !value.includes('\0') && !value.startsWith('\ufeff'))
const id = fc.stringMatching(/^[a-z0-9ñ][a-z0-9._ñ-]{0,12}$/).filter((value) => !value.endsWith('.'))
const day = fc.constantFrom('2021-03-18', '2020-02-29', '1999-12-31')
const period = fc.constantFrom(
  '2021',
  '2021-03',
  '2021-Q1',
  '2020-01..2020-05',
  '2006..',
  '..2024-03',
  '2019-10-14',
)

const localized = fc.record({ en: text, es: text })

const name = fc.record(
  {
    text,
    language: fc.constantFrom('en', 'es'),
    kind: fc.constantFrom('common', 'acronym', 'former'),
    period,
  },
  { requiredKeys: ['text', 'kind'] },
)
const place = fc.record(
  {
    state: fc.constant('MX-MEX'),
    municipality: fc.constantFrom('15021', '15001'),
    locality: text,
    latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value || 0),
    publicPrecision: fc.constantFrom('exact', 'state'),
  },
  { requiredKeys: ['state', 'publicPrecision'] },
)

type Draft = Omit<Statement, 'record' | 'source'>

function drafts(field: string, value: fc.Arbitrary<unknown>, many: boolean): fc.Arbitrary<Draft[]> {
  const status = many
    ? fc.constantFrom('accepted' as const, 'disputed' as const)
    : fc.constant('superseded' as const)
  const draft = fc.record(
    {
      field: fc.constant(field),
      value,
      status,
      locator: text,
      quotation: text,
      enteredBy: text,
      enteredAt: fc.constant('2021-03-18T09:30:00Z'),
      restricted: fc.constant(true as const),
    },
    { requiredKeys: ['field', 'value', 'status'] },
  )
  return fc.array(draft as fc.Arbitrary<Draft>, { maxLength: 3 })
}

const fieldsOf: Readonly<Record<string, fc.Arbitrary<Draft[]>>> = {
  person: fc
    .tuple(drafts('name', name, true), drafts('summary', text, true), drafts('died', period, false))
    .map((parts) => parts.flat()),
  incident: fc
    .tuple(
      drafts('name', text, true),
      drafts('deathsBest', fc.nat(), false),
      drafts('place', place, false),
      drafts('date', period, false),
    )
    .map((parts) => parts.flat()),
  victim: fc
    .tuple(
      drafts('age', fc.oneof(fc.nat({ max: 130 }), fc.constant('18-29')), false),
      drafts('onDuty', fc.boolean(), false),
    )
    .map((parts) => parts.flat()),
  organization: fc
    .tuple(drafts('name', name, true), drafts('place', fc.constant('MX'), false))
    .map((parts) => parts.flat()),
}

function records(ids: readonly string[], sources: readonly string[]): fc.Arbitrary<RegistryRecord[]> {
  const each = ids.map((record) =>
    fc.constantFrom(...Object.keys(fieldsOf)).chain((kind) =>
      fc
        .tuple(fieldsOf[kind] ?? fc.constant([]), fc.constantFrom(...sources), fc.boolean())
        .map(([statements, source, restricted]) => ({
          id: record,
          kind,
          ...(restricted && { restricted: true as const }),
          statements: statements.map((statement) => ({ record, source, ...statement })),
        })),
    ),
  )
  return fc.tuple(...each)
}

const source: fc.Arbitrary<Citation> = fc.record(
  {
    type: fc.constantFrom('report' as const, 'dataset' as const),
    title: text,
    author: fc.array(fc.record({ literal: text }), { minLength: 1, maxLength: 2 }),
    issued: fc.constant({ 'date-parts': [[2021, 3]] }),
    keyword: text,
    restricted: fc.constant(true as const),
  },
  { requiredKeys: ['type'] },
)

function datasets(
  ids: readonly string[],
  publisher: string,
  sources: readonly string[],
): fc.Arbitrary<Dataset[]> {
  const each = ids.map((dataset) =>
    fc
      .record({
        title: localized,
        licence: text,
        label: localized,
        aliases: fc.array(text, { maxLength: 2 }),
        published: day,
        source: fc.constantFrom(...sources),
        releases: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
        additive: fc.boolean(),
      })
      .map(
        ({ title, licence, label, aliases, published, source: its, releases, additive }): Dataset => ({
          id: dataset,
          title,
          publisher,
          licence,
          indicators: [
            {
              id: `of-${dataset}`,
              label,
              definition: label,
              unit: 'person',
              dimensions: { counting: 'victims' },
              aliases: { en: aliases, es: [] },
              additive,
            },
          ],
          releases: releases.map((release) => ({
            id: release,
            published,
            file: `r-${release}.csv`,
            source: its,
          })),
        }),
      ),
  )
  return fc.tuple(...each)
}

const cell = fileText.filter((value) => value.trim() !== '')
const row = fc.oneof(
  fc.record(
    {
      value: fc.constantFrom('0', '28870', '-1.50', '74.3', '0012'),
      status: fc.constantFrom('disputed' as const, 'accepted' as const),
      note: cell,
    },
    { requiredKeys: ['value'] },
  ),
  fc.record({
    value: fc.constant(''),
    absence: fc.constantFrom('missing' as const, 'not yet published' as const),
  }),
)

function observations(sets: readonly Dataset[]): fc.Arbitrary<ReadonlyMap<string, Observation[]>> {
  const each = sets.flatMap((dataset) =>
    dataset.releases.map((release) =>
      fc
        .uniqueArray(fc.record({ period, place: fc.constantFrom('MX', 'MX-MEX', '15021'), row }), {
          selector: (item) => `${item.place} ${item.period}`,
          maxLength: 4,
        })
        .map(
          (rows) =>
            [
              `${dataset.id}/${release.id}`,
              rows.map(
                (item): Observation => ({
                  indicator: `of-${dataset.id}`,
                  place: item.place,
                  period: item.period,
                  ...item.row,
                }),
              ),
            ] as const,
        ),
    ),
  )
  return fc.tuple(...each).map((entries) => new Map(entries))
}

/** Any workspace that is valid, its lists in the order in which a folder is read. */
export const arbitraryWorkspace: fc.Arbitrary<Workspace> = fc
  .record({
    settings: fc.record({
      name: localized,
      languages: fc.constantFrom(['en'] as const, ['en', 'es'] as const),
      country: fc.constant('MX'),
      timeZone: fc.constant('America/Mexico_City'),
    }),
    sourceIds: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
    recordIds: fc.uniqueArray(id, { maxLength: 5 }),
    datasetIds: fc.uniqueArray(id, { maxLength: 2 }),
  })
  .chain(({ settings, sourceIds, recordIds, datasetIds }) =>
    fc
      .record({
        sources: fc.tuple(...sourceIds.map((its) => source.map((item): Source => ({ id: its, ...item })))),
        records: records(
          recordIds.map((its) => `r-${its}`),
          sourceIds,
        ),
        datasets: datasets(inOrder(datasetIds), 'publisher', sourceIds),
        texts: fc.dictionary(fc.constantFrom(...sourceIds), fileText, { maxKeys: 2, noNullPrototype: true }),
      })
      .chain((parts) =>
        observations(parts.datasets).map(
          (rows): Workspace => ({
            root: '/nowhere',
            settings,
            sources: parts.sources,
            records: filed([...parts.records, { id: 'publisher', kind: 'organization', statements: [] }]),
            datasets: parts.datasets,
            observations: rows,
            documents: new Map(Object.entries(parts.texts)),
            briefs: [],
          }),
        ),
      ),
  )

function inOrder(ids: readonly string[]): string[] {
  return [...ids].sort((a, b) => (`${a}/` < `${b}/` ? -1 : 1))
}

/** By folder, then by file name. */
function filed(all: readonly RegistryRecord[]): RegistryRecord[] {
  const path = (record: RegistryRecord): string => `${record.kind}s/${record.id}.yaml`
  return [...all].sort((a, b) => (path(a) < path(b) ? -1 : 1))
}
