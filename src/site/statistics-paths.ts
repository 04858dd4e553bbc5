import type { Language } from '../model/language.ts'

/** The list of indicators. */
export function indicatorsPath(language: Language): string {
  return `/${language}/indicators`
}

/** What was revised. */
export function revisionsPath(language: Language): string {
  return `/${language}/revisions`
}

/** The page of an indicator, of a place and as a rate where these are given. */
export function indicatorPath(
  id: string,
  language: Language,
  shown: { readonly place?: string | null; readonly per?: number | null } = {},
): string {
  const query = new URLSearchParams()
  if (shown.place) query.set('place', shown.place)
  if (shown.per) query.set('per', String(shown.per))
  const text = query.toString()
  return `${indicatorsPath(language)}/${encodeURIComponent(id)}${text === '' ? '' : `?${text}`}`
}

/** A file with all figures of an indicator, its words in the language. */
export function downloadPath(id: string, format: 'csv' | 'json' | 'parquet', language: Language): string {
  return `/data/${encodeURIComponent(id)}.${format}?language=${language}`
}
