import { addDays } from '../../model/period.ts'
import { cslDateText } from '../../model/source.ts'
import type { Rule } from '../rule.ts'

export const sourceAfterPublication: Rule = {
  id: 'source-after-publication',
  needs: 'text',
  severity: 'warning',
  title: { en: 'Source is later than the brief', es: 'La fuente es posterior al texto' },
  explanation: {
    en: 'An entry is dated after the day of the brief that draws on it. A day of grace allows for time zones.',
    es: 'Una entrada tiene fecha posterior al día del texto que se apoya en ella. Se concede un día por los husos horarios.',
  },
  fires: {
    text: 'Five people were detained.\n\n## Sources\n\nPérez, Ana. “Cinco detenidos.” Milenio. March 19, 2022.',
    date: '2021-04-01',
  },
  silent: {
    text: 'Five people were detained.\n\n## Sources\n\nPérez, Ana. “Cinco detenidos.” Milenio. March 19, 2021.',
    date: '2021-04-01',
  },
  *check({ brief }) {
    if (brief.date === null) return
    const limit = addDays(brief.date, 1)
    for (const entry of brief.bibliography) {
      const issued = cslDateText(entry.citation.issued)
      if (issued === null || issued.slice(0, limit.length) <= limit.slice(0, issued.length)) continue
      const span = entry.parts.issued ?? entry
      const words = { issued, published: brief.date }
      yield { severity: 'warning', span, code: 'later', words }
    }
  },
}
