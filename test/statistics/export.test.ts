import { mkdtempSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citation } from '../../src/statistics/export/citation.ts'
import { exportColumns } from '../../src/statistics/export/columns.ts'
import { csvText } from '../../src/statistics/export/csv.ts'
import { dictionaryText } from '../../src/statistics/export/dictionary.ts'
import type { ExportedFigure } from '../../src/statistics/export/exported-figure.ts'
import {
  dataPackage,
  indicatorsTable,
  packageFiles,
  sourcesTable,
} from '../../src/statistics/export/frictionless.ts'
import { jsonText } from '../../src/statistics/export/json.ts'
import { writeParquet } from '../../src/statistics/export/parquet.ts'
import { sdmxCsvText } from '../../src/statistics/export/sdmx-csv.ts'
import { plainText, spreadsheetText } from '../../src/statistics/export/spreadsheet-text.ts'
import { sampleDataset, sampleFigures, whole } from './exported-sample.ts'

const sources = new Map(sampleFigures.map((figure) => [figure.source.id, figure.source]))

describe('a cell of a table', () => {
  test.each(['=1+1', '+1', '-a', '@SUM(A1)', '\tx', '\rx', ' =1', "'=1", '＝1'])(
    '%j is made safe for spreadsheets and read back as it was',
    (text) => {
      expect(spreadsheetText(text)).toBe(`'${text}`)
      expect(plainText(spreadsheetText(text))).toBe(text)
    },
  )

  test.each(['-12', '-12.50', '74.3', 'Mexico', "'quoted'", 'a=b', ''])('%j stays as it is', (text) => {
    expect(spreadsheetText(text)).toBe(text)
    expect(plainText(text)).toBe(text)
  })

  test('whatever it holds is read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', '1', ' ', '\t', 'a', '.') }), (text) => {
        expect(plainText(spreadsheetText(text))).toBe(text)
      }),
      { seed: 3 },
    )
  })
})

/** Reads an exported table as a stranger would, by its header. */
function readTable(text: string): ExportedFigure[] {
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true })
  return rows.map((row) => {
    const cell = (name: string) => plainText(row[name] ?? '')
    const source = sources.get(cell('source'))
    if (!source) throw new Error(`no source: ${cell('source')}`)
    return {
      indicator: cell('indicator'),
      place: cell('place'),
      placeName: cell('place_name'),
      period: cell('period'),
      value: cell('value') || null,
      absence: (cell('absence') || null) as ExportedFigure['absence'],
      unit: cell('unit'),
      release: cell('release'),
      published: cell('published'),
      source,
      ...(cell('note') && { note: cell('note') }),
      ...(cell('status') && { status: 'disputed' as const }),
    }
  })
}

describe('CSV', () => {
  test('has a header, numbers as published, and no formula', async () => {
    const text = await whole(csvText(sampleFigures, { language: 'en', bom: false }))
    expect(text.split('\n')[0]).toBe(exportColumns.map((column) => column.name).join(','))
    expect(text).toContain('police-killed,MX,Mexico,2019,124,,person,,2021-01,2021-01-20,office-2021,')
    expect(text).toContain(',-3.50,')
    expect(text).toContain(`"'=HYPERLINK(""https`)
    expect(text).toContain(`"'@guas\n""calientes"""`)
    expect(text).toContain(',not yet published,')
  })

  test('begins with a byte order mark only when asked', async () => {
    expect((await whole(csvText([], { language: 'en', bom: true }))).startsWith('\ufeffindicator,')).toBe(
      true,
    )
    expect((await whole(csvText([], { language: 'en', bom: false }))).startsWith('indicator,')).toBe(true)
  })

  test('is read back as the same figures, whatever words they hold', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\' aé１') })
    const figure = fc.record({
      indicator: fc.constant('police-killed'),
      place: fc.constantFrom('MX', 'MX-MEX', '01001'),
      placeName: text,
      period: fc.constantFrom('2019', '2020-H1', '..2024-03'),
      value: fc.option(fc.constantFrom('0', '-1', '74.30', '123456789012345678901234567890')),
      absence: fc.option(fc.constantFrom('missing' as const, 'not applicable' as const)),
      unit: fc.constant('person'),
      release: fc.constant('2021-01'),
      published: fc.constant('2021-01-20'),
      source: fc.constantFrom(...sources.values()),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(figure), text, async (figures, note) => {
        const noted = figures.map((each) => ({ ...each, ...(note && { note }) }))
        expect(readTable(await whole(csvText(noted, { language: 'es', bom: true })))).toEqual(noted)
      }),
      { seed: 3, numRuns: 60 },
    )
  })

  test('keeps the order and every row of a long table', async () => {
    const figures = Array.from({ length: 2500 }, (_, at) => ({ ...sampleFigures[0], value: String(at) }))
    const text = await whole(csvText(figures as ExportedFigure[], { language: 'en', bom: false }))
    expect(readTable(text).map((figure) => figure.value)).toEqual(figures.map((figure) => figure.value))
  })
})

