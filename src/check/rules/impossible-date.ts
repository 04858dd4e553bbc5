import type { Rule } from '../rule.ts'
import { textOf } from '../words.ts'

export const impossibleDate: Rule = {
  id: 'impossible-date',
  needs: 'text',
  severity: 'error',
  title: { en: 'No such day', es: 'Ese día no existe' },
  explanation: {
    en: 'A date names a day that the calendar does not have, such as 31 June or 29 February of a common year.',
    es: 'Una fecha nombra un día que no existe en el calendario, como el 31 de junio o el 29 de febrero de un año no bisiesto.',
  },
  fires: { text: 'The reform was published on June 31, 2020.' },
  silent: { text: 'The reform was published on June 30, 2020.' },
  *check({ brief }) {
    for (const period of brief.annotations.periods) {
      if (period.possible) continue
      yield { severity: 'error', span: period, code: 'day', words: { date: textOf(brief, period) } }
    }
  },
}
