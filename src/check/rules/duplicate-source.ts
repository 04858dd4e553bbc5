import { fold } from '../../model/fold.ts'
import { isSameSource } from '../../prose/bibliography/same-source.ts'
import type { BibliographyEntry } from '../../prose/brief.ts'
import type { Rule } from '../rule.ts'

/** With how many of the entries whose title begins alike an entry is held; a longer list is one that a program wrote. */
const mostAlike = 40

export const duplicateSource: Rule = {
  id: 'duplicate-source',
  needs: 'text',
  severity: 'warning',
  title: { en: 'Source listed twice', es: 'Fuente listada dos veces' },
  explanation: {
    en: 'Two entries of the list of sources are the same work.',
    es: 'Dos entradas de la lista de fuentes son la misma obra.',
  },
  fires: {
    text: 'Five people were detained.\n\n## Sources\n\nPérez, Ana. “Cinco detenidos.” Milenio. March 19, 2021.\n\nPérez, Ana. “Cinco detenidos.” Milenio. March 19, 2021.',
  },
  silent: {
    text: 'Five people were detained.\n\n## Sources\n\nPérez, Ana. “Cinco detenidos.” Milenio. March 19, 2021.\n\nPérez, Ana. “Tres acusados.” Milenio. March 24, 2021.',
  },
  *check({ brief }) {
    const seen = new Map<string, BibliographyEntry[]>()
    for (const entry of brief.bibliography) {
      const key = fold(entry.citation.title ?? '').slice(0, 12)
      const before = seen.get(key) ?? []
      const twin =
        key === '' ? undefined : before.find((other) => isSameSource(other.citation, entry.citation))
      if (twin) {
        yield {
          severity: 'warning',
          span: entry,
          code: 'twice',
          words: { title: entry.citation.title ?? '' },
        }
      }
      before.push(entry)
      if (before.length > mostAlike) before.shift()
      seen.set(key, before)
    }
  },
}
