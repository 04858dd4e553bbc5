import type { Language } from '../../model/language.ts'

/** The address of the list of briefs. */
export function briefsPath(language: Language): string {
  return `/${language}/desk/briefs`
}

/** The address of a brief on the desk; what follows it is the address of a part. */
export function briefPath(language: Language, id: string, part = ''): string {
  return `${briefsPath(language)}/${encodeURIComponent(id)}${part}`
}

/** The address of the text of a brief in one language. */
export function textPath(language: Language, id: string, text: Language, beside = false): string {
  return `${briefPath(language, id)}?text=${text}${beside ? '&view=beside' : ''}`
}

/** The address of "still true?". */
export function stillTruePath(language: Language): string {
  return `/${language}/desk/still-true`
}
