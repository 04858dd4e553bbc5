import type { EvidenceView } from '../../evidence/evidence.ts'
import { fold } from '../../model/fold.ts'
import { organization } from '../../model/kinds/organization.ts'
import { person } from '../../model/kinds/person.ts'
import { dayPeriod, formatPeriod, parsePeriod, periodContains } from '../../model/period.ts'
import { currentValues } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { stemsOf } from '../claims/alias-index.ts'
import type { ResolvedName } from '../names/resolve-names.ts'
import type { Rule, RuleContext, RuleFinding } from '../rule.ts'
import { hasWord, textOf, tokensWithin } from '../words.ts'

const former = new Set([
  'former',
  'ex',
  'then',
  'exsecretario',
  'exsecretaria',
  'expresidente',
  'entonces',
  'exgobernador',
  'extitular',
  'late',
  'retired',
])

export const office: Rule = {
  id: 'office',
  needs: 'evidence',
  severity: 'warning',
  title: {
    en: 'Office or name was not held at the time',
    es: 'El cargo o el nombre no correspondía entonces',
  },
  explanation: {
    en: 'A person is given an office that the registry says had ended or not begun on the day of the brief, without "former" or "then"; is called "former" while still in office; or a body is called by a name that it no longer bore.',
    es: 'A una persona se le da un cargo que según el registro había terminado o no empezaba el día del texto, sin "ex" ni "entonces"; se le llama "ex" cuando seguía en el cargo; o una institución lleva un nombre que ya no tenía.',
  },
  fires: { text: 'President Enrique Peña Nieto spoke to reporters on Monday.', date: '2021-04-01' },
  silent: { text: 'Former President Enrique Peña Nieto spoke to reporters on Monday.', date: '2021-04-01' },
  *check(context) {
    const { brief, names, evidence } = context
    if (brief.date === null) return
    for (const resolved of names) {
      if (resolved.match?.kind === 'person' && resolved.name.office)
        yield* heldThen(context, resolved, resolved.name.office, brief.date)
      else if (resolved.match?.kind === 'organization')
        yield* formerName(context, resolved, brief.date, evidence)
    }
  },
}

function* heldThen(
  context: RuleContext,
  resolved: ResolvedName,
  span: Span,
  date: string,
): Iterable<RuleFinding> {
  const { brief } = context
  const record = resolved.match?.record
  if (!record) return
  const titles = currentValues(record, person, 'office').filter((held) =>
    isSame(textOf(brief, span), held.title),
  )
  if (titles.length === 0) return
  const day = dayPeriod(date)
  const current = titles.some((held) => periodContains(parsePeriod(held.period) ?? day, day))
  const saidFormer = hasWord(brief, { start: Math.max(0, span.start - 12), end: span.end }, former)
  if (current !== saidFormer) return
  if (
    !current &&
    isToldOfThen(
      context,
      resolved,
      titles.map((held) => held.period),
    )
  )
    return
  const periods = titles.map((held) => formatPeriod(parsePeriod(held.period) ?? day)).join(', ')
  yield {
    severity: 'warning',
    span: { start: Math.min(span.start, resolved.name.start), end: Math.max(span.end, resolved.name.end) },
    code: current ? 'still held' : 'not held',
    words: { person: resolved.match?.name ?? '', office: textOf(brief, span), period: periods, date },
    evidence: [{ kind: 'statement', id: `${record.id}.office`, value: periods, source: null, release: null }],
  }
}

/** Whether each word of meaning of one title is in the other: "Security Secretary" and "Secretary of Security". */
function isSame(text: string, title: { readonly en: string; readonly es: string }): boolean {
  return (['en', 'es'] as const).some((language) => {
    const said = stemsOf(fold(text), language).filter((key) => !former.has(key))
    const held = new Set(stemsOf(title[language], language))
    return said.length > 0 && said.every((key) => held.has(key)) && said.length * 2 >= held.size
  })
}

/** A sentence about the time of the office ("President Peña Nieto signed in 2014") is right without "former". */
function isToldOfThen({ brief }: RuleContext, resolved: ResolvedName, held: readonly string[]): boolean {
  const periods = brief.annotations.periods.filter((each) => Math.abs(each.start - resolved.name.start) < 300)
  return periods.some((each) =>
    held.some((text) => {
      const office = parsePeriod(text)
      return office !== null && periodContains(office, each.period)
    }),
  )
}

/** The name is one that the body bore until a time before the brief. */
function* formerName(
  context: RuleContext,
  resolved: ResolvedName,
  date: string,
  evidence: EvidenceView,
): Iterable<RuleFinding> {
  const { brief } = context
  const record = resolved.match?.record
  if (!record || resolved.match?.form !== 'former') return
  const span = resolved.name.translation ?? resolved.name
  const names = currentValues(record, organization, 'name')
  const borne = names.find((name) => name.kind === 'former' && fold(name.text) === resolved.match?.key)
  const until = borne?.period === undefined ? null : parsePeriod(borne.period)
  const now = names.find((name) => name.kind === 'official')
  if (!until?.end || until.end >= date || !now || evidence.record(record.id) === null) return
  if (
    tokensWithin(brief, { start: Math.max(0, span.start - 12), end: span.start }).some((token) =>
      former.has(token.folded),
    )
  )
    return
  yield {
    severity: 'warning',
    span,
    code: 'former name',
    words: { name: textOf(brief, span), now: now.text, until: until.end },
    evidence: [{ kind: 'statement', id: `${record.id}.name`, value: now.text, source: null, release: null }],
  }
}
