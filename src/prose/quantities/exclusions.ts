import { lookUpNumberWord } from '../numbers/atoms.ts'
import { currencySigns } from './currency-words.ts'
import { identifierWords, numberIdioms } from './identifier-words.ts'
import { monthNames } from './month-words.ts'
import { isAttached, isCapital, isDash, type QuantityScan, startsWith, tokenAt, wordAt } from './scan.ts'

const idiomsByOpener = new Map<string, (readonly string[])[]>()
for (const idiom of numberIdioms) {
  const opener = idiom[0] ?? ''
  idiomsByOpener.set(opener, [...(idiomsByOpener.get(opener) ?? []), idiom])
}

/**
 * Whether what starts here is a number that measures nothing: a name, a time of day, a telephone number, a list mark.
 * @returns the index after it, or -1 when it may be a quantity
 */
export function afterExcluded(scan: QuantityScan, index: number): number {
  for (const idiom of idiomsByOpener.get(wordAt(scan, index)) ?? [])
    if (startsWith(scan, index, idiom)) return index + idiom.length
  const token = tokenAt(scan, index)
  if (token?.kind !== 'number') return -1
  if (isGluedTo(scan, index) || isBracketedMark(scan, index) || isListMark(scan, index)) return index + 1
  const same = wordAt(scan, index + 1) === 'de' && wordAt(scan, index + 2) === token.folded
  if (same) return index + 3
  const chain = afterChain(scan, index)
  if (chain > 0) return chain
  const clock = afterClock(scan, index)
  if (clock > 0) return clock
  if (isIdentifier(scan, index) || isDayOfMonth(scan, index)) return index + 1
  if (isYear(token.folded) && !isAmountDespiteYear(scan, index)) return afterYear(scan, index)
  return isDecade(scan, index) ? index + 2 : -1
}

const openers = new Set([
  '(',
  '[',
  '“',
  '"',
  "'",
  '‘',
  '«',
  '¿',
  '¡',
  '~',
  '≈',
  '<',
  '>',
  '+',
  '±',
  '—',
  '–',
  '−',
  ',',
  ';',
  ':',
  '…',
  '{',
  '|',
  '•',
  '*',
])

/** A numeral that follows its neighbour without a space belongs to it: "COVID-19", "MS13", a footnote mark, a URL. */
function isGluedTo(scan: QuantityScan, index: number): boolean {
  if (!isAttached(scan, index)) return false
  const before = tokenAt(scan, index - 1)
  if (!before) return false
  if (before.kind === 'word') return true
  if (currencySigns.has(before.folded)) return false
  if (isDash(scan, index - 1)) return before.spaced === false && tokenAt(scan, index - 2)?.kind === 'word'
  if (before.folded === '/' || before.folded === '.') return true
  if (quotes.has(before.folded)) return before.spaced === false && index - 1 > scan.first
  return !openers.has(before.folded)
}

const quotes = new Set(['"', '”', '’', "'", '»'])

/** "[5]", "(3)" after the number in words or as the mark of a list. */
function isBracketedMark(scan: QuantityScan, index: number): boolean {
  const open = wordAt(scan, index - 1)
  const close = wordAt(scan, index + 1)
  if (open === '[' && close === ']') return true
  if (open !== '(' || close !== ')') return false
  if (!/^\d{1,2}$/.test(wordAt(scan, index))) return false
  const before = tokenAt(scan, index - 2)
  return (
    before?.kind !== 'word' ||
    !isCapital(scan, index - 2) ||
    lookUpNumberWord(before.folded, scan.language) !== null
  )
}

/** "1." or "2)" at the start of a block or sentence. */
function isListMark(scan: QuantityScan, index: number): boolean {
  if (index !== scan.first || !/^\d{1,2}$/.test(wordAt(scan, index))) return false
  const mark = tokenAt(scan, index + 1)
  return mark !== undefined && !mark.spaced && (mark.folded === '.' || mark.folded === ')')
}

/** Three or more numerals chained by one mark: dates, telephone numbers, codes. The index after them, or -1. */
function afterChain(scan: QuantityScan, index: number): number {
  let at = index
  let links = 0
  while (
    tokenAt(scan, at + 2)?.kind === 'number' &&
    isAttached(scan, at + 1) &&
    isAttached(scan, at + 2) &&
    (isDash(scan, at + 1) || wordAt(scan, at + 1) === '/' || wordAt(scan, at + 1) === '.')
  ) {
    at += 2
    links++
  }
  if (links >= 2) return at + 1
  if (
    links === 1 &&
    wordAt(scan, index + 1) === '/' &&
    !isFraction(wordAt(scan, index), wordAt(scan, index + 2))
  )
    return at + 1
  return wordAt(scan, index - 1) === '+' && isAttached(scan, index) ? afterTelephone(scan, index) : -1
}

