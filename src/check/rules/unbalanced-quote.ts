import { findUnbalancedMarks } from '../../prose/quotations/quotation-marks.ts'
import type { Rule } from '../rule.ts'
import { textOf } from '../words.ts'

export const unbalancedQuote: Rule = {
  id: 'unbalanced-quote',
  needs: 'text',
  severity: 'warning',
  title: { en: 'Quotation marks do not pair', es: 'Las comillas no casan' },
  explanation: {
    en: 'A quotation opens and does not close, closes without opening, opens with a closing mark, or has double marks inside double marks. Apostrophes and quotations that go on in the next paragraph are left alone.',
    es: 'Una cita abre y no cierra, cierra sin abrir, abre con una comilla de cierre o lleva comillas dobles dentro de dobles. No cuentan los apóstrofos ni las citas que siguen en el párrafo siguiente.',
  },
  fires: { text: 'The governor said “we will not rest until they are found and left the room.' },
  silent: { text: 'The governor said “we will not rest until they are found” and left the room.' },
  *check({ brief }) {
    for (const block of brief.blocks) {
      if (block.kind === 'dateline' || block.kind === 'byline') continue
      for (const fault of findUnbalancedMarks(brief.prose.text, block)) {
        const span = block.kind === 'bibliography entry' ? block : fault.span
        yield { severity: 'warning', span, code: fault.code, words: { text: textOf(brief, fault.span) } }
      }
    }
  },
}
