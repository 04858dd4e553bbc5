import { type Point, yearPoint } from './point.ts'
import type { Reading, Scan } from './scan.ts'
import {
  afterPhrase,
  fourDigits,
  isAttached,
  isDash,
  shortNumber,
  startsPhrase,
  tokenAt,
  wordAt,
} from './scan.ts'

/** A year with a word that says so: "fiscal year 2021", "FY2021", "año 2020", "late 2019", "finales de 2019". */
export function readLabelledYear(scan: Scan, index: number): Point | null {
  const { words } = scan
  const labelled = afterPhrase(scan, index, words.yearLabels)
  if (labelled > 0) {
    const year = fourDigits(scan, labelled, 1500)
    return year > 0 ? yearPoint(labelled + 1, year) : null
  }
  if (!words.within.has(wordAt(scan, index))) return null
  let at = index + 1
  if (isDash(scan, at)) at++
  if (words.of.has(wordAt(scan, at))) at++
  const year = fourDigits(scan, at)
  return year > 0 && !isCounted(scan, at) ? yearPoint(at + 1, year) : null
}

const earlyOpeners = new Set(['in', 'since', 'en', 'desde', 'of', 'year', 'ano'])
const money = new Set(['$', '€', '£', '¥', '#', 'usd', 'mxn', 'us', 'eur'])

/** Four digits alone that are a year and not a count, a price or a part of a longer number. */
export function readBareYear(scan: Scan, index: number): Point | null {
  const year = fourDigits(scan, index, 1500)
  if (year < 0) return null
  const before = wordAt(scan, index - 1)
  if (year < 1900 && (!earlyOpeners.has(before) || !isYearBound(scan, index))) return null
  if (scan.words.numbering.has(before) || money.has(before)) return null
  if (isNumbered(scan, index) || isPartOfNumber(scan, index) || isCounted(scan, index)) return null
  return isEndOfCounts(scan, index) ? null : yearPoint(index + 1, year)
}

/** "No. 2020", "art. 1917", "more than 2000", "más de 2000". */
function isNumbered(scan: Scan, index: number): boolean {
  const before = wordAt(scan, index - 1)
  if (before === '.' && isAttached(scan, index - 1)) return scan.words.numbering.has(wordAt(scan, index - 2))
  if (before !== 'de' && before !== 'than' && before !== 'to' && before !== 'a' && before !== 'of')
    return false
  return bounding.has(wordAt(scan, index - 2)) && !isYearBound(scan, index)
}

const bounding = new Set([
  'mas',
  'menos',
  'cerca',
  'alrededor',
  'total',
  'up',
  'more',
  'fewer',
  'less',
  'close',
  'cantidad',
  'numero',
])

/** "more than 2019" could be either; a noun after it decides for the count. */
function isYearBound(scan: Scan, index: number): boolean {
  const after = tokenAt(scan, index + 1)
  return after?.kind !== 'word' || clauseWords.has(after.folded)
}

function isPartOfNumber(scan: Scan, index: number): boolean {
  const attached = isAttached(scan, index) && index > scan.first
  const before = wordAt(scan, index - 1)
  if (attached && (before === '/' || before === '=' || before === '.' || isDash(scan, index - 1))) return true
  if (attached && tokenAt(scan, index - 1)?.kind !== 'mark') return true
  if (tokenAt(scan, index - 1)?.kind === 'number' && !attached) return true
  const after = wordAt(scan, index + 1)
  if (after === '%' || after === '°') return true
  if (!isAttached(scan, index + 1)) return false
  return (
    after === '/' ||
    after === '_' ||
    (tokenAt(scan, index + 1)?.kind === 'word' && after !== "'s" && after !== 's')
  )
}

/** "from 2000 to 2500": what stands at the other end is no year. */
function isEndOfCounts(scan: Scan, index: number): boolean {
  const { from, to } = scan.words
  if (to.has(wordAt(scan, index + 1)) && from.has(wordAt(scan, index - 1))) {
    return tokenAt(scan, index + 2)?.kind === 'number' && fourDigits(scan, index + 2) < 0
  }
  if (!to.has(wordAt(scan, index - 1)) || !from.has(wordAt(scan, index - 3))) return false
  return tokenAt(scan, index - 2)?.kind === 'number' && fourDigits(scan, index - 2) < 0
}

