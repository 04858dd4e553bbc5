import { type NumberWord, numberWord } from './number-word.ts'
import { spanishNumbers } from './words-es.ts'

const longest = 48
const endings: readonly [ending: string, plural: boolean][] = [
  ['avo', false],
  ['ava', false],
  ['avos', true],
  ['avas', true],
]
const scaleEndings: readonly [stem: string, value: bigint][] = [
  ['milesim', 1000n],
  ['millonesim', 1_000_000n],
  ['billonesim', 1_000_000_000_000n],
]

/**
 * Reads Spanish ordinals and denominators that glue their parts together: "treintaicincoavos", "dosmilésimo".
 * @param word folded
 * @returns an ordinal, or null when the word is none
 */
export function gluedOrdinal(word: string): NumberWord | null {
  if (word.length > longest) return null
  for (const [ending, plural] of endings) {
    if (!word.endsWith(ending)) continue
    const value = gluedValue(word.slice(0, -ending.length))
    return value === null ? null : numberWord('add', value, true, plural)
  }
  const plural = word.endsWith('s')
  const stem = word.slice(0, plural ? -2 : -1)
  for (const [scale, factor] of scaleEndings) {
    if (!stem.endsWith(scale)) continue
    const count = gluedValue(stem.slice(0, -scale.length))
    if (count !== null) return { ...numberWord('add', count * factor, true, plural), slot: factor }
  }
  return null
}

/** The value of cardinals written without a space; an elided vowel is given back ("veintiun-avos", "once-avos"). */
function gluedValue(text: string): bigint | null {
  let total = 0n
  let at = 0
  while (at < text.length) {
    let end = text.length
    let found: NumberWord | undefined
    for (; end > at; end--) {
      const piece = text.slice(at, end)
      const word = spanishNumbers.get(piece) ?? (end === text.length ? elided(piece) : undefined)
      if (word && !word.ordinal && (word.role === 'add' || word.role === 'scale')) {
        found = word
        break
      }
    }
    if (!found) return null
    total = found.role === 'scale' ? (total === 0n ? 1n : total) * found.value : total + found.value
    at = end
    if (text[at] === 'y' || (text[at] === 'i' && total % 10n === 0n)) at++
  }
  return total === 0n ? null : total
}

function elided(piece: string): NumberWord | undefined {
  return spanishNumbers.get(`${piece}a`) ?? spanishNumbers.get(`${piece}e`) ?? spanishNumbers.get(`${piece}o`)
}
