import { fold } from '../../model/fold.ts'

/**
 * Whether the letters of an acronym can be found, in order, in a name. A letter stands at the beginning of a word
 * (small words included, any word may be passed over) or after such a letter within the word, as in SEDENA and
 * CONAPRED; a letter may be doubled for a plural (EE. UU.). Lenient on purpose: false means that some letter has no
 * word at all, as the J of PGJE in "Procuraduría General del Estado".
 */
export function acronymFits(name: string, acronym: string): boolean {
  const words = fold(name).match(/[a-z0-9]+/g) ?? []
  const letters = fold(acronym).match(/[a-z0-9]/g) ?? []
  if (letters.length === 0) return true
  let ends = new Set([-1])
  let previous = ''
  const text = words.join(' ')
  for (const letter of letters) {
    const next = letter === previous ? new Set(ends) : new Set<number>()
    for (const end of ends) addPlaces(text, letter, end, next)
    if (next.size === 0) return false
    ends = next
    previous = letter
  }
  return true
}

/** Adds each place after `end` where the letter may stand: later in the same word, or at the head of a later one. */
function addPlaces(text: string, letter: string, end: number, places: Set<number>): void {
  const wordEnd = end < 0 ? 0 : endOfWord(text, end)
  for (let at = end + 1; at < wordEnd; at++) if (text[at] === letter) places.add(at)
  for (let at = wordEnd; at < text.length; at++) {
    const startsWord = at === 0 || text[at - 1] === ' '
    if (startsWord && text[at] === letter) places.add(at)
  }
}

function endOfWord(text: string, at: number): number {
  const blank = text.indexOf(' ', at)
  return blank < 0 ? text.length : blank
}
