import { parsePeriod, yearPeriod } from '../../src/model/period.ts'
import { openDatabase } from '../../src/statistics/duckdb.ts'
import { openStore, type StatisticsStore } from '../../src/statistics/open-store.ts'
import { placesIn } from '../../src/statistics/ranks.ts'
import { seriesAsOf } from '../../src/statistics/series.ts'

/** Where the files of a benchmark are: stores, and the same data as one long Parquet made by plain DuckDB. */
export interface QueryFiles {
  /** A store of one release of all rows. */
  readonly store: string
  readonly plain: string
  /** A store of many releases, one of the last of them alone, and that one as a long Parquet. */
  readonly chain: string
  readonly alone: string
  readonly plainOfLast: string
}

type Tell = (what: string, value: number, unit: string) => void
type Ask = () => Promise<{ readonly length: number }>

const warmRuns = 20
const crime = 'Homicidio doloso'
const year = 2024
const select = { subtype: [crime] }

/** Times questions to the store, each as the median of twenty warm runs, and beside each the like in plain DuckDB. */
export async function benchQueries(files: QueryFiles, tell: Tell): Promise<void> {
  const database = await openDatabase(`${files.plain}.overflow`)
  const plain =
    (file: string, sql: string): Ask =>
    async () =>
      (await database.connection.runAndReadAll(sql, [file, crime])).getRows()
  const stores = await Promise.all([files.store, files.chain, files.alone].map(openStore))
  const [whole, chain, alone] = stores as [StatisticsStore, StatisticsStore, StatisticsStore]
  for (const { what, own, sql } of questions) {
    const ours = await median(own(whole, null))
    const theirs = await median(plain(files.plain, sql))
    tell(`${what}, one release of all rows`, ours, 'ms')
    tell('  plain DuckDB', theirs, 'ms')
    tell('  store / plain DuckDB', ours / theirs, 'times')
  }
  for (const { what, own, sql } of questions) {
    const last = await median(own(chain, null))
    const between = await median(own(chain, '2025-06-30'))
    const single = await median(own(alone, null))
    const theirs = await median(plain(files.plainOfLast, sql))
    tell(`${what}, last of 60 releases of a tenth`, last, 'ms')
    tell('  as of a day half a year before', between, 'ms')
    tell('  that release alone', single, 'ms')
    tell('  60 releases / alone', last / single, 'times')
    tell('  plain DuckDB on that release', theirs, 'ms')
    tell('  60 releases / plain DuckDB', last / theirs, 'times')
  }
  for (const store of stores) store.close()
  database.close()
}

interface Question {
  readonly what: string
  own(store: StatisticsStore, asOf: string | null): Ask
  /** The file is `$1`, the crime `$2`. */
  readonly sql: string
}

const questions: readonly Question[] = [
  {
    what: 'series of a state by month',
    own: (store, asOf) => () => seriesAsOf(store, { dataset: 'municipal', select, places: ['MX-AGU'], asOf }),
    sql: `SELECT "Año", month, sum(count) FROM read_parquet($1)
      WHERE "Subtipo de delito" = $2 AND "Clave_Ent" = 1 GROUP BY 1, 2 ORDER BY 1, 2`,
  },
  rankOf('rank of municipalities in a month', `${year}-05`, ` AND month = 'Mayo'`),
  rankOf('rank of municipalities in a year', `${year}`, ''),
]

function rankOf(what: string, text: string, condition: string): Question {
  const period = parsePeriod(text) ?? yearPeriod(year)
  const query = { dataset: 'municipal', select, level: 'municipality', within: 'MX', period } as const
  return {
    what,
    own: (store, asOf) => () => placesIn(store, { ...query, asOf }),
    sql: `SELECT "Cve. Municipio", sum(count) AS sum FROM read_parquet($1)
      WHERE "Subtipo de delito" = $2 AND "Año" = ${year}${condition} GROUP BY 1 ORDER BY sum DESC, 1`,
  }
}

/** Milliseconds, after two runs that are not counted. */
async function median(ask: Ask): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < warmRuns + 2; run++) {
    const start = performance.now()
    const { length } = await ask()
    if (length === 0) throw new Error('a question of the benchmark has no answer: expected some rows')
    if (run >= 2) times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return ((times[warmRuns / 2 - 1] ?? 0) + (times[warmRuns / 2] ?? 0)) / 2
}
