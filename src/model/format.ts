import type { Absence, Dataset } from './dataset.ts'
import type { Localized } from './language.ts'
import type { Layout } from './layout.ts'

/** A file of somebody else's making, and how its figures become observations. */
export interface Format {
  /** As it is named on the command line: `sesnsp-municipal`. */
  readonly id: string
  readonly title: Localized
  /** Whether a file looks like one of these, by its name and its first bytes. */
  recognises(file: FileHead): boolean
  /** What the data set says of itself until the workspace describes it otherwise. */
  readonly dataset: DatasetDescription
  readonly layout: Layout
  readonly reading: TableReading | RowReading
  /** Whether the publisher looks ahead, as projections of a population do; else a period to come is an error. */
  readonly projections?: boolean
  /** Whether a file may hold some periods only, such as one year: what earlier releases said of the others stands. */
  readonly partial?: boolean
}

/** A data set without its releases. */
export type DatasetDescription = Omit<Dataset, 'releases'> & {
  /** The publisher's names, for a workspace that has no record of it yet. */
  readonly publisherName: Localized
  readonly publisherAcronym?: string
}

export interface FileHead {
  /** Without its folder. */
  readonly name: string
  /** The first 64 KiB at most, decoded. */
  readonly text: string
  readonly bytes: Uint8Array
}

/**
 * A large table with one header line: DuckDB reads it by this declaration. Columns stand in the order of the header,
 * and every column of the header has a role or stands in `ignored`.
 */
export interface TableReading {
  readonly kind: 'table'
  readonly delimiter: ',' | ';' | '\t'
  /** The headers that the publisher has used, each with all its columns in order. */
  readonly headers: readonly (readonly string[])[]
  /** The column of the year: four digits. */
  readonly year: string
  readonly place: {
    readonly column: string
    /** State keys `1` or `01`; municipality keys `1001` or `01001`, kept as five digits. */
    readonly key: 'state' | 'municipality'
  }
  /** The file's column of each breakdown of the layout, by the breakdown's name. */
  readonly breakdowns: Readonly<Record<string, string>>
  /** The file's columns in the order of the cells of the layout. */
  readonly cells: readonly string[]
  /** Columns that repeat what another says, such as the name beside a key. */
  readonly ignored: readonly string[]
  /** Every combination of breakdowns that is known, in the order of the layout; any other row is a changed category. */
  readonly categories: readonly (readonly string[])[] | null
  /** The last month published, 1 to 12, as the name of the file says; null when it does not. */
  lastMonth(name: string): { readonly year: number; readonly month: number } | null
  /**
   * What a blank cell after the last published month means, and what the others mean: a publisher that fills months
   * to come with zero is cut by `lastMonth`.
   */
  readonly blank: { readonly afterLast: Absence; readonly before: Absence }
}

/** A file that needs a reader of its own: small, nested, or with a preamble. Rows come one at a time. */
export interface RowReading {
  readonly kind: 'rows'
  /** @param report takes note of what is wrong; reading goes on where it can */
  rows(file: ImportedFile, report: ReportImport): AsyncIterable<FormatRow>
}

export interface ImportedFile {
  /** Without its folder. */
  readonly name: string
  /** Where it lies. */
  readonly path: string
  /** Day of publication of the release, `YYYY-MM-DD`. */
  readonly published: string
  /** The mapping file beside a tidy table, as parsed YAML; null when none was given. */
  readonly mapping: unknown
}

/** One number, or its absence, as a reader of rows found it. */
export interface FormatRow {
  /** Line or row in the file, from 1. */
  readonly line: number
  /** Values of the layout's breakdowns, in their order. */
  readonly breakdowns: readonly string[]
  /** A place code of the model: `MX`, `MX-MEX`, `15033`. */
  readonly place: string
  /** The whole period of the cell, such as `2021-03`. */
  readonly period: string
  /** A decimal numeral, or empty when `absence` says why. */
  readonly value: string
  readonly absence?: Absence
}

/** What is wrong in a file that is being imported: `code` picks the sentence, `words` fills it. */
export interface ImportProblem {
  readonly file: string
  /** From 1; null for the file as a whole. */
  readonly line: number | null
  readonly column: number | null
  readonly code: ImportProblemCode
  readonly words: Readonly<Record<string, string | number>>
  /** Whether a person who has looked may go on with `--accept`. */
  readonly acceptable: boolean
}

export type ImportProblemCode =
  | 'not readable'
  | 'empty file'
  | 'not this format'
  | 'unknown format'
  | 'wrong encoding'
  | 'wrong delimiter'
  | 'truncated'
  | 'line too long'
  | 'unknown column'
  | 'missing column'
  | 'wrong cell count'
  | 'wrong number'
  | 'thousands separator'
  | 'negative count'
  | 'wrong place'
  | 'wrong period'
  | 'future period'
  | 'unknown category'
  | 'duplicate key'
  | 'moved total'
  | 'total differs from parts'
  | 'rows removed'
  | 'release exists'
  | 'other layout'
  | 'no answer'
  | 'wrong mapping'
  | 'wrong name'
  | 'store busy'
  | 'disk full'

export type ReportImport = (problem: ImportProblem) => void
