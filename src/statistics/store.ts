import type { Layout } from '../model/layout.ts'
import type { Source } from '../model/source.ts'

/**
 * The statistics store of an observatory: a folder with one folder for each data set and in it one for each release,
 * which holds `manifest.json` and `observations.parquet`. A release folder appears whole, by one rename, and never
 * changes afterwards.
 *
 * The rows of `observations.parquet` have the layout's breakdowns (VARCHAR, named as in the layout), `place` and
 * `period` (VARCHAR), a column `c1`, `c2`, … for each cell (BIGINT for whole numbers, VARCHAR for decimals), and
 * `absent` (VARCHAR, null when no cell of the row is absent; otherwise one letter a cell, see model/layout.ts). They
 * are sorted by the breakdowns, then place, then period.
 *
 * A release without a base holds every row. One with a base holds only the rows in which a cell differs, and in those
 * rows only the cells that differ: a null cell whose letter is `.` (or whose row has no letters) is as in the base.
 */
export interface Manifest {
  readonly version: 1
  readonly dataset: string
  readonly release: StoredRelease
  readonly layout: Layout
  /** Id of the release from which this one's rows differ; null when it holds every row. */
  readonly base: string | null
  /** SHA-256 of the imported file. */
  readonly sha256: string
  readonly format: string
  /** Rows of the imported file and rows kept. */
  readonly rows: number
  readonly kept: number
  /** The last period with a value in the release, such as `2026-02`; null when it has none. */
  readonly through: string | null
  /** What the release changed in what its base had already published. */
  readonly changes: Changes
}

export interface StoredRelease {
  readonly id: string
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string
  /** Name of the imported file. */
  readonly file: string
  readonly source: Source
}

/** Cells of a release against those of its base. */
export interface Changes {
  /** Cells that had a number and have another. */
  readonly revised: number
  /** Cells that had none and have one. */
  readonly added: number
  /** Cells that had a number and have none. */
  readonly removed: number
  /** The revised and removed cells that moved most, the largest first. */
  readonly largest: readonly CellChange[]
}

export interface CellChange {
  readonly breakdowns: Readonly<Record<string, string>>
  readonly place: string
  readonly period: string
  readonly before: string | null
  readonly after: string | null
}