/** Words after which a four-digit number is a year whatever follows. */
const yearOpeners = new Set(
  `in of since during from until by for the a an its his their between and through en del desde durante hasta para el
  entre y`.split(/\s+/),
)
/** Spanish words that follow a year and are no plural noun. */
const clauseWords = new Set(
  `las los sus tras mas menos antes despues unos unas dos tres seis and or to in on at the was were is are has had have
  when where with as but by for from that which who it there we he she they mexico a y o e en de del la el un una que
  con por para se su fue es ha han al hasta cuando donde pero entre sin segun sobre`.split(/\s+/),
)

function isCounted(scan: Scan, index: number): boolean {
  const after = tokenAt(scan, index + 1)
  if (after?.kind !== 'word' || after.spaced === false) return false
  const before = wordAt(scan, index - 1)
  if (isNextInList(scan, index)) return false
  if (scan.spanish) {
    if (before === 'en' || before === 'del' || before === 'el' || before === 'desde' || before === 'ano')
      return false
    if (before === 'durante') return false
    return isPluralNoun(after.folded) && startsSmall(scan, index + 1)
  }
  return scan.words.counted.has(after.folded) && !yearOpeners.has(before) && !before.endsWith("'s")
}

/** "in 2019 and 2020", "from 2017 to 2020 homicides rose": the year before speaks for this one. */
function isNextInList(scan: Scan, index: number): boolean {
  const before = wordAt(scan, index - 1)
  const joined = before === ',' || scan.words.and.has(before) || scan.words.to.has(before)
  return joined && fourDigits(scan, index - 2) > 0
}

/** "agotamos" is a verb. */
function isPluralNoun(word: string): boolean {
  return word.endsWith('s') && !word.endsWith('mos') && !clauseWords.has(word)
}

function startsSmall(scan: Scan, index: number): boolean {
  const token = tokenAt(scan, index)
  const initial = token ? (scan.text[token.start] ?? '') : ''
  return initial !== initial.toUpperCase()
}

const spanishTens = new Map(
  `diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa`
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 1) * 10]),
)

/** "the 1990s", "los años noventa", "la década de 1990", "años 90". */
export function readDecade(scan: Scan, index: number): Reading | null {
  const year = fourDigits(scan, index, 1500)
  if (year > 0 && year % 10 === 0) {
    const plain = wordAt(scan, index + 1) === 's' && isAttached(scan, index + 1)
    if (plain) return decade(index + 2, year)
    const quoted = startsPhrase(scan, index + 1, ['’', 's']) || startsPhrase(scan, index + 1, ["'", 's'])
    return quoted && isAttached(scan, index + 1) ? decade(index + 3, year) : null
  }
  if (!scan.spanish) return null
  if (wordAt(scan, index) === 'anos') return spanishDecade(scan, index + 1)
  if (wordAt(scan, index) !== 'decada') return null
  if (startsPhrase(scan, index + 1, ['de', 'los'])) {
    return spanishDecade(scan, wordAt(scan, index + 3) === 'anos' ? index + 4 : index + 3)
  }
  const start =
    wordAt(scan, index + 1) === 'de' || wordAt(scan, index + 1) === 'del' ? fourDigits(scan, index + 2) : -1
  return start > 0 && start % 10 === 0 ? decade(index + 3, start) : null
}

function spanishDecade(scan: Scan, index: number): Reading | null {
  const short = shortNumber(scan, index)
  const tens = short >= 10 && short % 10 === 0 ? short : spanishTens.get(wordAt(scan, index))
  return tens === undefined ? null : decade(index + 1, (tens >= 30 ? 1900 : 2000) + tens)
}

function decade(next: number, year: number): Reading {
  return {
    next,
    period: { start: `${year}-01-01`, end: `${year + 9}-12-31`, precision: 'range' },
    relative: false,
    possible: true,
  }
}
