import { nameWords } from '../names/spelling.ts'
import type { Rule } from '../rule.ts'
import { textOf } from '../words.ts'

export const unknownName: Rule = {
  id: 'unknown-name',
  needs: 'evidence',
  severity: 'note',
  title: { en: 'Name is not in the registry', es: 'El nombre no está en el registro' },
  explanation: {
    en: 'A full personal name has no record, nor one that is spelt nearly so. Told once for each name, so that it can be checked and entered.',
    es: 'Un nombre completo no tiene ficha, ni hay una de grafía parecida. Se dice una vez por nombre, para revisarlo y registrarlo.',
  },
  fires: { text: 'The analyst Baltasar Quintanilla Robredo spoke to reporters.' },
  silent: { text: 'President Andrés Manuel López Obrador spoke to reporters.', date: '2021-04-01' },
  *check({ brief, names, evidence }) {
    const told = new Set<string>()
    for (const { name, match } of names) {
      if (name.kind !== 'person' || match !== null || name.refersTo !== null) continue
      if (nameWords(name.key).length < 2 || told.has(name.key)) continue
      told.add(name.key)
      if (evidence.namesLike(name.key).length > 0) continue
      yield { severity: 'note', span: name, code: 'unknown', words: { name: textOf(brief, name) } }
    }
  },
}
