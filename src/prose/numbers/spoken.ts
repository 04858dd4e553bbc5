import Fraction from 'fraction.js'
import type { Atom } from './atoms.ts'
import { type Cardinal, readCardinal } from './cardinal.ts'

/**
 * Reads decimals said aloud: "two hundred point zero three", "siete con cincuenta". Single digits follow one another;
 * any other number gives its digits.
 * @returns null when no decimals follow the whole number
 */
export function readSpokenDecimals(
  atoms: readonly Atom[],
  whole: Cardinal,
): Pick<Cardinal, 'value' | 'step' | 'next'> | null {
  if (atoms[whole.next]?.kind !== 'point' || whole.value.d !== 1n) return null
  let at = whole.next + 1
  let digits = ''
  while (at < atoms.length) {
    const next = readCardinal(atoms, at)
    if (!next || next.ordinal || next.value.d !== 1n) break
    const shown = next.value.n.toString()
    if (digits !== '' && shown.length > 1 && !/^0+$/.test(digits)) break
    digits += shown
    at = next.next
    if (shown.length > 1) break
  }
  if (digits === '') return null
  const step = new Fraction(1n, 10n ** BigInt(digits.length))
  const trimmed = new Fraction(BigInt(digits)).mul(step)
  return { value: whole.value.add(trimmed), step, next: at }
}
