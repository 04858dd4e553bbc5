import { type Language, language } from '../model/language.ts'

/** The language that an Accept-Language header prefers among those of the site; English when it names none. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').slice(0, 500).split(',').map(wish)
  const known = wishes.filter((entry) => entry.language !== null).sort((a, b) => b.weight - a.weight)
  return known[0]?.language ?? 'en'
}

function wish(part: string): { readonly language: Language | null; readonly weight: number } {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
  const parsed = language.safeParse(tag.split('-')[0])
  const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.slice(2)) || 0
  return { language: parsed.success && weight > 0 ? parsed.data : null, weight }
}