describe('the Data Package', () => {
  const measures = new Map([[packageFiles.figures, { bytes: 10, sha256: 'a'.repeat(64) }]])

  test.each([
    ['with an open licence', sampleDataset],
    [
      'with terms of its own',
      { ...sampleDataset, dataset: { ...sampleDataset.dataset, licence: 'free use', url: undefined } },
    ],
    ['without releases', { ...sampleDataset, dataset: { ...sampleDataset.dataset, releases: [] } }],
  ])('is valid by the profile of the standard %s', async (_, exported) => {
    const schema = JSON.parse(
      await readFile('test/fixtures/frictionless/tabular-data-package.json', 'utf8'),
    ) as Record<string, unknown>
    // The profile says draft 4, but holds nothing that later drafts read otherwise.
    delete schema.$schema
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } })
    addFormats.default(ajv)
    const validate = ajv.compile(schema)
    const descriptor = JSON.parse(JSON.stringify(dataPackage(exported, sources.values(), measures)))
    validate(descriptor)
    expect(validate.errors).toBeNull()
  })

  test('describes each column of each table in order, with keys that hold', async () => {
    const { resources } = JSON.parse(JSON.stringify(dataPackage(sampleDataset, sources.values(), measures)))
    const texts = [
      await whole(csvText(sampleFigures, { language: 'en', bom: false })),
      indicatorsTable(sampleDataset),
      sourcesTable(sources.values()),
    ]
    for (const [at, text] of texts.entries()) {
      const [header = [], ...rows]: string[][] = parse(text)
      const { fields, primaryKey } = resources[at].schema
      expect(fields.map((field: { name: string }) => field.name)).toEqual(header)
      const keys = rows.map((row) => primaryKey.map((name: string) => row[header.indexOf(name)]).join('|'))
      expect(new Set(keys).size).toBe(rows.length)
    }
    expect(resources[0].hash).toBe(`sha256:${'a'.repeat(64)}`)
    const [, row = []]: string[][] = parse(texts[2] ?? '')
    expect(JSON.parse(row.at(-1) ?? '')).toEqual(sources.get('office-2021'))
  })

  test('has a dictionary in both languages that explains every column, indicator and source', () => {
    const text = dictionaryText(sampleDataset, sources.values(), 'es')
    expect(text.indexOf('# Registro de policías')).toBe(0)
    expect(text).toContain('# Register of police killed')
    for (const { name, description } of exportColumns) {
      expect(text).toContain(`| \`${name}\` | ${description.es} |`)
      expect(text).toContain(`| \`${name}\` | ${description.en} |`)
    }
    expect(text).toContain('on duty \\| off duty')
    expect(text).toContain('| office-2021 | Example Office. «Register of Police Killed». 2021-01-20. https')
  })
})

describe('JSON', () => {
  test('holds the data set, the figures with exact numbers, and each source once', async () => {
    const zero = { ...sampleFigures[0], value: '007.10', place: 'US' } as ExportedFigure
    const text = await whole(jsonText([...sampleFigures, zero], sampleDataset, 'en'))
    const read = JSON.parse(text)
    expect(read.dataset.id).toBe('police-killed')
    expect(read.figures.map((figure: { value: unknown }) => figure.value)).toEqual([
      124,
      -3.5,
      null,
      null,
      7.1,
    ])
    expect(text).toContain('"value": -3.50')
    expect(text).toContain('"value": 7.10')
    expect(read.figures[1].note).toBe('=HYPERLINK("https://evil.example";"a")')
    expect(read.sources).toEqual(Object.fromEntries(sources))
    expect(read.columns.map((column: { name: string }) => column.name)).toContain('absence')
  })

  test('is whole without figures', async () => {
    expect(JSON.parse(await whole(jsonText([], sampleDataset, 'en')))).toMatchObject({
      figures: [],
      sources: {},
    })
  })
})

