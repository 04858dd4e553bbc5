import type { Language } from '../../model/language.ts'

// Enough to let "murdered", "murders" and "murder", or "asesinados", "asesinadas" and "asesinato" meet. A full
// stemmer (Snowball) joins more, also words that differ in meaning ("policy", "police"); a claim must not.
const endings: Readonly<Record<Language, readonly string[]>> = {
  en: ['ations', 'ation', 'ings', 'ing', 'ies', 'ied', 'ed', 'es', 's', 'y', 'e'],
  es: [
    'aciones',
    'acion',
    'iones',
    'ion',
    'adas',
    'ados',
    'idas',
    'idos',
    'ada',
    'ado',
    'ida',
    'ido',
    'atos',
    'ato',
    'aron',
    'ieron',
    'ores',
    'or',
    'es',
    'as',
    'os',
    'a',
    'o',
    'e',
    's',
  ],
}

const shortest = 4

/** Words whose stem would meet a word of another meaning. */
const whole = new Set(['police', 'policy', 'united', 'states', 'general', 'generate'])

const cache = new Map<string, string>()

/**
 * The stem of a folded word. Words of up to four letters are their own stems.
 * @param folded lower case without accents
 */
export function stem(folded: string, language: Language): string {
  if (folded.length <= shortest || whole.has(folded)) return folded
  const key = language === 'en' ? folded : `:${folded}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const ending = endings[language].find(
    (end) => folded.endsWith(end) && folded.length - end.length >= shortest,
  )
  const result = ending === undefined ? folded : folded.slice(0, -ending.length)
  if (cache.size < 100_000) cache.set(key, result)
  return result
}

const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'a an the of in on at to for from by with and or as is are was were be been has have had that which who whom this these those it its their his her per than not but into over during between'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las un una unos unas de del en a al por para con y o u e que se su sus es son fue fueron ser ha han habia hay como mas no pero entre sobre durante este esta estos estas lo le les'.split(
      ' ',
    ),
  ),
}

/** Whether a folded word carries no meaning of its own. */
export function isStopWord(folded: string, language: Language): boolean {
  return stopWords[language].has(folded)
}
