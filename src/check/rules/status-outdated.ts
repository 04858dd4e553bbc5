import { legalCase } from '../../model/kinds/case.ts'
import { instrument } from '../../model/kinds/instrument.ts'
import { parsePeriod } from '../../model/period.ts'
import { currentValues, type RegistryRecord } from '../../model/record.ts'
import type { Brief } from '../../prose/brief.ts'
import type { Sentence } from '../../prose/text/tokens.ts'
import { recordsSpokenOf } from '../names/cases-of.ts'
import type { Rule, RuleContext, RuleFinding } from '../rule.ts'
import { hasWord } from '../words.ts'

type Words = Readonly<Record<'en' | 'es', ReadonlySet<string>>>

/** Words that tell a law as not yet made. */
const notYet: Words = {
  en: new Set('pending awaiting awaits proposed undebated unapproved stalled'.split(' ')),
  es: new Set('pendiente espera propuesta discute aprobarse congelada'.split(' ')),
}
/** Words that tell a law or programme as in force. */
const inForce: Words = {
  en: new Set('remains continues stands force applies'.split(' ')),
  es: new Set('sigue continua permanece vigente vigor aplica'.split(' ')),
}
/** Words that tell a case as open. */
const open: Words = {
  en: new Set('faces awaits awaiting pending investigated investigating prosecuted'.split(' ')),
  es: new Set('enfrenta espera pendiente investigado investiga procesado'.split(' ')),
}
/** Approval by one chamber makes no law. */
const lawMade = new Set(['published', 'in force', 'amended', 'suspended', 'ended', 'repealed'])
const lawGone = new Set(['suspended', 'ended', 'repealed'])
const caseClosed = new Set([
  'no prosecution',
  'charges dropped',
  'acquitted',
  'convicted',
  'closed',
  'withdrawn',
])

interface Stage {
  readonly stage: string
  readonly date: string
}

export const statusOutdated: Rule = {
  id: 'status-outdated',
  needs: 'evidence',
  severity: 'warning',
  title: { en: 'Case or law has moved on', es: 'El caso o la ley ya avanzó' },
  explanation: {
    en: 'A law is told as pending that had been approved, as in force that had ended, or a case as open that had been closed, according to its stages in the registry. A stage reached after the day of the brief is told as a note.',
    es: 'Se da por pendiente una ley ya aprobada, por vigente una que terminó o por abierto un caso cerrado, según sus etapas en el registro. Una etapa posterior al día del texto se dice como nota.',
  },
  fires: {
    text: 'Salvador Cienfuegos Zepeda is being investigated by the Attorney General’s Office.',
    date: '2021-04-01',
  },
  silent: { text: 'Salvador Cienfuegos Zepeda was never prosecuted in Mexico.', date: '2021-04-01' },
  *check(context) {
    const { brief, names, evidence } = context
    if (brief.date === null) return
    for (const sentence of brief.sentences) {
      for (const record of recordsSpokenOf(brief, names, sentence, evidence, 'instrument'))
        yield* ofLaw(context, sentence, record, brief.date)
      for (const record of recordsSpokenOf(brief, names, sentence, evidence, 'case'))
        yield* ofCase(context, sentence, record, brief.date)
    }
  },
}

const negation = new Set('not never no nunca jamas ya was were had fue fueron habia'.split(' '))

function* ofLaw(
  { brief }: RuleContext,
  sentence: Sentence,
  record: RegistryRecord,
  date: string,
): Iterable<RuleFinding> {
  const stages: readonly Stage[] = currentValues(record, instrument, 'stage')
  const name = currentValues(record, instrument, 'name')[0]?.text ?? record.id
  if (tells(brief, sentence, notYet)) yield* overtaken(sentence, stages, lawMade, date, name, 'law made')
  if (tells(brief, sentence, inForce)) yield* overtaken(sentence, stages, lawGone, date, name, 'law gone')
}

function* ofCase(
  { brief }: RuleContext,
  sentence: Sentence,
  record: RegistryRecord,
  date: string,
): Iterable<RuleFinding> {
  const stages: readonly Stage[] = currentValues(record, legalCase, 'stage')
  const name = currentValues(record, legalCase, 'name')[0]?.text ?? record.id
  if (tells(brief, sentence, open)) yield* overtaken(sentence, stages, caseClosed, date, name, 'case closed')
}

/** The sentence has one of the words and neither denies it nor puts it in the past. */
function tells(brief: Brief, sentence: Sentence, words: Words): boolean {
  return hasWord(brief, sentence, words[sentence.language]) && !hasWord(brief, sentence, negation)
}

function* overtaken(
  span: Sentence,
  stages: readonly Stage[],
  reached: ReadonlySet<string>,
  date: string,
  name: string,
  code: string,
): Iterable<RuleFinding> {
  const last = stages.findLast((stage) => reached.has(stage.stage))
  const day = last ? parsePeriod(last.date)?.start : null
  if (!last || !day) return
  const since = day > date
  yield {
    severity: since ? 'note' : 'warning',
    span: { start: span.start, end: span.end },
    code: since ? `${code} since` : code,
    words: { name, stage: last.stage, date: last.date },
  }
}
