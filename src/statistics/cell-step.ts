/** Letter of a cell that a row of a later release says nothing of. */
export const silentLetter = '-'

/**
 * What one release of a chain does to the figures of a row's period at a place: for each wanted cell a letter (see
 * model/layout.ts) that `count` rows now have, the letter that they had before, and by how much their sum grows.
 */
export interface CellStep {
  /** Position of the release in its chain, from 0. */
  readonly order: number
  /** The group of the row choice. */
  readonly place: string
  /** Of the row, such as `2021`. */
  readonly period: string
  readonly count: number
  readonly letters: readonly string[]
  /** Null when nothing came before. */
  readonly before: readonly string[] | null
  readonly values: readonly (bigint | null)[]
}
