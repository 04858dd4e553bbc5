import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { formatOf } from '../src/formats/catalogue.ts'
import type { Format } from '../src/model/format.ts'
import { type Period, parsePeriod } from '../src/model/period.ts'
import { queryRows } from '../src/statistics/duckdb.ts'
import { quoteText } from '../src/statistics/identifier.ts'
import { importRelease } from '../src/statistics/import-release.ts'
import { openStore, type StatisticsStore } from '../src/statistics/open-store.ts'
import { seriesAsOf } from '../src/statistics/series.ts'

/**
 * Imports the real files beside the project, each into a store of this run, and holds what comes out against the totals
 * that their publishers named: `npx tsx scripts/score-statistics.ts [../shared/data]`. Ends with 1 when one differs.
 */
const data = resolve(process.argv[2] ?? '../shared/data')
const today = '2026-11-24'

/** A published figure: of an indicator of the format, or of the values chosen of its breakdowns. */
interface Check {
  readonly of: string | Readonly<Record<string, readonly string[]>>
  readonly place: string
  readonly period: string
  readonly expected: string
}

interface Case {
  readonly format: string
  readonly file: string
  /** Files of one data set are releases of it, in order. */
  readonly dataset?: string
  readonly published: string
  readonly checks: readonly Check[]
  /** How many figures published before the release revised. */
  readonly revised?: number
}

const homicide = 'intentional-homicide-victims'
const nation = (of: Check['of'], expected: Readonly<Record<string, string>>): Check[] =>
  Object.entries(expected).map(([period, value]) => ({ of, place: 'MX', period, expected: value }))

const folder = mkdtempSync(join(tmpdir(), 'cotejo-score-'))
const store = await openStore(join(folder, 'store'))

const cases: readonly Case[] = [
  {
    format: 'sesnsp-state-victims',
    file: 'sesnsp/IDVFC_NM_dic19-2019-UTF-8.csv',
    dataset: 'victims-2019',
    published: '2020-01-20',
    checks: [
      ...nation(homicide, { 2019: '34582' }),
      ...nation('feminicide-victims', { 2019: '1006' }),
      ...nation('homicide-and-feminicide-victims', { 2019: '35588' }),
    ],
  },
  {
    format: 'sesnsp-state-victims',
    file: await victimsInTheirLayout(store, 'sesnsp/db_victimas_delitos_ent_long.csv.bz2'),
    dataset: 'victims-2025',
    published: '2025-07-20',
    checks: [
      ...nation(homicide, {
        2017: '28868',
        2018: '33742',
        2019: '34723',
        2020: '34569',
        2021: '33359',
        2022: '30979',
        2023: '29721',
        2024: '30046',
      }),
      { of: homicide, place: 'MX-MEX', period: '2020-01..2020-05', expected: '1228' },
    ],
  },
  {
    format: 'sesnsp-state',
    file: 'sesnsp/rnid_estatal_delitos_2026_vintage-2026-02-21.csv',
    published: '2026-02-21',
    checks: nation('intentional-homicide-case-files', { '2026-01': '1369' }),
  },
  {
    format: 'sesnsp-state',
    file: 'sesnsp/rnid_estatal_delitos_2026_vintage-2026-03-22.csv',
    published: '2026-03-22',
    checks: nation('intentional-homicide-case-files', { '2026-01': '1390', '2026-02': '1192' }),
    revised: 53,
  },
  {
    format: 'sesnsp-old-method',
    file: 'sesnsp/old_method_homicidios_dolosos_estado_1997_2013.csv',
    published: '2014-12-31',
    // The sum of the file itself: other vintages of the old method differ.
    checks: nation('intentional-homicide-preliminary-inquiries', { 2010: '20680' }),
  },
  ...[
    ['2013', '23063'],
    ['2014', '20010'],
    ['2015', '20762'],
  ].map(([year = '', expected = '']) => ({
    format: 'inegi-mortality',
    file: `inegi/mortality/${year}.csv`,
    dataset: `mortality-${year}`,
    published: '2016-07-25',
    checks: nation('homicide-deaths', { [year]: expected }),
  })),
  {
    format: 'inegi-indicator',
    file: 'inegi/inegi_bise_recorded_response.json',
    published: '2026-09-24',
    checks: nation({ indicator: ['6207136901'] }, { '2026-07': '109.21013588490848000000' }),
  },
  {
    format: 'conapo-state',
    file: 'population/conapo_pob_ent_gender_1950_2070.csv',
    published: '2023-07-31',
    checks: [
      ...nation('population', { 2010: '114756059', 2020: '128209170' }),
      ...nation('female-population', { 2020: '65444453' }),
    ],
  },
  {
    format: 'conapo-municipal',
    file: 'population/conapo_poblacion_municipal_1990_2040.csv',
    published: '2024-01-31',
    checks: [{ of: 'population-municipal', place: '01001', period: '1990', expected: '499839' }],
  },
  {
    format: 'envipe',
    file: 'inegi/envipe_percepcion_inseguridad_estados_2011_2025.csv',
    published: '2025-09-18',
    checks: nation('perception-of-insecurity-per-100000', { 2025: '79426.70708618221' }),
  },
  {
    format: 'ucdp-ged',
    file: 'ucdp/ucdp_ged_mexico_2023.csv',
    published: '2024-06-30',
    checks: nation('organized-violence-events', { 2023: '2838' }),
  },
  {
    format: 'unodc-homicide',
    file: mexicanRows('unodc/data_cts_intentional_homicide_subset_high_counts.csv'),
    published: '2024-11-24',
    // UNODC's counts for Mexico are INEGI's deaths by homicide.
    checks: nation('intentional-homicides-unodc', {
      2010: '25757',
      2018: '36685',
      2019: '36661',
      2020: '36773',
    }),
  },
  {
    format: 'wjp',
    file: 'wjp/2020_wjp_rule_of_law_index_historical_data.xlsx',
    published: '2020-03-11',
    checks: nation('rule-of-law-score', { 2020: '0.44' }),
  },
]

