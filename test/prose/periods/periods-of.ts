import type { Language } from '../../../src/model/language.ts'
import { formatPeriod } from '../../../src/model/period.ts'
import { findPeriods } from '../../../src/prose/periods/find-periods.ts'
import { oneSentence } from './one-sentence.ts'

/** The periods of a sentence as "words = period", in its order; an impossible date ends in "!", a relative one in "~". */
export function periodsOf(
  text: string,
  language: Language = 'en',
  dateline: string | null = '2021-04-01',
): string[] {
  const { prose, sentences } = oneSentence(text, language)
  return findPeriods(prose, sentences, dateline).map((found) => {
    const flags = `${found.relative ? '~' : ''}${found.possible ? '' : '!'}`
    return `${text.slice(found.start, found.end)} = ${formatPeriod(found.period)}${flags}`
  })
}

/** The one period of a text, in its text form; null when there is none or more than one. */
export function onlyPeriod(
  text: string,
  language: Language = 'en',
  dateline: string | null = '2021-04-01',
): string | null {
  const found = periodsOf(text, language, dateline)
  return found.length === 1 ? (found[0]?.split(' = ')[1] ?? null) : null
}