/** "+52 55 1234 5678": an international prefix with groups after it; -1 for "+5". */
function afterTelephone(scan: QuantityScan, index: number): number {
  let at = index + 1
  while (
    tokenAt(scan, at)?.kind === 'number' ||
    (isDash(scan, at) && tokenAt(scan, at + 1)?.kind === 'number')
  )
    at++
  return at > index + 1 ? at : -1
}

const denominators = new Set(['2', '3', '4', '5', '6', '8', '10', '16'])

function isFraction(above: string, below: string): boolean {
  return denominators.has(below) && /^\d{1,2}$/.test(above) && Number(above) < Number(below)
}

const halves = new Set(['am', 'pm', 'hrs', 'hs'])

/** "8:30", "5 pm", "10 a.m.", "a las 10". The index after it, or -1. */
function afterClock(scan: QuantityScan, index: number): number {
  if (wordAt(scan, index + 1) === ':' && isAttached(scan, index + 1) && isAttached(scan, index + 2)) {
    return tokenAt(scan, index + 2)?.kind === 'number' ? index + 3 : -1
  }
  const next = wordAt(scan, index + 1)
  if (!/^\d{1,2}$/.test(wordAt(scan, index))) return -1
  if (halves.has(next)) return index + 2
  if ((next === 'a' || next === 'p') && wordAt(scan, index + 2) === '.' && isAttached(scan, index + 2))
    return index + 4
  const hour = Number(wordAt(scan, index)) <= 24
  if (
    hour &&
    wordAt(scan, index - 1) === 'las' &&
    ['a', 'de', 'desde', 'hasta'].includes(wordAt(scan, index - 2))
  ) {
    const noun = tokenAt(scan, index + 1)
    return noun?.kind !== 'word' || ['horas', 'de', 'y', 'a', 'en', 'del'].includes(noun.folded)
      ? index + 1
      : -1
  }
  return -1
}

/** "January 18", "18 January", "18 de enero", should no period have been found there. */
function isDayOfMonth(scan: QuantityScan, index: number): boolean {
  if (!/^\d{1,2}$/.test(wordAt(scan, index)) || Number(wordAt(scan, index)) > 31) return false
  if (isMonth(scan, index - 1)) return scan.language === 'en'
  return isMonth(scan, index + 1) || (wordAt(scan, index + 1) === 'de' && isMonth(scan, index + 2))
}

/** "may" and "march" are months only with a capital. */
function isMonth(scan: QuantityScan, index: number): boolean {
  return (
    monthNames[scan.language].has(wordAt(scan, index)) && (scan.language === 'es' || isCapital(scan, index))
  )
}

function isIdentifier(scan: QuantityScan, index: number): boolean {
  let before = index - 1
  if (wordAt(scan, before) === '#') return true
  if (wordAt(scan, before) === '.') before--
  const word = wordAt(scan, before)
  if (word === '' || tokenAt(scan, before)?.kind !== 'word') return false
  if (before === index - 2 && word.length > 4) return false
  if (word === 'no' || word === 'nos') return before === index - 2
  return identifierWords[scan.language].has(word) && !isMeasureAfter(scan, index)
}

/** "tipo 3 por ciento" is still a percentage. */
function isMeasureAfter(scan: QuantityScan, index: number): boolean {
  const next = wordAt(scan, index + 1)
  return next === '%' || next === 'percent' || next === 'por'
}

/** Whether a plain numeral can be a year of the times that briefs write about. */
export function isYear(numeral: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(numeral)
}

/** Money, percentages and bent numbers are no years: "more than 2000 officers". */
function isAmountDespiteYear(scan: QuantityScan, index: number): boolean {
  const before = wordAt(scan, index - 1)
  if (currencySigns.has(before)) return true
  const next = wordAt(scan, index + 1)
  if (next === '%' || next === 'percent' || next === 'pesos' || next === 'dollars' || next === 'dolares')
    return true
  const numeral = wordAt(scan, index)
  if (!numeral.endsWith('00')) return false
  return bends.has(before) && tokenAt(scan, index + 1)?.kind === 'word'
}

const bends = new Set([
  'than',
  'over',
  'nearly',
  'almost',
  'about',
  'approximately',
  'least',
  'unos',
  'unas',
  'casi',
  'de',
  'some',
  'menos',
])

function afterYear(scan: QuantityScan, index: number): number {
  const range =
    isDash(scan, index + 1) && isAttached(scan, index + 1) && tokenAt(scan, index + 2)?.kind === 'number'
  return range ? index + 3 : index + 1
}

/** "the 1990s", "90s". */
function isDecade(scan: QuantityScan, index: number): boolean {
  const next = wordAt(scan, index + 1)
  if ((next === 's' || next === "'s") && isAttached(scan, index + 1)) return true
  return (next === "'" || next === '’') && wordAt(scan, index + 2) === 's' && isAttached(scan, index + 1)
}
