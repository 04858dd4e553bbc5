import type { Period } from '../../model/period.ts'
import type { PeriodAnnotation } from '../annotations.ts'
import type { Prose } from '../brief.ts'
import type { Sentence, Token } from '../text/tokens.ts'
import { type Reader, type Readers, readers } from './readers.ts'
import type { Reading, Scan } from './scan.ts'
import { englishCalendar } from './words-en.ts'
import { spanishCalendar } from './words-es.ts'

/**
 * Finds the dates and stretches of time of the sentences, in the order of the text, none overlapping: at each token
 * the longest reading wins.
 * @param dateline the day of the brief, `YYYY-MM-DD`, from which "last year" is reckoned; without it, whatever needs
 *   it is left out
 */
export function findPeriods(
  prose: Prose,
  sentences: readonly Sentence[],
  dateline: string | null,
): PeriodAnnotation[] {
  const found: PeriodAnnotation[] = []
  let previous: Period | null = null
  for (const sentence of sentences) {
    const choice = readers[sentence.language]
    let scan = scanOf(prose, sentence, dateline, previous)
    let index = sentence.firstToken
    while (index < sentence.lastToken) {
      const token = prose.tokens[index]
      if (!token) break
      const reading = token.kind === 'mark' ? null : longest(scan, index, readersFor(choice, token))
      const end = reading && prose.tokens[reading.next - 1]?.end
      if (!reading || end == null) {
        index++
        continue
      }
      const { period, relative, possible } = reading
      found.push({ start: token.start, end, period, relative, possible })
      previous = period
      scan = { ...scan, previous }
      index = reading.next
    }
  }
  return found
}

function scanOf(prose: Prose, sentence: Sentence, dateline: string | null, previous: Period | null): Scan {
  return {
    text: prose.text,
    tokens: prose.tokens,
    first: sentence.firstToken,
    last: sentence.lastToken,
    words: sentence.language === 'es' ? spanishCalendar : englishCalendar,
    spanish: sentence.language === 'es',
    dateline,
    previous,
  }
}

function readersFor(choice: Readers, token: Token): readonly Reader[] | undefined {
  if (token.kind === 'word') return choice.byWord.get(token.folded)
  const length = token.folded.length
  if (length <= 2) return choice.short
  if (length === 4) return choice.year
  return length >= 8 ? choice.dotted : undefined
}

/** The longest reading that starts at this token; of equals the first reader's. */
function longest(scan: Scan, index: number, list: readonly Reader[] | undefined): Reading | null {
  if (list === undefined) return null
  let best: Reading | null = null
  for (const read of list) {
    const reading = read(scan, index)
    if (reading && (best === null || reading.next > best.next)) best = reading
  }
  return best
}
