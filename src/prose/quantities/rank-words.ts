import { type QuantityScan, tokenAt, wordAt } from './scan.ts'

const before = new Set(
  `rank ranks ranked ranking place places placed placing position positions positioned spot lugar lugares posicion
  posiciones puesto puestos sitio ranqueo ranking ocupa ocupo ocupaba ocupan ubica ubico clasifico`.split(
    /\s+/,
  ),
)

const nearby = 6
const openings = new Set(['from', 'de', 'del'])

/** Whether a word of ranking stands shortly before: "ranked 104th", "lugar 104". */
export function hasRankWord(scan: QuantityScan, index: number): boolean {
  for (let at = index - 1; at >= scan.first && at >= index - nearby; at--) {
    if (wordAt(scan, at) === '.' || wordAt(scan, at) === ';') return false
    // In "fell two places from 97 to 99 out of 126" the first place stands between.
    if (tokenAt(scan, at)?.kind === 'number' && !openings.has(wordAt(scan, at - 1))) return false
    if (before.has(wordAt(scan, at))) return true
  }
  return false
}

const after = new Set('place spot position rank ranked lugar puesto sitio posicion'.split(' '))

/** Whether the word of ranking follows: "third place", "tercer lugar". */
export function rankWordAfter(scan: QuantityScan, index: number): boolean {
  return after.has(wordAt(scan, index))
}

/** Whether a superlative follows an ordinal: "the third most violent", "second-highest", "segundo estado más violento". */
export function superlativeAfter(scan: QuantityScan, index: number): boolean {
  if (scan.language === 'es')
    return wordAt(scan, index + 1) === 'mas' && tokenAt(scan, index)?.kind === 'word'
  const at = wordAt(scan, index) === '-' ? index + 1 : index
  return isSuperlative(wordAt(scan, at))
}

/** "most", "least", "largest". */
export function isSuperlative(word: string): boolean {
  return (
    word === 'most' ||
    word === 'least' ||
    (word.length > 5 && word.endsWith('est') && !notSuperlative.has(word))
  )
}

const notSuperlative = new Set([
  'request',
  'interest',
  'protest',
  'arrest',
  'contest',
  'harvest',
  'forest',
  'honest',
  'conquest',
  'inquest',
  'digest',
  'invest',
  'midwest',
  'modest',
  'northwest',
  'southwest',
  'suggest',
])
