import type { ImportProblemCode } from '../../model/format.ts'

/** The kinds in which one problem is told in other words. */
export type ProblemKind =
  | 'quote'
  | 'state'
  | 'municipality'
  | 'any'
  | 'whole'
  | 'decimal'
  | 'year'
  | 'month'
  | 'day'

/**
 * The sentences of each problem by its code, and by `code/kind` where its kind is told in other words. Of several the
 * first is taken for which the problem has all the words; the last one needs none, or only what is always told.
 */
export type ProblemPatterns = Readonly<Record<ImportProblemCode, readonly string[]>> &
  Readonly<Partial<Record<`${ImportProblemCode}/${ProblemKind}`, readonly string[]>>>
