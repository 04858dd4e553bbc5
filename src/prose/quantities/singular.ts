import type { Language } from '../../model/language.ts'

/** The singular of a folded plural noun, as far as its ending tells. */
export function singularOf(word: string, language: Language): string {
  if (!word.endsWith('s') || word.length < 4) return word
  return language === 'en' ? englishSingular(word) : spanishSingular(word)
}

function englishSingular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|us|is)$/.test(word)) return word
  return /(?:sses|xes|ches|shes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

function spanishSingular(word: string): string {
  if (word.endsWith('ces')) return `${word.slice(0, -3)}z`
  return /[lrn]es$/.test(word) && !/(?:bles|tres|bres|dres|cles|ples)$/.test(word)
    ? word.slice(0, -2)
    : word.slice(0, -1)
}
