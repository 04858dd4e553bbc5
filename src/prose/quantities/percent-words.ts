import type { ReadNumber } from '../numbers/read-number.ts'
import { type QuantityScan, startsWith, tokenAt, wordAt } from './scan.ts'

const percentPhrases: readonly (readonly string[])[] = [
  ['per', 'cent'],
  ['por', 'ciento'],
  ['por', 'cien'],
  ['%'],
  ['％'],
  ['percent'],
  ['percents'],
  ['percentage'],
  ['pct'],
]

const pointPhrases: readonly (readonly string[])[] = [
  ['percentage', 'points'],
  ['percentage', 'point'],
  ['percent', 'points'],
  ['per', 'cent', 'points'],
  ['puntos', 'porcentuales'],
  ['punto', 'porcentual'],
  ['puntos', 'percentuales'],
  ['pp'],
]

/** The percent sign or words after a number, and whether they are percentage points; null when none follow. */
export function afterPercent(
  scan: QuantityScan,
  number: ReadNumber,
): { kind: 'percentage' | 'points'; next: number } | null {
  let at = number.lastToken
  if (wordAt(scan, at) === '-' && tokenAt(scan, at)?.spaced === false) at++
  for (const phrase of pointPhrases)
    if (startsWith(scan, at, phrase)) return { kind: 'points', next: at + phrase.length }
  for (const phrase of percentPhrases)
    if (startsWith(scan, at, phrase)) return { kind: 'percentage', next: at + phrase.length }
  return null
}
