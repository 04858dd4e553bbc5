import { fold } from '../../model/fold.ts'
import type { Language } from '../../model/language.ts'
import { codesLikeWords, currencyAliases } from './currency-words.ts'
import { englishPlural } from './nouns-en.ts'
import { spanishPlural } from './nouns-es.ts'

/** Names of currencies, folded, words apart by one space, with their ISO code; null when the name alone does not tell. */
export interface CurrencyTable {
  readonly names: ReadonlyMap<string, string | null>
  /** The first words of all names. */
  readonly openers: ReadonlySet<string>
}

const tables = new Map<Language, CurrencyTable>()

/** The currency names of a language: those of ISO 4217, past ones included, and what people call them. */
export function currencyTable(language: Language): CurrencyTable {
  const known = tables.get(language)
  if (known) return known
  const table = buildTable(language)
  tables.set(language, table)
  return table
}

/** The most words that a currency name has. */
export const longestCurrencyName = 5

function buildTable(language: Language): CurrencyTable {
  const names = new Map<string, string | null>()
  const display = new Intl.DisplayNames([language], { type: 'currency' })
  for (const code of isoCodes()) {
    const name = fold(display.of(code) ?? '')
    if (!/^[a-z]+(?: [a-z]+){0,4}$/.test(name)) continue
    for (const form of forms(name, language)) if (!names.has(form)) names.set(form, code)
  }
  for (const [code, list] of currencyAliases[language])
    for (const name of list.split('|')) for (const form of forms(name, language)) names.set(form, code)
  return { names, openers: new Set([...names.keys()].map((name) => name.split(' ', 1)[0] ?? '')) }
}

let codes: ReadonlySet<string> | null = null

function isoCodes(): ReadonlySet<string> {
  codes ??= new Set(Intl.supportedValuesOf('currency'))
  return codes
}

/** The ISO code that a word is, or null: three letters, in capitals when the word means something else as well. */
export function currencyCode(written: string): string | null {
  if (written.length !== 3) return null
  const upper = written.toUpperCase()
  if (!isoCodes().has(upper)) return null
  if (written === upper) return upper
  return common.has(upper) && !codesLikeWords.has(written.toLowerCase()) ? upper : null
}

/** Codes that people also write in small letters. */
const common = new Set([
  'USD',
  'EUR',
  'MXN',
  'GBP',
  'JPY',
  'CAD',
  'AUD',
  'NZD',
  'CHF',
  'CNY',
  'BRL',
  'GTQ',
  'HNL',
])

function forms(name: string, language: Language): string[] {
  const words = name.split(' ')
  if (language === 'en') return [name, [...words.slice(0, -1), englishPlural(words.at(-1) ?? '')].join(' ')]
  const of = words.indexOf('de')
  const end = of < 0 ? words.length : of
  return [name, words.map((word, at) => (at < end ? spanishPlural(word) : word)).join(' ')]
}
