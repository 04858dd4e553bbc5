/**
 * Compiles the large public files into the small tables of `examples/mexico/statistics`. The originals are not part
 * of the repository; run it again when they are at hand and the tables are to be remade:
 *
 *     npx tsx scripts/compile-example-data.ts ../shared/data
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

type Row = Readonly<Record<string, string>>

/** ISO 3166-2 codes in the order of INEGI's state keys, 01 to 32. */
const states =
  'AGU BCN BCS CAM COA COL CHP CHH CMX DUR GUA GRO HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO SLP SIN SON TAB TAM TLA VER YUC ZAC'.split(
    ' ',
  )

/** States whose months are kept; of the others only years, to keep the tables small. */
const monthlyStates = new Set(['MX', 'MX-MEX', 'MX-GUA', 'MX-GRO', 'MX-MIC', 'MX-CMX', 'MX-VER'])

const victimIndicators = new Map([
  ['Homicidio doloso', 'intentional-homicide-victims'],
  ['Homicidio culposo', 'unintentional-homicide-victims'],
  ['Feminicidio', 'feminicide-victims'],
  ['Secuestro', 'kidnapping-victims'],
  ['Extorsión', 'extortion-victims'],
  ['Trata de personas', 'human-trafficking-victims'],
])

/** Many counts of homicide add the victims of feminicide, which is counted apart. */
const homicideAndFeminicide = 'homicide-and-feminicide-victims'
const killings = new Set(['intentional-homicide-victims', 'feminicide-victims'])

const caseFileIndicators = new Map([
  ['Homicidio doloso', 'intentional-homicide-case-files'],
  ['Feminicidio', 'feminicide-case-files'],
])

const monthNames =
  'Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre'.split(' ')

const [from = '../shared/data', to = 'examples/mexico/statistics'] = process.argv.slice(2)

function main(): void {
  write('sesnsp-victims/2019-12.csv', sesnspVictims2019())
  write('sesnsp-victims/2025-06.csv', sesnspVictims2025())
  for (const day of ['2026-02-21', '2026-03-22']) write(`sesnsp-case-files/${day}.csv`, sesnspCaseFiles(day))
  write('sesnsp-old-method/2013.csv', sesnspOldMethod())
  write('inegi-homicides/states-2013-2015.csv', inegiStates())
  write('inegi-homicides/national-1990-2017.csv', inegiNational())
  write('unodc-homicide/2024-11.csv', unodc())
  write('envipe/indicator-bank-2025.csv', envipe())
  write('conapo-population/2023.csv', population())
}

/** Sums by `indicator,place,period`, which are the first three cells of a row. */
type Totals = Map<string, number>

function add(totals: Totals, indicator: string, place: string, period: string, value: number): void {
  const key = `${indicator},${place},${period}`
  totals.set(key, (totals.get(key) ?? 0) + value)
}

function rowsOf(totals: Totals): string[] {
  return [...totals].map(([key, value]) => `${key},${value}`).sort()
}

function stateCode(key: string | undefined): string | null {
  const code = states[Number(key) - 1]
  return code === undefined ? null : `MX-${code}`
}

function sesnspVictims2019(): string[] {
  const totals: Totals = new Map()
  for (const row of read('sesnsp/IDVFC_NM_dic19-2019-UTF-8.csv')) {
    const indicator = victimIndicators.get(row['Subtipo de delito'] ?? '')
    const state = stateCode(row.Clave_Ent)
    if (indicator === undefined || state === null) continue
    for (const [index, name] of monthNames.entries()) {
      addMonth(totals, indicator, state, 2019, index + 1, Number(row[name]))
    }
  }
  return rowsOf(totals)
}

function sesnspVictims2025(): string[] {
  const totals: Totals = new Map()
  const file = join(from, 'sesnsp/db_victimas_delitos_ent_long.csv.bz2')
  const text = execFileSync('bzip2', ['-dc', file], { maxBuffer: 1 << 30 }).toString('utf8')
  for (const line of text.split('\n').slice(1)) {
    const [, year, month, key, , , , crime, , , , victims] = line.split(',')
    const indicator = victimIndicators.get(crime ?? '')
    const state = stateCode(key)
    if (indicator !== undefined && state !== null) {
      addMonth(totals, indicator, state, Number(year), Number(month), Number(victims))
    }
  }
  return rowsOf(totals)
}

/** The months of 2025 are kept for every state, because its year is not whole. */
function addMonth(
  totals: Totals,
  indicator: string,
  state: string,
  year: number,
  month: number,
  value: number,
): void {
  const period = `${year}-${String(month).padStart(2, '0')}`
  const monthly = killings.has(indicator) || indicator === homicideAndFeminicide
  if (killings.has(indicator)) addMonth(totals, homicideAndFeminicide, state, year, month, value)
  for (const place of ['MX', state]) {
    if (year < 2025) add(totals, indicator, place, String(year), value)
    if (place === 'MX' || (monthly && (monthlyStates.has(place) || year === 2025))) {
      add(totals, indicator, place, period, value)
    }
  }
}

