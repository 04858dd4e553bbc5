import type { Rule } from '../rule.ts'
import { textOf } from '../words.ts'

export const unlistedSource: Rule = {
  id: 'unlisted-source',
  needs: 'text',
  severity: 'warning',
  title: { en: 'Source named and not listed', es: 'Fuente nombrada y no listada' },
  explanation: {
    en: 'The text puts a statement on somebody’s word ("according to Milenio"), and the list of sources has no entry by or in it. Each source is told once. A brief without a list is left alone.',
    es: 'El texto atribuye una afirmación a alguien ("según Milenio") y la lista de fuentes no tiene una entrada suya. Cada fuente se dice una vez. Un texto sin lista no se revisa.',
  },
  fires: {
    text: 'According to Milenio, five people were detained.\n\n## Sources\n\nHope, Ana. “Five Detained.” Reuters. March 19, 2021.',
  },
  silent: {
    text: 'According to Milenio, five people were detained.\n\n## Sources\n\nPérez, Ana. “Cinco detenidos.” Milenio. March 19, 2021.',
  },
  *check({ brief, listed, names }) {
    if (brief.bibliography.length === 0) return
    const told = new Set<string>()
    for (const [index, attribution] of brief.annotations.attributions.entries()) {
      if (listed[index] !== false) continue
      const name = attribution.name === null ? undefined : names[attribution.name]
      if (!name || name.name.kind === 'person' || name.name.kind === 'place') continue
      const source = name.match?.name ?? textOf(brief, name.name)
      if (told.has(source)) continue
      told.add(source)
      yield { severity: 'warning', span: attribution, code: 'unlisted', words: { source } }
    }
  },
}
