import Fraction from 'fraction.js'
import type { Atom } from './atoms.ts'
import type { NumberWord } from './number-word.ts'

/** A term of a number under construction: 300 in "three hundred", 65,000 in "65 mil". */
interface Term {
  readonly value: Fraction
  /** Only numbers smaller than this may follow. */
  readonly slot: bigint
  readonly step: Fraction
  /** Whether "and" stands before it. */
  readonly joined: boolean
  /** Whether numerals are part of it or of what stands before it. */
  readonly digits: boolean
  /** Index of the atom (its link included) where it began. */
  readonly from: number
}

/** A whole number in numerals, words or both, and where it ended. */
export interface Cardinal {
  readonly value: Fraction
  readonly step: Fraction
  /** Index of the atom after it. */
  readonly next: number
  /** The largest scale word of its last term (a million in "3 million"); 1 without. */
  readonly scale: bigint
  /** Whether it ends in an ordinal ("one hundred and fifth"), and whether that stands in the plural. */
  readonly ordinal: boolean
  readonly plural: boolean
  /** Set when it ends in a plural ordinal: what the number would be as a fraction ("thirty fifths"). */
  readonly asFraction: Fraction | null
  /** The part of the value that follows the last "and" ("three" of "one hundred and three"), else null. */
  readonly afterAnd: Fraction | null
  /** The scale word of the term before that "and", 1 without one. */
  readonly scaleBeforeAnd: bigint
}

const one = new Fraction(1)

/**
 * Reads a cardinal or ordinal from a list of atoms: each word fills a slot below the one before it, a scale word
 * multiplies everything smaller than itself ("two hundred and two thousand").
 * @param across whether "and" may be crossed (not between the ends of "between one hundred and five")
 * @returns null when no number starts here
 */
export function readCardinal(atoms: readonly Atom[], from: number, across = true): Cardinal | null {
  let terms: Term[] = []
  let at = from
  let ordinal: NumberWord | null = null
  let asFraction: Fraction | null = null
  while (at < atoms.length) {
    const linked = terms.length > 0 ? linkOf(atoms[at]) : null
    if (linked === 'and' && !across) break
    const atom = atoms[linked ? at + 1 : at]
    if (!atom || (atom.kind !== 'digits' && atom.kind !== 'word')) break
    // After an ordinal only ordinals go on: "vigésimo quinto".
    if (ordinal && !atom.word?.ordinal) break
    const next = addAtom(terms, atom, at, linked)
    if (next === 'end') break
    if ('kept' in next) {
      terms = next.kept
      at = next.at
      break
    }
    if (atom.word?.ordinal) {
      asFraction = atom.word.plural && !ordinal ? fractionOf(terms, atom.word) : null
      ordinal = atom.word
    }
    terms = next
    at += linked ? 2 : 1
  }
  const last = terms.at(-1)
  if (!last) return null
  return {
    value: terms.reduce((sum, term) => sum.add(term.value), new Fraction(0)),
    step: terms.reduce((least, term) => (term.step.compare(least) < 0 ? term.step : least), last.step),
    next: at,
    scale: last.slot >= 1000n ? last.slot : 1n,
    ordinal: ordinal !== null,
    plural: ordinal?.plural ?? false,
    asFraction,
    afterAnd: joinedTail(terms),
    scaleBeforeAnd: scaleBefore(terms),
  }
}

type Link = 'and' | 'y' | 'hyphen'

function linkOf(atom: Atom | undefined): Link | null {
  return atom?.kind === 'and' || atom?.kind === 'y' || atom?.kind === 'hyphen' ? atom.kind : null
}

/** The number ended earlier than thought: what stays of it, and the atom where it ended. */
interface Undone {
  readonly kept: Term[]
  readonly at: number
}

/** The terms with this atom taken in; `end` when the number ended before it. */
function addAtom(terms: Term[], atom: Atom, from: number, linked: Link | null): Term[] | 'end' | Undone {
  if (atom.kind === 'digits') return addDigits(terms, atom, from, linked)
  const word = atom.word
  if (!word || word.role === 'part') return 'end'
  if (word.role === 'add') return addWord(terms, word, from, linked)
  if (linked && linked !== 'hyphen' && word.value >= 1000n && !word.ordinal) return 'end'
  if (word.role === 'dozen') return multiplyLast(terms, word, from)
  return multiply(terms, word, from)
}

function addDigits(terms: Term[], atom: Atom, from: number, linked: Link | null): Term[] | 'end' {
  const last = terms.at(-1)
  const value = atom.value ?? one
  if (last && (last.slot < 100n || atom.decimals > 0 || value.compare(last.slot) >= 0)) return 'end'
  // A zero after "thousand" is no part of it; "and" begins another number unless it is said in full ("3 hundred and 21").
  if (last && (linked === 'hyphen' || value.compare(0) === 0)) return 'end'
  if (last && (linked === 'y' || (linked === 'and' && last.slot !== 100n))) return 'end'
  const step = new Fraction(1n, 10n ** BigInt(atom.decimals))
  return [...terms, { value, slot: 1n, step, joined: linked === 'and', digits: true, from }]
}