describe('SDMX-CSV', () => {
  test('has the columns of version 2.0 and the periods of SDMX', async () => {
    const since = { ...sampleFigures[0], period: '2006..' } as ExportedFigure
    const days = { ...sampleFigures[0], period: '2021-01-15..2021-01-20' } as ExportedFigure
    const months = { ...sampleFigures[0], period: '2020-11..2021-01' } as ExportedFigure
    const text = await whole(sdmxCsvText([...sampleFigures, since, days, months], sampleDataset, 'en'))
    const [header = [], ...rows]: string[][] = parse(text)
    expect(header.slice(0, 7).join(' ')).toBe(
      'STRUCTURE STRUCTURE_ID ACTION INDICATOR REF_AREA TIME_PERIOD OBS_VALUE',
    )
    const shown = ['FREQ', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS', 'ABSENCE']
    expect(rows.map((row) => shown.map((name) => row[header.indexOf(name)]))).toEqual([
      ['A', 'MX', '2019', '124', 'A', ''],
      ['S', 'MX', '2020-S1', '-3.50', 'A', ''],
      ['M', 'MX-MEX', '2021-02', '', 'O', 'not yet published'],
      ['_O', '01001', '2015-01-01/P6Y', '', 'Q', 'suppressed'],
      ['_O', 'MX', '2006-01-01', '124', 'A', ''],
      ['_O', 'MX', '2021-01-15/P6D', '124', 'A', ''],
      ['_O', 'MX', '2020-11-01/P3M', '124', 'A', ''],
    ])
    expect(rows[0]?.slice(0, 3)).toEqual(['dataflow', 'COTEJO:POLICE-KILLED(1.0.0)', 'I'])
    expect(rows[1]?.at(-1)).toMatch(/^'=HYPERLINK/)
  })
})

describe('Parquet', () => {
  async function rowsOf(figures: readonly ExportedFigure[]) {
    const file = join(mkdtempSync(join(tmpdir(), "cotejo-it's-")), 'figures.parquet')
    await writeParquet(figures, file, { language: 'en', dictionary: () => "it's all\nexplained" })
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    const rows = await connection.runAndReadAll('SELECT * FROM read_parquet($1)', [file])
    const types = rows.columnTypes().map(String)
    const metadata = await connection.runAndReadAll(
      'SELECT decode(value) FROM parquet_kv_metadata($1) WHERE decode(key) = $2',
      [file, 'dictionary'],
    )
    return { rows: rows.getRowObjects(), types, dictionary: metadata.getRows()[0]?.[0] }
  }

  test('keeps numbers exact, days as days, and its dictionary inside', async () => {
    const { rows, types, dictionary } = await rowsOf(sampleFigures)
    expect(rows.map((row) => row.value?.toString() ?? null)).toEqual(['124.00', '-3.50', null, null])
    expect(rows[0]?.published?.toString()).toBe('2021-01-20')
    expect(rows[1]?.note).toBe('=HYPERLINK("https://evil.example";"a")')
    expect(types).toContain('DECIMAL(18,2)')
    expect(dictionary).toBe("it's all\nexplained")
  })

  test('keeps as text what no decimal holds, and is whole without figures', async () => {
    const long = `1${'0'.repeat(20)}.${'1'.repeat(20)}`
    const { rows } = await rowsOf([{ ...sampleFigures[0], value: long } as ExportedFigure])
    expect(rows[0]?.value).toBe(long)
    expect((await rowsOf([])).rows).toEqual([])
  })
})

describe('a citation', () => {
  test('says who, what, where and when, in either language', () => {
    const source = {
      id: 'x',
      type: 'article-newspaper',
      author: [{ given: 'Ana', family: 'Prieto' }, { literal: 'Redacción' }],
      title: 'Tres  policías\nmueren',
      'container-title': 'Diario',
      issued: { 'date-parts': [[2021, 3]] },
    } satisfies ExportedFigure['source']
    expect(citation(source, 'en')).toBe('Ana Prieto and Redacción. “Tres policías mueren”. Diario. 2021-03')
    expect(citation(source, 'es')).toBe('Ana Prieto y Redacción. «Tres policías mueren». Diario. 2021-03')
    expect(citation({ id: 'bare', type: 'webpage' }, 'en')).toBe('bare')
  })
})
