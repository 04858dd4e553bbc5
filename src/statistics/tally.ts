import type { Absence } from '../model/dataset.ts'
import { absenceLetters, presentLetter } from '../model/layout.ts'

/** The cells that are added together into one figure, counted by what each of them says. */
export interface Tally {
  sum: bigint
  present: number
  readonly absent: Record<Absence, number>
}

const absenceOfLetter = new Map(
  Object.entries(absenceLetters).map(([absence, letter]) => [letter, absence as Absence]),
)

/** A tally of no cell. */
export function emptyTally(): Tally {
  return {
    sum: 0n,
    present: 0,
    absent: { missing: 0, suppressed: 0, 'not applicable': 0, 'not yet published': 0 },
  }
}

/**
 * Adds cells, or takes them away when `count` is negative. The letter of a cell that a release no longer has, or that
 * it does not mention, counts for nothing.
 */
export function addCells(tally: Tally, letter: string, count: number): void {
  if (letter === presentLetter) tally.present += count
  const absence = absenceOfLetter.get(letter)
  if (absence !== undefined) tally.absent[absence] += count
}

/** A value, or why there is none. */
export interface Reading {
  readonly value: string | null
  readonly absence: Absence | null
}

/** The absences in the order in which one cell decides for the whole sum: what is not there is never counted as zero. */
const deciding: readonly Absence[] = ['not yet published', 'missing', 'suppressed']

/** What a tally says as a whole; null when it has no cell. What does not apply adds nothing to a sum of others. */
export function readingOf({ sum, present, absent }: Tally): Reading | null {
  const why = deciding.find((absence) => absent[absence] > 0)
  if (why !== undefined) return { value: null, absence: why }
  if (present > 0) return { value: String(sum), absence: null }
  return absent['not applicable'] > 0 ? { value: null, absence: 'not applicable' } : null
}

/** Whether two readings say the same. */
export function sameReading(a: Reading | null, b: Reading | null): boolean {
  return a?.value === b?.value && a?.absence === b?.absence
}

/** The absence that a letter stands for; null for any other letter. */
export function absenceOf(letter: string): Absence | null {
  return absenceOfLetter.get(letter) ?? null
}
