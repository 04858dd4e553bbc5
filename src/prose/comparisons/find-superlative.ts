import type { Clause, FoundComparison } from './reading.ts'
import { afterWords, definite, endOfQuantity, wordOf } from './reading.ts'
import { readRecord } from './record-high.ts'
import { readBound } from './superlative-bound.ts'
import { superlative, valueAfter, valueBefore } from './superlative-value.ts'
import type { Extreme, SuperlativeWords } from './superlative-words.ts'

/** The superlative word or words that start here. */
interface Head {
  readonly extreme: Extreme
  readonly next: number
  /** Whether it can only be meant of a number. */
  readonly size: boolean
  /** Whether it is measured in victims or incidents. */
  readonly violent: boolean
}

/** "the deadliest assault since the 2019 killing", "the highest numbers at 39 each", "la cifra más alta desde 2015". */
export function readSuperlative(
  clause: Clause,
  index: number,
  words: SuperlativeWords,
): FoundComparison | null {
  const record = readRecord(clause, index, words)
  if (record) return record
  const head = headAt(clause, index, words)
  const start = head ? startOfTheOne(clause, index, words) : -1
  if (!head || start < 0) return null
  const bound = readBound(clause, head.next)
  const measured = head.size && (hasMeasure(clause, head.next) || hasMeasureBefore(clause, index))
  if (!bound.claimed && !measured && bound.quantity < 0) return null
  if (!head.size && (!bound.claimed || (bound.within && !head.violent))) return null
  const value = bound.quantity >= 0 ? bound.quantity : valueAfter(clause, bound.next)
  return superlative(clause, {
    extreme: head.extreme,
    start,
    next: value >= 0 ? Math.max(bound.next, endOfQuantity(clause, value)) : bound.next,
    value: value >= 0 ? value : valueBefore(clause, start),
    since: bound.since,
  })
}

function headAt(clause: Clause, index: number, words: SuperlativeWords): Head | null {
  const word = wordOf(clause, index)
  const single = words.single.get(word)
  const degree = words.degree.get(word)
  if (single !== undefined && degree === undefined) {
    return {
      extreme: single,
      next: index + 1,
      size: clause.spanish ? !isComparedWith(clause, index) : words.sizes.has(word),
      violent: true,
    }
  }
  if (degree === undefined) return null
  const adjective = clause.elements[index + 1]
  if (adjective?.kind !== 'word' || clause.grammar.than.has(adjective.word)) return null
  if (clause.spanish && clause.grammar.of.has(adjective.word)) return null
  const low = words.low.has(adjective.word)
  const extreme = low && degree === 'most' ? 'least' : degree
  if (words.unmeasured.has(adjective.word) || definite.has(adjective.word)) return null
  const counts = !clause.spanish && adjective.word.endsWith('s') && !adjective.word.endsWith('ous')
  return {
    extreme,
    next: index + 2,
    size: words.sizes.has(adjective.word),
    violent: counts || words.violent.has(adjective.word),
  }
}

/** "mayor que", "superior a": a comparative, not a superlative. */
function isComparedWith(clause: Clause, index: number): boolean {
  return clause.grammar.than.has(wordOf(clause, index + 1)) || wordOf(clause, index + 1) === 'a'
}

/**
 * Where the superlative's noun phrase begins, its article left out; -1 when it is none: an article makes it the
 * extreme, "one of the", "second" and the like make it one among others.
 */
function startOfTheOne(clause: Clause, index: number, words: SuperlativeWords): number {
  // "Most people" opens many sentences; "Deadliest attack since 2019" opens a headline.
  if (index === 0) return words.single.has(wordOf(clause, 0)) && !words.degree.has(wordOf(clause, 0)) ? 0 : -1
  const article = articleBefore(clause, index, words)
  if (article < 0) return -1
  for (const phrase of clause.grammar.oneOf) {
    if (afterWords(clause, article - phrase.length + 1, [phrase]) > 0) return -1
  }
  return clause.spanish ? article + 1 : index
}

/** Words that part an article from a superlative behind them. */
const apart = new Set(
  'en al a no es fue ha han por para sin sobre era son ser in at on to by is was not'.split(' '),
)

function articleBefore(clause: Clause, index: number, words: SuperlativeWords): number {
  const last = clause.spanish ? index - 5 : index - 1
  for (let at = index - 1; at >= 0 && at >= last; at--) {
    const element = clause.elements[at]
    if (element?.kind !== 'word' || words.ordinals.has(element.word)) return -1
    if (definite.has(element.word) || (!clause.spanish && element.word.endsWith("'s"))) return at
    if (clause.grammar.breakers.has(element.word) || apart.has(element.word)) return -1
  }
  return -1
}

function hasMeasure(clause: Clause, index: number): boolean {
  for (let at = index; at < index + 3; at++) if (clause.grammar.measures.has(wordOf(clause, at))) return true
  return false
}

/** "la cifra más alta": Spanish puts the noun first. */
function hasMeasureBefore(clause: Clause, index: number): boolean {
  if (!clause.spanish) return false
  for (let at = index - 1; at >= index - 4; at--)
    if (clause.grammar.measures.has(wordOf(clause, at))) return true
  return false
}