let differing = 0
try {
  for (const one of cases) await score(one)
} finally {
  store.close()
  rmSync(folder, { recursive: true, force: true })
}
console.log(differing === 0 ? 'all as published' : `${differing} not as published`)
process.exitCode = differing === 0 ? 0 : 1

async function score({ format: id, file, dataset: given, published, checks, revised }: Case): Promise<void> {
  const format = formatOf(id)
  const path = resolve(data, file)
  const name = basename(path)
  if (format === null || !existsSync(path)) {
    row(name, format === null ? `no format ${id}` : 'no such file', '', '', true)
    return
  }
  const dataset = given ?? format.dataset.id
  const start = performance.now()
  const outcome = await importRelease(store, {
    format,
    dataset,
    file: { path, name },
    release: { id: published, published, source: { id: `${dataset}-${published}`, type: 'dataset' } },
    accept: false,
    mapping: null,
    today,
    progress: () => undefined,
  })
  const took = `${Math.round(performance.now() - start)} ms`
  if (outcome.kind === 'refused') {
    const [first] = outcome.problems
    row(name, `import as ${id}`, 'imported', `refused: ${first?.code} ${JSON.stringify(first?.words)}`, false)
    return
  }
  row(
    name,
    `import as ${id}, ${took}`,
    '',
    `${outcome.manifest.rows} rows, through ${outcome.manifest.through}`,
    true,
  )
  if (revised !== undefined) {
    const got = String(outcome.manifest.changes.revised)
    row(name, 'figures revised', String(revised), got, got === String(revised))
  }
  for (const check of checks) {
    const got = await total(store, format, dataset, check)
    const what = typeof check.of === 'string' ? check.of : Object.values(check.of).join(' ')
    row(
      name,
      `${what} ${check.place} ${check.period}`,
      check.expected,
      got,
      isAsPublished(got, check.expected),
    )
  }
}

/** The figure of a check: the sum of the cells of its period, all of which must be there; a single one as it stands. */
async function total(from: StatisticsStore, format: Format, dataset: string, check: Check): Promise<string> {
  const { of, place } = check
  const indicator = format.dataset.indicators.find(({ id }) => id === of)
  const select = typeof of === 'string' ? (indicator?.select ?? { indicator: [of] }) : of
  const period = parsePeriod(check.period) as Period
  const cells = await seriesAsOf(from, { dataset, select, places: [place], period, asOf: null })
  // Where the whole period is published, its parts are not added once more.
  const whole = cells.filter((cell) => cell.period === check.period)
  const points = whole.length > 0 ? whole : cells
  const absent = points.find(({ value }) => value === null)
  if (points.length === 0) return 'none'
  if (absent) return `${absent.absence} ${absent.period}`
  const [only] = points
  if (points.length === 1) return only?.value ?? 'none'
  return String(points.reduce((sum, { value }) => sum + BigInt(value ?? 0), 0n))
}

/** Whether a figure is the published one, which may have been rounded to two decimals. */
function isAsPublished(got: string, expected: string): boolean {
  return got === expected || (/\.\d\d$/.test(expected) && Number(got).toFixed(2) === expected)
}

/** The table of victims with one row a month, as somebody else keeps it, brought back to the publisher's columns. */
async function victimsInTheirLayout(from: StatisticsStore, file: string): Promise<string> {
  const compressed = join(data, file)
  if (!existsSync(compressed)) return compressed
  const long = join(folder, 'long.csv')
  const wide = join(folder, 'IDVFC_NM_jun25.csv')
  execFileSync('sh', ['-c', 'bzcat "$1" > "$2"', 'sh', compressed, long])
  const months =
    'Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre'.split(' ')
  const cells = months.map(
    (month, at) => `max(n_victimas) FILTER (n_month = '${String(at + 1).padStart(2, '0')}') AS "${month}"`,
  )
  const columns = {
    n_year: 'Año',
    cve_ent: 'Clave_Ent',
    nombre_estado: 'Entidad',
    bien_juridico_afectado: 'Bien jurídico afectado',
    tipo_de_delito: 'Tipo de delito',
    subtipo_de_delito: 'Subtipo de delito',
    modalidad: 'Modalidad',
    genero: 'Sexo',
    rango_de_edad: 'Rango de edad',
  }
  const keys = Object.entries(columns).map(([column, name]) => `${column} AS "${name}"`)
  await queryRows(
    from.connection,
    `COPY (SELECT ${[...keys, ...cells].join(', ')} FROM read_csv(${quoteText(long)}, all_varchar = true)
      GROUP BY ${Object.keys(columns).join(', ')}) TO ${quoteText(wide)} (HEADER, DELIMITER ',')`,
  )
  return wide
}

/** Mexico's totals: this subset has lost the source of its rows, so that others stand in it twice. */
function mexicanRows(file: string): string {
  const whole = join(data, file)
  if (!existsSync(whole)) return whole
  const part = join(folder, basename(file))
  const [header = '', ...lines] = readFileSync(whole, 'utf8').split(/\r?\n/)
  writeFileSync(
    part,
    [header, ...lines.filter((line) => /^MEX,.*,Total,Total,Total,Total,/.test(line)), ''].join('\n'),
  )
  return part
}

function row(file: string, what: string, expected: string, got: string, right: boolean): void {
  if (!right) differing++
  console.log(
    [right ? ' ' : '!', file.slice(0, 44).padEnd(45), what.padEnd(62), expected.padStart(10), got]
      .join(' ')
      .trimEnd(),
  )
}
