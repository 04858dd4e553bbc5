import type { Absence } from './dataset.ts'
import type { PlaceLevel } from './place-codes.ts'

/**
 * How the observations of a data set lie in a table. One row holds the cells of one series in one period: a file that
 * is published with a column for each month keeps its shape, and is a twelfth as long as one row for each number.
 */
export interface Layout {
  /**
   * Columns that tell apart the series of one place, in the order in which rows are sorted, such as
   * `subtype`, `modality`, `sex`. A table of ready indicators has the one column `indicator`.
   */
  readonly breakdowns: readonly string[]
  /**
   * What follows the period of the row in the period of each cell: `['']` for one value in a row,
   * `['-01', …, '-12']` for the months of a year.
   */
  readonly cells: readonly string[]
  /** Counts are kept as whole numbers; decimals as the numeral that was published. */
  readonly values: 'whole' | 'decimal'
  /** The level at which rows stand and from which the places above are added up; null when each place stands for itself. */
  readonly addedFrom: PlaceLevel | null
}

/** The twelve cells of a year. */
export const monthCells: readonly string[] = Array.from(
  { length: 12 },
  (_, at) => `-${String(at + 1).padStart(2, '0')}`,
)

/**
 * Letter of each absence in the column `absent` of a stored row, one letter a cell: `.` stands for a cell that has a
 * value, or in a later release one that did not change; `r` for one that the release no longer has.
 */
export const absenceLetters: Readonly<Record<Absence, string>> = {
  missing: 'm',
  suppressed: 's',
  'not applicable': 'a',
  'not yet published': 'n',
}
export const presentLetter = '.'
export const removedLetter = 'r'
