import Fraction from 'fraction.js'
import type { NumberScan } from './atoms.ts'
import { fractionStep } from './fractions.ts'
import type { ReadNumber } from './read-number.ts'

const vulgar: ReadonlyMap<string, readonly [bigint, bigint]> = new Map([
  ['½', [1n, 2n]],
  ['⅓', [1n, 3n]],
  ['⅔', [2n, 3n]],
  ['¼', [1n, 4n]],
  ['¾', [3n, 4n]],
  ['⅕', [1n, 5n]],
  ['⅖', [2n, 5n]],
  ['⅗', [3n, 5n]],
  ['⅘', [4n, 5n]],
  ['⅙', [1n, 6n]],
  ['⅚', [5n, 6n]],
  ['⅐', [1n, 7n]],
  ['⅛', [1n, 8n]],
  ['⅜', [3n, 8n]],
  ['⅝', [5n, 8n]],
  ['⅞', [7n, 8n]],
  ['⅑', [1n, 9n]],
  ['⅒', [1n, 10n]],
])

/** Reads "3/4", "2 1/4", "½" and "2½"; null when no fraction in numerals starts here. */
export function readNumeralFraction(scan: NumberScan, index: number): ReadNumber | null {
  const first = scan.tokens[index]
  if (!first || index >= scan.last) return null
  const direct = fractionAt(scan, index)
  if (direct) return made(scan, index, direct, new Fraction(0))
  if (first.kind !== 'number' || !plainWhole(first.folded)) return null
  const tail = fractionAt(scan, index + 1)
  if (!tail || tail.value.compare(1) >= 0) return null
  return made(scan, index, tail, new Fraction(BigInt(first.folded)))
}

interface Part {
  readonly value: Fraction
  readonly denominator: bigint
  readonly next: number
}

function fractionAt(scan: NumberScan, index: number): Part | null {
  const token = scan.tokens[index]
  if (!token || index >= scan.last) return null
  if (token.kind === 'mark') {
    const parts = vulgar.get(token.folded)
    return parts ? { value: new Fraction(parts[0], parts[1]), denominator: parts[1], next: index + 1 } : null
  }
  const slash = scan.tokens[index + 1]
  const below = scan.tokens[index + 2]
  if (token.kind !== 'number' || index + 2 >= scan.last || slash?.folded !== '/' || below?.kind !== 'number')
    return null
  if (slash.spaced || below.spaced || !plainWhole(token.folded) || !plainWhole(below.folded)) return null
  const after = scan.tokens[index + 3]
  if (after && !after.spaced && (after.folded === '/' || after.folded === '-' || after.kind === 'word'))
    return null
  const denominator = BigInt(below.folded)
  if (denominator === 0n || denominator > 100n || token.folded.startsWith('0')) return null
  return { value: new Fraction(BigInt(token.folded), denominator), denominator, next: index + 3 }
}

function plainWhole(text: string): boolean {
  return /^\d{1,4}$/.test(text)
}

function made(scan: NumberScan, index: number, part: Part, whole: Fraction): ReadNumber | null {
  const first = scan.tokens[index]
  const last = scan.tokens[part.next - 1]
  if (!first || !last) return null
  const following = scan.tokens[part.next]
  return {
    start: first.start,
    end: last.end,
    value: whole.add(part.value),
    step: fractionStep(part.denominator),
    firstToken: index,
    lastToken: part.next,
    role: whole.compare(0) > 0 ? 'cardinal' : 'fraction',
    form: 'digits',
    scale: new Fraction(1),
    currency: null,
    glued: following?.kind === 'word' && !following.spaced,
  }
}
