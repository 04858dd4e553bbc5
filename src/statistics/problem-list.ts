import type { ImportProblem, ImportProblemCode } from '../model/format.ts'

/** Takes note of the problems of one file; beyond fifty of a sort nothing new would be learnt. */
export interface ProblemList {
  readonly found: readonly ImportProblem[]
  /** Whether so much is wrong that reading on is idle. */
  readonly isFull: boolean
  /** Whether something is wrong that nobody can accept. */
  readonly isFatal: boolean
  note(problem: ImportProblem): void
  add(code: ImportProblemCode, where: Where, words?: ImportProblem['words']): void
}

/** Line and column from 1; null for what concerns the file as a whole. */
export interface Where {
  readonly line: number | null
  readonly column?: number | null
}

export const mostProblems = 50

/** What a person who has looked may go on with: nothing in it is read wrongly. */
const acceptable: ReadonlySet<ImportProblemCode> = new Set([
  'unknown column',
  'unknown category',
  'moved total',
  'total differs from parts',
  'rows removed',
  'other layout',
])

/** An empty list for a file, which is named without its folder. */
export function problemList(file: string): ProblemList {
  const found: ImportProblem[] = []
  // Counted apart, so that no number of acceptable problems hides one that is not.
  const counts = { acceptable: 0, fatal: 0 }
  const note = (problem: ImportProblem) => {
    const sort = problem.acceptable ? 'acceptable' : 'fatal'
    counts[sort]++
    if (counts[sort] <= mostProblems) found.push(problem)
  }
  return {
    found,
    get isFull() {
      return counts.fatal >= mostProblems
    },
    get isFatal() {
      return counts.fatal > 0
    },
    note,
    add(code, { line, column = null }, words = {}) {
      note({ file, line, column, code, words, acceptable: acceptable.has(code) })
    },
  }
}
