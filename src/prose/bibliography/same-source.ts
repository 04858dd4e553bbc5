import { fold } from '../../model/fold.ts'
import { type Citation, cslDateText } from '../../model/source.ts'
import { outletKey } from './outlets.ts'

/**
 * Whether two citations are of one work: the same address, or the same title unless outlet or date speak against it,
 * or a title that differs in a word or two with the same outlet and the same date.
 */
export function isSameSource(a: Citation, b: Citation): boolean {
  const [first, second] = [titleWords(a), titleWords(b)]
  if (first.length === 0 || second.length === 0) return false
  const outlets = compare(outlet(a), outlet(b))
  const dates = compare(cslDateText(a.issued), cslDateText(b.issued))
  const addresses = compare(address(a), address(b))
  if (addresses === 'same') return true
  if (first.join(' ') === second.join(' '))
    return outlets !== 'different' && dates !== 'different' && addresses !== 'different'
  return outlets === 'same' && dates === 'same' && sharesMost(first, second)
}

function titleWords(citation: Citation): string[] {
  return fold(citation.title ?? '')
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
}

function outlet(citation: Citation): string | null {
  const name = citation['container-title'] ?? citation.publisher
  return name === undefined ? null : outletKey(name)
}

function address(citation: Citation): string | null {
  if (citation.URL === undefined) return null
  return citation.URL.toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '')
    .replace(/\/$/, '')
}

function compare(a: string | null, b: string | null): 'same' | 'different' | 'unknown' {
  if (a === null || b === null) return 'unknown'
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`) ? 'same' : 'different'
}

/** All words but one of five, two of ten, in any order; numbers must all agree: 13 killed and 3 killed are two stories. */
function sharesMost(a: readonly string[], b: readonly string[]): boolean {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count > 0) {
      shared++
      left.set(word, count - 1)
    }
  }
  const longer = Math.max(a.length, b.length)
  return numbersOf(a) === numbersOf(b) && longer - shared <= Math.min(2, Math.floor(longer / 5))
}

function numbersOf(words: readonly string[]): string {
  return words
    .filter((word) => /^\d/.test(word))
    .sort()
    .join(' ')
}
