import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { municipalitiesFor, writeMunicipalFile } from './bench/municipal-file.ts'
import { benchQueries, type QueryFiles } from './bench/statistics-queries.ts'

/**
 * The statistics store against plain DuckDB on the same file in the same run: `npm run bench:statistics`, or with
 * `--rows 100000` for a short one. The file is made in the layout of the SESNSP's incidence by municipality; eleven
 * years of 2,469 municipalities are 2.5 million rows. Sixty releases are made from a tenth of it, since each is a
 * whole file again. A release has parts that do not shrink with the file (the states, the manifest), so the ratio of their
 * sizes is worse there than with the whole; `--rows` of ten times as many would measure that, in hours.
 */
const asked = process.argv.indexOf('--rows')
const rows = asked < 0 ? 2_500_000 : Number(process.argv[asked + 1])
if (!Number.isInteger(rows) || rows < 1)
  throw new Error(`--rows ${process.argv[asked + 1]}: expected a whole number`)

const firstYear = 2015
const releases = 60
const shortMonths = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic']
const folder = mkdtempSync(join(tmpdir(), 'cotejo-bench-'))
try {
  benchImport()
  benchReleases()
  await benchQueries(queryFiles(), tell)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function benchImport(): void {
  const path = join(folder, 'IDM_NM_dic2025.csv')
  const municipalities = municipalitiesFor(rows, 11)
  const written = writeMunicipalFile({ path, municipalities, firstYear, year: 2025, month: 12 })
  tell('rows × 12 months', written, '')
  tell('file', statSync(path).size / 1e6, 'MB')
  const plain = run('duckdb', path, join(folder, 'plain.parquet'))
  const store = join(folder, 'store')
  const own = run('import', path, store, '2026-01-20')
  tell('plain DuckDB, unpivoted CSV to Parquet', plain.seconds, 's')
  tell('  peak memory', plain.peakMegabytes, 'MB')
  tell('import', own.seconds, 's')
  tell('  peak memory (at most 1,500)', own.peakMegabytes, 'MB')
  tell('import / plain DuckDB (at most 1.5)', own.seconds / plain.seconds, 'times')
  tell('size of the plain Parquet', statSync(join(folder, 'plain.parquet')).size / 1e6, 'MB')
  tell('size of the release', sizeOf(store) / 1e6, 'MB')
  rmSync(path)
}

/** Sixty monthly releases, each the whole file again, against the last of them alone. */
function benchReleases(): void {
  const municipalities = municipalitiesFor(rows / 10, 11)
  const chain = join(folder, 'chain')
  const alone = join(folder, 'alone')
  let seconds = 0
  for (let at = 0; at < releases; at++) {
    const month = 2021 * 12 + at
    const [year, last] = [Math.floor(month / 12), (month % 12) + 1]
    const path = join(folder, `IDM_NM_${shortMonths[last - 1]}${year}.csv`)
    writeMunicipalFile({ path, municipalities, firstYear, year, month: last })
    const day = new Date(Date.UTC(year, last, 20)).toISOString().slice(0, 10)
    seconds += run('import', path, chain, day).seconds
    if (at === releases - 1) {
      run('import', path, alone, day)
      run('duckdb', path, join(folder, 'plain-last.parquet'))
    }
    rmSync(path)
  }
  tell(`import of one of ${releases} releases of a tenth of the rows`, seconds / releases, 's')
  tell(`size of ${releases} releases / one (at most 3)`, sizeOf(chain) / sizeOf(alone), 'times')
}

/** What the steps before have left in the folder. */
function queryFiles(): QueryFiles {
  return {
    store: join(folder, 'store'),
    plain: join(folder, 'plain.parquet'),
    chain: join(folder, 'chain'),
    alone: join(folder, 'alone'),
    plainOfLast: join(folder, 'plain-last.parquet'),
  }
}

function run(...words: string[]): { readonly seconds: number; readonly peakMegabytes: number } {
  mkdirSync(folder, { recursive: true })
  const script = ['--import', 'tsx', 'scripts/bench/statistics-step.ts']
  return JSON.parse(execFileSync(process.execPath, [...script, ...words], { encoding: 'utf8' }))
}

function sizeOf(path: string): number {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

function tell(what: string, value: number, unit: string): void {
  console.log(what.padEnd(62), value.toFixed(Number.isInteger(value) ? 0 : 2).padStart(12), unit)
}
