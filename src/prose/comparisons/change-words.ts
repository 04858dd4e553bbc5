import type { Language } from '../../model/language.ts'
import { changeWordsEn } from './change-words-en.ts'
import { changeVerbsEs, changeWordsEs } from './change-words-es.ts'

export type Direction = 'up' | 'down' | 'same'

/** A word that tells of a change. */
export interface ChangeWord {
  /** Null for words such as "went", which leave it to the values. */
  readonly direction: Direction | null
  /** How the word is built into its sentence. */
  readonly form: 'verb' | 'noun' | 'either' | 'adverb' | 'comparative'
}

/** Words of change by folded form. */
export const changeWords: Readonly<Record<Language, ReadonlyMap<string, ChangeWord>>> = {
  en: tableOf(changeWordsEn),
  es: tableOf({ ...changeWordsEs, ...changeVerbsEs }),
}

/** Written `up verb` to a list of words. */
function tableOf(lists: Readonly<Record<string, string>>): Map<string, ChangeWord> {
  const table = new Map<string, ChangeWord>()
  for (const [key, words] of Object.entries(lists)) {
    const [direction, form] = key.split(' ')
    const word: ChangeWord = {
      direction: direction === 'any' ? null : (direction as Direction),
      form: (form ?? 'verb') as ChangeWord['form'],
    }
    for (const each of words.trim().split(/\s+/)) {
      // "aumento" is a noun, and "aumentó" without its accent.
      const known = table.get(each)
      table.set(each, known && known.form !== word.form ? { ...known, form: 'either' } : word)
    }
  }
  return table
}
