const ascii = /^[a-z]*$/
const combining = /[\u0300-\u036f]/g
const apostrophes = /[\u2018\u2019\u02bc\u2032]/g

/**
 * The form of a word or phrase by which it is matched: lower case, accents gone (also that of ñ), apostrophes
 * straight. Its length may differ from the text's: never use its offsets.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ascii.test(lower)) return lower
  return lower.normalize('NFD').replace(combining, '').replace(apostrophes, "'")
}
