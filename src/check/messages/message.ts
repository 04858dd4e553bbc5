import type { Finding } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import { parsePeriod } from '../../model/period.ts'
import { placeName } from '../../model/place-codes.ts'
import { periodInWords } from '../reporters/period-text.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import type { Patterns } from './patterns.ts'
import { spanishTerms } from './terms-es.ts'

const messages: Readonly<Record<Language, Patterns>> = { en: english, es: spanish }

/**
 * The sentence that tells a finding to a person. Codes of places and periods and the terms of the codebook are put into
 * the reader's language on the way.
 * @throws when no sentence is kept for its rule and code, which a test over all rules rules out
 */
export function messageOf(finding: Finding, language: Language): string {
  const pattern = messages[language][`${finding.rule}/${finding.code}`]
  if (pattern === undefined) throw new Error(`no message for ${finding.rule}/${finding.code} in ${language}`)
  return pattern.replace(/\{(\w+)\}/g, (whole, word: string) => {
    const value = finding.words[word]
    return value === undefined ? whole : inWords(word, String(value), language)
  })
}

const places = new Set(['place'])
const periods = new Set(['period', 'later'])
const terms = new Set(['said', 'counted', 'stage'])

function inWords(word: string, value: string, language: Language): string {
  if (places.has(word)) return placeName(value, language) ?? value
  if (terms.has(word)) return language === 'es' ? (spanishTerms[value] ?? value) : value
  const period = periods.has(word) ? parsePeriod(value) : null
  return period === null ? value : periodInWords(period, language)
}
