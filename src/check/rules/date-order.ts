import { itemsWithin } from '../../model/span.ts'
import type { PeriodAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import type { Sentence } from '../../prose/text/tokens.ts'
import type { Rule, RuleFinding } from '../rule.ts'
import { hasWord, textOf, tokensWithin } from '../words.ts'

const opening = new Set(['from', 'between', 'de', 'del', 'entre', 'desde'])
const joining = new Set(['to', 'and', 'through', 'until', 'a', 'al', 'y', 'hasta', '-', '–', '—'])

/** Words that make a later date a plan, a deadline or a condition. */
const ahead = new Set(
  'will would shall could plans planned plan scheduled set expected due until by deadline next upcoming future expire expires ends end through before target goal propose proposed preve previsto prevista sera seran habra debera deberan hasta antes proximo proxima programada programado plazo vence meta'.split(
    ' ',
  ),
)
const past: Readonly<Record<'en' | 'es', ReadonlySet<string>>> = {
  en: new Set(
    'was were killed died took said had announced arrested published approved reported began ended'.split(
      ' ',
    ),
  ),
  es: new Set(
    'fue fueron murio murieron mataron asesinaron anuncio detuvieron publico aprobo informo comenzo termino dijo'.split(
      ' ',
    ),
  ),
}

export const dateOrder: Rule = {
  id: 'date-order',
  needs: 'text',
  severity: 'warning',
  title: { en: 'Dates are in the wrong order', es: 'Las fechas están en el orden equivocado' },
  explanation: {
    en: 'A stretch of time ends before it begins, or something told as past has a full date after the day of the brief.',
    es: 'Un periodo termina antes de empezar, o algo contado como pasado tiene una fecha completa posterior al día del texto.',
  },
  fires: { text: 'He served as secretary from 2018 to 2012.' },
  silent: { text: 'He served as secretary from 2012 to 2018.' },
  *check({ brief }) {
    for (const sentence of brief.sentences) {
      const periods = itemsWithin(brief.annotations.periods, sentence)
      yield* reversed(brief, periods)
      yield* afterPublication(brief, sentence, periods)
    }
  },
}

function* reversed(brief: Brief, periods: readonly PeriodAnnotation[]): Iterable<RuleFinding> {
  for (const [index, first] of periods.entries()) {
    const second = periods[index + 1]
    if (!second || first.period.precision !== second.period.precision || first.relative || second.relative)
      continue
    const [joint, ...more] = tokensWithin(brief, { start: first.end, end: second.start })
    const before = tokensWithin(brief, { start: Math.max(0, first.start - 12), end: first.start }).at(-1)
    if (!joint || more.length > 0 || !joining.has(joint.folded) || !before || !opening.has(before.folded))
      continue
    if ((first.period.start ?? '') <= (second.period.start ?? '')) continue
    const words = { from: textOf(brief, first), to: textOf(brief, second) }
    yield { severity: 'warning', span: { start: first.start, end: second.end }, code: 'reversed', words }
  }
}

function* afterPublication(
  brief: Brief,
  sentence: Sentence,
  periods: readonly PeriodAnnotation[],
): Iterable<RuleFinding> {
  if (brief.date === null || hasWord(brief, sentence, ahead)) return
  if (!hasWord(brief, sentence, past[sentence.language])) return
  for (const period of periods) {
    const isFull = period.period.precision === 'day' && !period.relative && period.possible
    if (!isFull || (period.period.start ?? '') <= brief.date) continue
    const words = { date: textOf(brief, period), published: brief.date }
    yield { severity: 'warning', span: period, code: 'after publication', words }
  }
}
