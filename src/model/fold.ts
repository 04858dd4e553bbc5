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
  let folded = ''
  let from = 0
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code < 0x80) continue
    if (!standsAlone(code)) return decomposed(lower)
    folded += lower.slice(from, at) + foldedCharacter(code)
    from = at + 1
  }
  return from === 0 ? lower : folded + lower.slice(from)
}

/** Latin letters with their accents and printers' marks: what they fold to does not hang on what stands beside them. */
function standsAlone(code: number): boolean {
  return code < 0x300 || (code >= 0x2000 && code < 0x2070)
}

// Decomposing every word took a tenth of the time of reading a brief; the few characters met are decomposed once.
const foldedCharacters = new Map<number, string>()

function foldedCharacter(code: number): string {
  const known = foldedCharacters.get(code)
  if (known !== undefined) return known
  const folded = decomposed(String.fromCharCode(code))
  foldedCharacters.set(code, folded)
  return folded
}

function decomposed(lower: string): string {
  return lower.normalize('NFD').replace(dropped, '').replace(apostrophes, "'").replace(hyphens, '-')
}
