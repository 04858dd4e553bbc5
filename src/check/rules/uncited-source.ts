import { cslNameText } from '../../model/source.ts'
import type { BibliographyEntry, Brief } from '../../prose/brief.ts'
import type { ResolvedName } from '../names/resolve-names.ts'
import { nameWords } from '../names/spelling.ts'
import type { Rule } from '../rule.ts'
import { entryKeys, nameKeys } from '../sources/listed.ts'

export const uncitedSource: Rule = {
  id: 'uncited-source',
  needs: 'text',
  severity: 'note',
  title: { en: 'Source listed and not named', es: 'Fuente listada y no nombrada' },
  explanation: {
    en: 'Neither the author nor the outlet of an entry is named in the text. Many houses list general sources so; it is told as a note.',
    es: 'Ni el autor ni el medio de una entrada se nombran en el texto. Muchas casas listan así sus fuentes generales; se dice como nota.',
  },
  fires: {
    text: 'According to Reuters, five people were detained.\n\n## Sources\n\nPérez, Ana. “Cinco detenidos.” Milenio. March 19, 2021.',
  },
  silent: {
    text: 'According to Milenio, five people were detained.\n\n## Sources\n\nPérez, Ana. “Cinco detenidos.” Milenio. March 19, 2021.',
  },
  *check({ brief, names }) {
    const entries = brief.bibliography.map((entry) => ({ entry, keys: entryKeys(entry) }))
    const named = namedInText(brief, names, new Set(entries.flatMap(({ keys }) => keys.map(firstWord))))
    for (const { entry, keys } of entries) {
      if (keys.length === 0 || keys.some((key) => named.has(key))) continue
      yield { severity: 'note', span: entry, code: 'uncited', words: { source: bodyOf(entry) } }
    }
  },
}

function firstWord(key: string): string {
  const [word = ''] = nameWords(key)
  return word
}

/**
 * Every run of words of every name in the text, so that "Justice in Mexico’s Memoria" names Justice in Mexico.
 * @param openings the words with which the runs that matter begin
 */
function namedInText(
  brief: Brief,
  names: readonly ResolvedName[],
  openings: ReadonlySet<string>,
): ReadonlySet<string> {
  const runs = new Set<string>()
  const keys = new Set(names.flatMap((_, index) => nameKeys(brief, names, index)))
  for (const key of keys) {
    const words = nameWords(key.replace(/'s\b/g, ''))
    for (let start = 0; start < words.length; start++) {
      if (!openings.has(words[start] ?? '')) continue
      for (let end = start + 1; end <= Math.min(words.length, start + 8); end++)
        runs.add(words.slice(start, end).join(' '))
    }
    runs.add(key)
  }
  return runs
}

function bodyOf(entry: BibliographyEntry): string {
  const { author, publisher, 'container-title': container } = entry.citation
  return container ?? publisher ?? (author?.[0] ? cslNameText(author[0]) : '')
}
