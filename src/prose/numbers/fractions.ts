import Fraction from 'fraction.js'
import type { Language } from '../../model/language.ts'
import type { Atom } from './atoms.ts'
import { type Cardinal, readCardinal } from './cardinal.ts'

/** What a reader of atoms gives. */
export interface FractionReading {
  readonly value: Fraction
  readonly step: Fraction
  readonly role: 'cardinal' | 'fraction'
  readonly scale: Fraction
  /** Index of the atom after it. */
  readonly next: number
}

const one = new Fraction(1)
const half = new Fraction(1, 2)

/** How near a share in words must be: a twentieth, or one part where the parts are smaller ("5 of every 100"). */
export function fractionStep(denominator: bigint): Fraction {
  return new Fraction(1n, denominator > 20n ? denominator : 20n)
}

/**
 * Reads fractions and what is built on them: "two thirds", "a fifth", "half a million", "three and a half million",
 * "dos millones y medio".
 * @returns null when the atoms start no fraction (a plain number is none)
 */
export function readFraction(
  atoms: readonly Atom[],
  across: boolean,
  language: Language,
): FractionReading | null {
  const simple = readSimple(atoms, 0, language)
  if (simple) return withScale(atoms, simple)
  const from = atoms[0]?.kind === 'article' ? 1 : 0
  const cardinal = readCardinal(atoms, from, across)
  if (!cardinal || cardinal.ordinal) return null
  const mixed = splitMixed(atoms, cardinal)
  if (mixed) return withScale(atoms, mixed)
  return across ? withTail(atoms, cardinal, language) : null
}

/** A numerator and its denominator, or "half". */
function readSimple(atoms: readonly Atom[], from: number, language: Language): FractionReading | null {
  const first = atoms[from]
  if (!first) return null
  const article =
    first.kind === 'article' || (language === 'es' && first.word?.value === 1n && !first.word.ordinal)
  const at = article ? from + 1 : from
  const part = atoms[at]?.word
  if (part?.role === 'part' && !part.plural) {
    if (!article && part.value !== 2n && !isScale(atoms[at + 1])) return null
    return fraction(new Fraction(1n, part.value), part.value, at + 1)
  }
  if (first.kind === 'article') return readUnit(atoms, from + 1)
  const numerator = readCardinal(atoms, from)
  if (!numerator) return null
  if (numerator.asFraction) return fraction(numerator.asFraction, numerator.asFraction.d, numerator.next)
  if (article && numerator.ordinal) return readUnit(atoms, from + 1)
  if (numerator.ordinal || numerator.value.d !== 1n) return null
  if (numerator.afterAnd) return null
  return overDenominator(atoms, numerator, numerator.value)
}

/** "a fifth", "a twenty-first", "a hundredth". */
function readUnit(atoms: readonly Atom[], from: number): FractionReading | null {
  const read = readCardinal(atoms, from)
  if (read?.ordinal && read.asFraction && read.plural)
    return fraction(read.asFraction, read.asFraction.d, read.next)
  if (!read?.ordinal || read.plural || read.value.compare(3) < 0) return null
  return fraction(one.div(read.value), read.value.n, read.next)
}

function overDenominator(
  atoms: readonly Atom[],
  numerator: Cardinal,
  value: Fraction,
): FractionReading | null {
  let at = numerator.next
  if (atoms[at]?.kind === 'hyphen') at++
  const part = atoms[at]?.word
  if (part?.role === 'part') {
    if (!part.plural && value.compare(1) !== 0) return null
    return fraction(value.div(part.value), part.value, at + 1)
  }
  const denominator = readCardinal(atoms, at)
  if (!denominator?.ordinal || denominator.value.compare(3) < 0) return null
  if (!denominator.plural && value.compare(1) !== 0) return null
  return fraction(value.div(denominator.value), denominator.value.n, denominator.next)
}

function fraction(value: Fraction, denominator: bigint, next: number): FractionReading {
  return { value, step: fractionStep(denominator), role: 'fraction', scale: one, next }
}

/** "one hundred and three quarters" is 100.75: the part after "and" is the numerator when it is a proper one. */
function splitMixed(atoms: readonly Atom[], cardinal: Cardinal): FractionReading | null {
  if (!cardinal.afterAnd) return null
  const over = overDenominator(atoms, cardinal, cardinal.afterAnd)
  if (!over) return null
  if (over.value.compare(1) >= 0) return overDenominator(atoms, cardinal, cardinal.value)
  const whole = cardinal.value.sub(cardinal.afterAnd)
  if (isScale(atoms[over.next])) {
    const part = withScale(atoms, over)
    return { ...part, value: whole.add(part.value), role: 'cardinal', scale: one }
  }
  const factor = cardinal.scaleBeforeAnd >= 1_000_000n ? cardinal.scaleBeforeAnd : 1n
  return { ...over, value: whole.add(over.value.mul(factor)), step: over.step.mul(factor), role: 'cardinal' }
}

/** "three and a half", "millón y medio": a large scale word before it is what the fraction is a part of. */
function withTail(atoms: readonly Atom[], cardinal: Cardinal, language: Language): FractionReading | null {
  const link = atoms[cardinal.next]?.kind
  if (link !== 'and' && link !== 'y' && !isPointBeforeFraction(atoms, cardinal.next, language)) return null
  const tail = readSimple(atoms, cardinal.next + 1, language)
  if (!tail || tail.value.compare(1) >= 0) return null
  const last = atoms[cardinal.next - 1]
  const scaleWord = last?.word?.role === 'scale' ? last.word.value : 1n
  const own = isScale(atoms[tail.next])
  if (own) {
    const scaledTail = withScale(atoms, tail)
    if (cardinal.scale > 1n && scaledTail.value.compare(cardinal.scale) < 0) {
      return { ...scaledTail, value: cardinal.value.add(scaledTail.value), role: 'cardinal' }
    }
  }
  const factor = new Fraction(scaleWord >= 1_000_000n ? scaleWord : 1n)
  const value = cardinal.value.add(tail.value.mul(factor))
  const step = tail.value.equals(half) ? factor.div(10) : tail.step.mul(factor)
  return withScale(atoms, { value, step, role: 'cardinal', scale: factor, next: tail.next })
}

/** "ciento tres con dos tercios". */
function isPointBeforeFraction(atoms: readonly Atom[], at: number, language: Language): boolean {
  return language === 'es' && atoms[at]?.kind === 'point'
}

/** "half a million", "three quarters billion", "two and a half million". */
function withScale(atoms: readonly Atom[], read: FractionReading): FractionReading {
  let at = read.next
  if (atoms[at]?.kind === 'article') at++
  if (atoms[at]?.kind === 'hyphen') at++
  let scale = 1n
  while (isScale(atoms[at])) {
    scale *= atoms[at]?.word?.value ?? 1n
    at++
  }
  if (scale === 1n) return read
  const step = read.value.equals(half) ? new Fraction(scale, 10n) : read.step.mul(scale)
  return { value: read.value.mul(scale), step, role: 'cardinal', scale: new Fraction(scale), next: at }
}

function isScale(atom: Atom | undefined): boolean {
  const role = atom?.word?.role
  return (role === 'scale' || role === 'dozen') && atom?.word?.ordinal === false
}
