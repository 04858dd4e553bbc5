import type { Severity } from '../../model/finding.ts'
import type { EntryDefect } from '../../prose/brief.ts'
import type { Rule } from '../rule.ts'
import { textOf } from '../words.ts'

/** Marks that do not pair are told by `unbalanced-quote`. */
const severities: Readonly<Partial<Record<EntryDefect['code'], Severity>>> = {
  'no title': 'warning',
  'no date': 'warning',
  'no container': 'warning',
  'impossible date': 'error',
  'missing full stop': 'note',
  unparsed: 'warning',
}

export const bibliographyEntry: Rule = {
  id: 'bibliography-entry',
  needs: 'text',
  severity: 'error',
  title: { en: 'Entry is incomplete or malformed', es: 'Entrada incompleta o mal formada' },
  explanation: {
    en: 'An entry of the list of sources lacks its title, date or outlet, has a day that does not exist, or misses a full stop between its parts.',
    es: 'A una entrada de la lista de fuentes le falta título, fecha o medio, tiene un día que no existe o carece de un punto entre sus partes.',
  },
  fires: {
    text: 'Five people were detained.\n\n## Sources\n\nPérez, Ana. “Cinco detenidos.” Milenio. June 31, 2020.',
  },
  silent: {
    text: 'Five people were detained.\n\n## Sources\n\nPérez, Ana. “Cinco detenidos.” Milenio. June 30, 2020.',
  },
  *check({ brief }) {
    for (const entry of brief.bibliography) {
      for (const defect of entry.defects) {
        const severity = severities[defect.code]
        if (severity)
          yield { severity, span: defect, code: defect.code, words: { text: textOf(brief, defect) } }
      }
    }
  },
}
