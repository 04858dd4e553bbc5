/** What is wrong in a workspace, and where: `code` picks the sentence in the message files, `words` fills it. */
export interface WorkspaceProblem {
  /** Path from the root of the workspace, with forward slashes. */
  readonly file: string
  /** From 1; columns in UTF-16 units. */
  readonly line: number
  readonly column: number
  /** The field, setting or column, with the parts inside it: `deathsBest`, `place.municipality`; null for a whole file. */
  readonly field: string | null
  readonly code: ProblemCode
  readonly words: Readonly<Record<string, string | number>>
}

export type ProblemCode =
  | 'not readable'
  | 'too large'
  | 'nul byte'
  | 'not utf-8'
  | 'syntax'
  | 'nested too deeply'
  | 'too many aliases'
  | 'duplicate key'
  | 'no settings'
  | 'unknown folder'
  | 'unexpected file'
  | 'missing'
  | 'expected text'
  | 'expected text not number'
  | 'expected number'
  | 'expected whole number'
  | 'expected yes or no'
  | 'expected list'
  | 'expected mapping'
  | 'expected one of'
  | 'expected at least'
  | 'expected at most'
  | 'expected items'
  | 'expected length'
  | 'expected day'
  | 'expected time'
  | 'expected'
  | 'unknown field'
  | 'unknown column'
  | 'missing column'
  | 'wrong cell count'
  | 'no value'
  | 'value and absence'
  | 'duplicate id'
  | 'duplicate observation'
  | 'several accepted'
  | 'unknown source'
  | 'unknown record'
  | 'wrong kind'
  | 'unknown place'
  | 'place outside state'
  | 'sub-type of another type'
  | 'unknown indicator'
  | 'unknown time zone'
  | 'no release file'
  | 'file of no release'
  | 'document of no source'
  | 'id not folder'

/** Where something stands in a file, from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Takes note of a problem; reading goes on. */
export type Report = (problem: WorkspaceProblem) => void
