import { fold } from '../../model/fold.ts'
import type { ReadNumber } from '../numbers/read-number.ts'
import type { QuantityScan } from './scan.ts'

/** The folded rest of a hyphenated word after its number, or null: "member" in "five-member". */
export function tailOf(scan: QuantityScan, number: Pick<ReadNumber, 'end' | 'lastToken'>): string | null {
  const token = scan.tokens[number.lastToken - 1]
  if (!token || token.end <= number.end) return null
  return fold(scan.text.slice(number.end + 1, token.end))
}
