import type { Amount } from './durations.ts'
import { identifierWords } from './identifier-words.ts'
import { isCapital, type QuantityScan, tokenAt, wordAt } from './scan.ts'

const determiners = new Set(
  `the these those all both any either neither every each other latter former first last my our your at chapter
  los las estos estas esos esas aquellos aquellas todos todas ambos ambas cualquiera sus primeros primeras ultimos
  ultimas a capitulo que`.split(/\s+/),
)

/** "zero tolerance", "tolerancia cero". */
const nothing = new Set(['zero', 'cero', 'nought'])

/** What follows a number word that counts although an article stands before it: "the three more". */
const comparing = new Set(['more', 'fewer', 'less', 'others', 'mas', 'menos', 'otros', 'otras'])

/** Words with which a number word makes an idiom: "one another", "two by two", "a las tres en punto". */
const idle = new Set(['another', 'by', "o'clock", 'oclock', 'fold', '-'])

/**
 * Whether a small number word without a noun counts nothing anew: "the three", "all four", "Chapter Five", "at six".
 * @param amount of a number in words with no noun after it
 */
export function pointsBack(scan: QuantityScan, amount: Amount): boolean {
  const after = wordAt(scan, amount.next)
  if (nothing.has(wordAt(scan, amount.first))) return true
  if (comparing.has(after)) return false
  if (idle.has(after)) return true
  const before = wordAt(scan, amount.first - 1)
  if (determiners.has(before) || identifierWords[scan.language].has(before)) return true
  if (amount.first > scan.first && isCapital(scan, amount.first)) return true
  return isLonely(scan, amount)
}

/** A word that makes up its whole sentence, or stands in brackets alone, tells nothing. */
function isLonely(scan: QuantityScan, amount: Amount): boolean {
  const before = tokenAt(scan, amount.first - 1)
  const after = tokenAt(scan, amount.next)
  return before?.kind !== 'word' && after?.kind !== 'word'
}
