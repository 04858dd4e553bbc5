const ascii = /^[a-z]*$/
// Accents, and characters that print nothing: soft hyphens, direction marks, zero-width spaces and joiners.
const dropped = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g
const apostrophes = /[\u2018\u2019\u02bc\u2032]/g
const hyphens = /[\u2010\u2011]/g

/**
 * The form of a word or phrase by which it is matched: lower case, accents gone (also that of ñ), apostrophes
 * and hyphens plain. Its length may differ from the text's: never use its offsets.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ascii.test(lower)) return lower
  return lower.normalize('NFD').replace(dropped, '').replace(apostrophes, "'").replace(hyphens, '-')
}
