import type { TableReading } from '../model/format.ts'
import { absenceLetters, type Layout, presentLetter } from '../model/layout.ts'
import { mexicanStates } from '../model/mexican-states.ts'
import { quoteIdentifier, quoteText } from './identifier.ts'
import type { Encoding } from './scan-file.ts'
import type { TableColumns } from './table-header.ts'
import { decimalNumber, earliestYear, type LastMonth } from './table-rules.ts'

/** All that decides how the rows of a table are read. */
export interface TablePlan {
  readonly path: string
  readonly encoding: Exclude<Encoding, 'windows-1252'>
  readonly reading: TableReading
  readonly layout: Layout
  readonly columns: TableColumns
  readonly last: LastMonth | null
  /** The year of today: no row may be of a later one. */
  readonly thisYear: number
  /** Whether the table `category` holds the combinations of breakdowns that may occur. */
  readonly knownCategories: boolean
}

/** The file as DuckDB reads it: every cell a text, in columns `f0`, `f1`, … . */
export function rawSql(plan: TablePlan): string {
  const names = plan.columns.names.map((_, at) => `'f${at}': 'VARCHAR'`)
  return `read_csv(${quoteText(plan.path)}, columns = {${names.join(', ')}}, auto_detect = false, header = true,
    delim = ${quoteText(plan.reading.delimiter)}, quote = '"', escape = '"', encoding = '${plan.encoding}',
    strict_mode = true, max_line_size = 2097152)`
}

/**
 * A statement whose rows are those of the store, sorted. It fails on the first thing that is not as it should be,
 * without saying where: a file is almost always right, and looking for the place costs far more than reading.
 */
export function tableSql(plan: TablePlan): string {
  const { columns, layout } = plan
  const breakdowns = layout.breakdowns.map(
    (name, at) => `f${columns.breakdowns[at]} AS ${quoteIdentifier(name)}`,
  )
  const cells = columns.cells.map((column, at) => `${cellSql(plan, `f${column}`, at)} AS c${at + 1}`)
  const present = columns.cells.map((_, at) => `c${at + 1} IS NOT NULL`).join(' AND ')
  const letters = columns.cells.map((_, at) => letterSql(plan, at)).join(' || ')
  const quoted = layout.breakdowns.map(quoteIdentifier)
  const known = plan.knownCategories && quoted.length > 0
  const rank = known ? [`coalesce(category.rank, error('category')) AS rank`] : []
  const join = known
    ? `LEFT JOIN category ON ${quoted.map((name, at) => `f${columns.breakdowns[at]} = category.${name}`).join(' AND ')}`
    : ''
  const fields = [
    ...breakdowns,
    `${placeSql(plan)} AS place`,
    `${yearSql(plan)} AS period`,
    ...cells,
    ...rank,
  ]
  const order = [...(known ? ['rank'] : quoted), 'place', 'period']
  const kept = [...quoted, 'place', 'period', ...columns.cells.map((_, at) => `c${at + 1}`)]
  return `SELECT ${kept.join(', ')}, CASE WHEN ${present} THEN NULL ELSE ${letters} END AS absent
    FROM (SELECT ${fields.join(',\n      ')}
    FROM ${rawSql(plan)} ${join})
    ORDER BY ${order.join(', ')}`
}

const stateMap = `MAP {${mexicanStates.map(({ key, code }) => `'${key}': '${code}'`).join(', ')}}`

function placeSql({ columns, reading }: TablePlan): string {
  const key = `f${columns.place}`
  const number = `TRY_CAST(${key} AS USMALLINT)`
  if (reading.place.key === 'state') {
    const padded = `lpad(${number}::VARCHAR, 2, '0')`
    return `CASE WHEN ${number}::VARCHAR = ${key} OR ${padded} = ${key}
      THEN coalesce(${stateMap}[${padded}], error('place')) ELSE error('place') END`
  }
  const padded = `lpad(${number}::VARCHAR, 5, '0')`
  return `CASE WHEN ${number} BETWEEN 1001 AND 32999 AND ${number} % 1000 > 0 AND (${number}::VARCHAR = ${key} OR ${padded} = ${key})
    THEN ${padded} ELSE error('place') END`
}

function yearSql({ columns, thisYear }: TablePlan): string {
  const year = `f${columns.year}`
  return `CASE WHEN TRY_CAST(${year} AS USMALLINT) BETWEEN ${earliestYear} AND ${thisYear} AND length(${year}) = 4
    THEN ${year} ELSE error('year') END`
}

function cellSql(plan: TablePlan, cell: string, at: number): string {
  const number = `TRY_CAST(${cell} AS UBIGINT)`
  const value =
    plan.layout.values === 'whole'
      ? `CASE WHEN ${cell} IS NULL OR ${number}::VARCHAR = ${cell} THEN ${number}::BIGINT ELSE error('number') END`
      : `CASE WHEN ${cell} IS NULL OR regexp_full_match(${cell}, ${quoteText(decimalNumber.source)}) THEN ${cell} ELSE error('number') END`
  const cut = cutSql(plan, at, `f${plan.columns.year}`)
  if (cut === null) return value
  return `CASE WHEN ${cut} THEN (CASE WHEN ${cell} IS NULL OR ${cell} = '0' THEN NULL ELSE error('month') END) ELSE ${value} END`
}

/** When a cell is of a month after the last published; null when it never is. */
function cutSql({ last }: TablePlan, at: number, year: string): string | null {
  if (last === null) return null
  return at + 1 > last.month ? `${year} >= '${last.year}'` : `${year} > '${last.year}'`
}

function letterSql(plan: TablePlan, at: number): string {
  const { blank } = plan.reading
  const cut = cutSql(plan, at, 'period')
  const unpublished = cut === null ? '' : `WHEN ${cut} THEN '${absenceLetters[blank.afterLast]}'`
  return `CASE WHEN c${at + 1} IS NOT NULL THEN '${presentLetter}' ${unpublished} ELSE '${absenceLetters[blank.before]}' END`
}
