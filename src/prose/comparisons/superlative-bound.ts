import { daysInMonth, type Period } from '../../model/period.ts'
import type { PeriodAnnotation } from '../annotations.ts'
import type { Clause } from './reading.ts'
import { afterWords, definite, endOfQuantity, periodAt, quantityAt, wordOf } from './reading.ts'

/** How many elements a superlative's noun phrase may take before what bounds it. */
const reach = 12

export interface Bound {
  /** Whether it is said since when, within what, or of all time. */
  readonly claimed: boolean
  /** Whether it is within a closed period only. */
  readonly within: boolean
  readonly since: Period | null
  readonly quantity: number
  readonly next: number
}

/** What bounds the claim: "since the 2019 killing", "on record", "in 2020", and the value itself: "at 39 each". */
export function readBound(clause: Clause, start: number): Bound {
  const { grammar, elements } = clause
  let quantity = -1
  let next = start
  for (let at = start; at < start + reach && at < elements.length; at++) {
    const element = elements[at]
    if (!element) break
    const period = periodAt(clause, at)
    if (period) {
      const open = period.period.end === null
      const within =
        period.period.start !== null &&
        period.period.end !== null &&
        boundedBy.has(wordOf(clause, definite.has(wordOf(clause, at - 1)) ? at - 2 : at - 1))
      if (open || within)
        return {
          claimed: true,
          within: !open,
          since: open ? named(period) : period.period,
          quantity,
          next: at + 1,
        }
      continue
    }
    const ever = afterWords(clause, at, grammar.ever)
    if (ever > 0 && !auxiliaries.has(wordOf(clause, at - 1)))
      return { claimed: true, within: false, since: null, quantity, next: ever }
    const since = afterWords(clause, at, grammar.since)
    if (since > 0) {
      const named = periodAfter(clause, since)
      if (named < 0) break
      return {
        claimed: true,
        within: false,
        since: periodAt(clause, named)?.period ?? null,
        quantity,
        next: named + 1,
      }
    }
    if (element.kind === 'quantity') {
      const duration = quantityAt(clause, at)?.quantity.kind === 'duration'
      if (duration && isWithinStretch(clause, at)) {
        return { claimed: true, within: false, since: null, quantity, next: endOfQuantity(clause, at) }
      }
      if (quantity >= 0 || duration || !announcesValue(clause, at)) break
      quantity = at
      next = endOfQuantity(clause, at)
      at = next - 1
      continue
    }
    if (element.kind === 'mark' && element.word !== ',' && element.word !== '(' && element.word !== '%') break
    if (stops.has(element.word)) break
    if (quantity < 0 && element.kind === 'word') next = at + 1
  }
  return {
    claimed: false,
    within: false,
    since: null,
    quantity,
    next: quantity >= 0 ? next : measureEnd(clause, start),
  }
}

/** "se ha registrado en …" reports; "la más alta registrada" claims. */
const auxiliaries = new Set(['ha', 'han', 'fue', 'fueron', 'haya', 'habia'])

/** "in a decade", "en diez años", "in the last decade". */
function isWithinStretch(clause: Clause, at: number): boolean {
  let before = at - 1
  while (clause.grammar.transparent.has(wordOf(clause, before)) && before > at - 4) before--
  const word = wordOf(clause, before)
  return word === 'in' || word === 'en'
}

const boundedBy = new Set('in of during for en de del durante'.split(' '))
const stops = new Set(
  'and but while which who that y pero mientras que quien said dijo is was are were es fue'.split(' '),
)

function announcesValue(clause: Clause, at: number): boolean {
  const before = wordOf(clause, at - 1)
  return before === '(' || before === 'at' || before === 'with' || before === 'con'
}

/** "since the 2019 killing": the period within the few words after "since". */
function periodAfter(clause: Clause, index: number): number {
  for (let at = index; at < index + 8; at++) {
    const element = clause.elements[at]
    if (!element || element.kind === 'mark' || element.kind === 'quantity') return -1
    if (element.kind === 'period') return at
  }
  return -1
}

/** A "since 2015" as the 2015 that it names. */
function named(annotation: PeriodAnnotation): Period {
  const start = annotation.period.start ?? ''
  const [year, month] = start.split('-')
  if (start.endsWith('-01-01')) return { start, end: `${year}-12-31`, precision: 'year' }
  if (!start.endsWith('-01')) return { start, end: start, precision: 'day' }
  const last = daysInMonth(Number(year), Number(month))
  return { start, end: `${year}-${month}-${last}`, precision: 'month' }
}

/** The index after "number" in "highest number", else where the noun phrase begins. */
function measureEnd(clause: Clause, start: number): number {
  for (let at = start; at < start + 3; at++)
    if (clause.grammar.measures.has(wordOf(clause, at))) return at + 1
  return start
}