function addWord(terms: Term[], word: NumberWord, from: number, linked: Link | null): Term[] | 'end' {
  const last = terms.at(-1)
  if (last) {
    if (last.slot === 1n || word.value >= last.slot || word.value === 0n) return 'end'
    if (linked === 'hyphen' && last.slot !== 10n && !word.ordinal) return 'end'
    if (linked === 'and' && last.slot < 100n) return 'end'
    if (linked === 'y' && last.slot !== 10n && last.slot < 1000n) return 'end'
    if (word.ordinal && last.digits) return 'end'
  }
  return [
    ...terms,
    {
      value: new Fraction(word.value),
      slot: word.slot,
      step: one,
      joined: linked !== null && linked !== 'hyphen' && last?.slot !== 10n,
      digits: last?.digits ?? false,
      from,
    },
  ]
}

function multiply(terms: Term[], word: NumberWord, from: number): Term[] | 'end' | Undone {
  const scale = new Fraction(word.value)
  const kept = [...terms]
  let sum = new Fraction(0)
  let step: Fraction | null = null
  let start = from
  let joined = false
  while (true) {
    const top = kept.at(-1)
    if (!top) break
    const bare = kept.length === 1 && sum.compare(0) === 0 && top.slot === 1n
    if (top.value.compare(scale) >= 0 && !bare) break
    // "one thousand and two million" are two numbers.
    if (joined && top.slot >= 1000n) break
    sum = sum.add(top.value)
    if (!step || top.step.compare(step) < 0) step = top.step
    joined = joined || top.joined
    start = top.from
    kept.pop()
  }
  if (step === null) {
    const last = terms.at(-1)
    if (word.plural && !word.ordinal) return 'end'
    if (last && (last.slot <= word.value || !(word.ordinal || word.value === 1000n))) return 'end'
    return [
      ...kept,
      { value: scale, slot: word.value, step: scale, joined: false, digits: last?.digits ?? false, from },
    ]
  }
  const value = sum.mul(scale)
  const below = kept.at(-1)
  if (below && value.compare(below.slot) >= 0) return { kept, at: start }
  const shown = word.value >= 1000n || step.compare(one) < 0 ? step.mul(scale) : step
  return [
    ...kept,
    { value, slot: word.value, step: shown, joined, digits: terms.some((term) => term.digits), from: start },
  ]
}

/** "three hundred and two dozen": only the two are dozens. */
function multiplyLast(terms: Term[], word: NumberWord, from: number): Term[] | 'end' {
  const last = terms.at(-1)
  // Alone it needs an article before it ("a dozen"), which is the first atom then.
  if (!last && from > 0 && !word.plural)
    return [{ value: new Fraction(word.value), slot: 1n, step: one, joined: false, digits: false, from }]
  if (!last) return 'end'
  const value = last.value.mul(word.value)
  return [...terms.slice(0, -1), { ...last, value, slot: 1n }]
}

/**
 * What a plural ordinal makes of the terms before it. "thirty fifths" is 30/5, but "one hundred thirty fifths" is
 * 100/35, and "two hundred and fifty-four hundredths" 200.54.
 */
function fractionOf(terms: readonly Term[], word: NumberWord): Fraction | null {
  if (terms.length === 0 || word.value < 3n) return terms.length > 1 ? compound(terms, word) : null
  const last = terms.at(-1)
  if (word.joinsTen && word.role === 'add' && terms.length > 1 && last?.slot === 10n && !last.joined)
    return compound(terms, word)
  let sum = new Fraction(0)
  let joinedAt = -1
  for (const [index, term] of terms.entries()) {
    sum = sum.add(term.value)
    if (term.joined) joinedAt = index
  }
  if (joinedAt <= 0) return sum.div(word.value)
  const head = terms.slice(0, joinedAt).reduce((total, term) => total.add(term.value), new Fraction(0))
  const tail = sum.sub(head)
  return tail.compare(word.value) < 0 ? head.add(tail.div(word.value)) : sum.div(word.value)
}

function compound(terms: readonly Term[], word: NumberWord): Fraction | null {
  const last = terms.at(-1)
  if (last?.slot !== 10n) return null
  const head = terms.slice(0, -1).reduce((total, term) => total.add(term.value), new Fraction(0))
  return head.div(last.value.add(word.value))
}

function scaleBefore(terms: readonly Term[]): bigint {
  const at = terms.findIndex((term) => term.joined)
  const slot = at <= 0 ? 1n : (terms[at - 1]?.slot ?? 1n)
  return slot >= 1000n ? slot : 1n
}

function joinedTail(terms: readonly Term[]): Fraction | null {
  const at = terms.findIndex((term) => term.joined)
  if (at <= 0) return null
  return terms.slice(at).reduce((sum, term) => sum.add(term.value), new Fraction(0))
}
