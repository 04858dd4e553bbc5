import type { Language } from '../../model/language.ts'
import { lookUpNumberWord } from '../numbers/atoms.ts'
import { englishNumbers } from '../numbers/words-en.ts'
import { spanishNumbers } from '../numbers/words-es.ts'
import { currencySigns } from './currency-words.ts'
import { loneTimeOpeners } from './durations.ts'
import { multipleOpeners } from './multiples.ts'
import type { QuantityScan } from './scan.ts'

const marks = new Set([...'-−–½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞', ...currencySigns.keys()])

const words: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([
    'a',
    'an',
    'aged',
    'age',
    'ages',
    ...englishNumbers.keys(),
    ...loneTimeOpeners('en'),
    ...multipleOpeners('en'),
  ]),
  es: new Set([...spanishNumbers.keys(), ...loneTimeOpeners('es'), ...multipleOpeners('es')]),
}

/** Whether a quantity may start at a token: a quick look that lets most words pass. */
export function mayOpenQuantity(scan: QuantityScan, index: number): boolean {
  const token = scan.tokens[index]
  if (!token) return false
  if (token.kind === 'number') return true
  const { folded } = token
  if (token.kind === 'mark') return marks.has(folded) || opensDecimal(scan, index)
  if (words[scan.language].has(folded)) return true
  if (folded.length <= 4) {
    const next = scan.tokens[index + 1]
    return next?.kind === 'number' || next?.folded === '$' || (folded === 'u' && next?.folded === '.')
  }
  if (scan.language === 'en' && folded.endsWith('fold')) return true
  const hyphen = folded.indexOf('-')
  return hyphen > 0 && lookUpNumberWord(folded.slice(0, hyphen), scan.language) !== null
}

/** ".46": a decimal without its zero. */
function opensDecimal(scan: QuantityScan, index: number): boolean {
  const next = scan.tokens[index + 1]
  return (
    scan.tokens[index]?.folded === '.' &&
    scan.tokens[index]?.spaced === true &&
    next?.kind === 'number' &&
    !next.spaced
  )
}