/** A blank month is one that was not yet published: it is left out, it is not zero. */
function sesnspCaseFiles(day: string): string[] {
  const totals: Totals = new Map()
  for (const row of read(`sesnsp/rnid_estatal_delitos_2026_vintage-${day}.csv`, 'windows-1252')) {
    const indicator = caseFileIndicators.get(row['Subtipo de delito'] ?? '')
    const state = stateCode(row.Clave_Ent)
    if (indicator === undefined || state === null) continue
    for (const [index, name] of monthNames.entries()) {
      const value = row[name] ?? ''
      if (value === '') continue
      for (const place of ['MX', state]) {
        add(totals, indicator, place, `2026-${String(index + 1).padStart(2, '0')}`, Number(value))
      }
    }
  }
  return rowsOf(totals)
}

function sesnspOldMethod(): string[] {
  const totals: Totals = new Map()
  for (const row of read('sesnsp/old_method_homicidios_dolosos_estado_1997_2013.csv')) {
    const state = stateCode(row.state_code)
    if (state === null) continue
    for (const place of ['MX', state]) {
      add(
        totals,
        'intentional-homicide-preliminary-inquiries',
        place,
        row.year ?? '',
        Number(row.averiguaciones),
      )
    }
  }
  return rowsOf(totals)
}

/** State totals are the rows whose code is the spreadsheet formula `=CONCATENAR(0,NN)`. */
function inegiStates(): string[] {
  const rows: string[] = []
  for (const year of [2013, 2014, 2015]) {
    const text = decode(`inegi/mortality/${year}.csv`, 'windows-1252')
    const pattern = /^"=CONCATENAR\([ 0]*,(\d+)\) ","[^"]*","([\d,]*)"/gm
    for (const [, key, total] of text.matchAll(pattern)) {
      const state = stateCode(key)
      if (state !== null) rows.push(`homicide-deaths,${state},${year},${(total ?? '').replaceAll(',', '')}`)
    }
  }
  return rows.sort()
}

function inegiNational(): string[] {
  const rows: string[] = []
  const text = decode('inegi/inegi_vs_sesnsp_homicides_national.csv', 'utf-8')
  for (const [, year, deaths] of text.matchAll(/^"?(\d{4})"?,"\d+","(\d+)"/gm)) {
    rows.push(`homicide-deaths,MX,${year},${deaths}`)
  }
  rows.push('homicide-deaths,MX,2017,32079')
  return rows
}

const unodcCountries = new Map([
  ['MEX', 'MX'],
  ['USA', 'US'],
  ['BRA', 'BR'],
  ['COL', 'CO'],
  ['VEN', 'VE'],
])

/** Totals only: every breakdown stands in the same column of the original. */
function unodc(): string[] {
  const rows: string[] = []
  for (const row of read('unodc/data_cts_intentional_homicide_subset_high_counts.csv')) {
    const country = unodcCountries.get(row.Iso3_code ?? '')
    const isTotal = ['Dimension', 'Category', 'Sex', 'Age'].every((name) => row[name] === 'Total')
    const count = Number(row.Counts)
    if (country !== undefined && isTotal && Number.isInteger(count)) {
      rows.push(`intentional-homicides-unodc,${country},${row.Year},${count}`)
    }
  }
  return rows.sort()
}

function envipe(): string[] {
  return read('inegi/envipe_percepcion_inseguridad_estados_2011_2025.csv')
    .map((row) => {
      const place = row.clave === '00' ? 'MX' : stateCode(row.clave)
      return `perception-of-insecurity-indicator-bank,${place},${row.año},${(Number(row.valor) / 1000).toFixed(1)}`
    })
    .sort()
}

function population(): string[] {
  const totals: Totals = new Map()
  for (const row of read('population/conapo_pob_ent_gender_1950_2070.csv')) {
    const year = Number(row.n_year)
    const place = row.cve_ent === '00' ? 'MX' : stateCode(row.cve_ent)
    if (year < 2010 || year > 2025 || place === null || row.genero === 'Total') continue
    add(totals, 'population', place, String(year), Number(row.pob_mid_year))
  }
  return rowsOf(totals)
}

function decode(path: string, encoding: string): string {
  return new TextDecoder(encoding).decode(readFileSync(join(from, path)))
}

function read(path: string, encoding = 'utf-8'): Row[] {
  return parse(decode(path, encoding), { columns: true, bom: true, relax_column_count: true })
}

function write(path: string, rows: readonly string[]): void {
  writeFileSync(join(to, path), `indicator,place,period,value\n${rows.join('\n')}\n`)
  process.stdout.write(`${path}: ${rows.length} rows\n`)
}

main()
