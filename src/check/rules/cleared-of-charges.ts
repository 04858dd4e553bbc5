import { legalCase } from '../../model/kinds/case.ts'
import { currentValues, type RegistryRecord } from '../../model/record.ts'
import type { Brief } from '../../prose/brief.ts'
import type { Sentence, Token } from '../../prose/text/tokens.ts'
import { recordsSpokenOf } from '../names/cases-of.ts'
import { namesWithin } from '../names/resolve-names.ts'
import type { RuleContext, RuleFinding } from '../rule.ts'
import { tokensWithin } from '../words.ts'

const clearing: Readonly<Record<'en' | 'es', ReadonlySet<string>>> = {
  en: new Set(['clear', 'cleared', 'clears', 'clearing', 'acquitted', 'acquits', 'absolved', 'exonerated']),
  es: new Set([
    'absuelto',
    'absuelve',
    'absolvio',
    'absuelta',
    'exonerado',
    'exonera',
    'exonero',
    'exonerada',
  ]),
}
const charges: Readonly<Record<'en' | 'es', ReadonlySet<string>>> = {
  en: new Set(['charges']),
  es: new Set(['cargos']),
}

/** How many tokens may stand between the clearing and the charges: "clear him of all criminal charges". */
const reach = 6

/**
 * "Cleared of all charges" where the authority that closed the case never brought any: the case holds the stage "no
 * prosecution" and no charge, indictment or trial by the same hand.
 */
export function* clearedOfCharges(context: RuleContext): Iterable<RuleFinding> {
  const { brief } = context
  for (const sentence of brief.sentences) {
    const span = clearingSpan(brief, sentence)
    if (span === null) continue
    const only = caseAgainst(context, sentence)
    if (only === null) continue
    const name = currentValues(only, legalCase, 'name')[0]?.text ?? only.id
    yield { severity: 'warning', span, code: 'no charges', words: { case: name } }
  }
}

/** The one case without charges against a person whom the sentence, or else its paragraph, names. */
function caseAgainst({ brief, names, evidence }: RuleContext, sentence: Sentence): RegistryRecord | null {
  const block = brief.prose.blocks[sentence.block] ?? sentence
  for (const span of [sentence, block]) {
    const people = new Set(namesWithin(brief, names, span).map(({ match }) => match?.record.id))
    const cases = recordsSpokenOf(brief, names, span, evidence, 'case').filter((record) =>
      isAccused(record, people),
    )
    const [only] = cases.filter(endedWithoutCharges)
    if (cases.length > 0) return only && cases.length === 1 ? only : null
  }
  return null
}

function isAccused(record: RegistryRecord, people: ReadonlySet<string | undefined>): boolean {
  return currentValues(record, legalCase, 'party').some(
    (party) => party.role === 'accused' && people.has(party.person),
  )
}

function clearingSpan(
  brief: Brief,
  sentence: Sentence,
): { readonly start: number; readonly end: number } | null {
  const tokens = tokensWithin(brief, sentence)
  const { language } = sentence
  for (const [index, token] of tokens.entries()) {
    if (!clearing[language].has(token.folded)) continue
    const charge = tokens
      .slice(index + 1, index + 1 + reach)
      .find((later: Token) => charges[language].has(later.folded))
    if (charge) return { start: token.start, end: charge.end }
  }
  return null
}

function endedWithoutCharges(record: RegistryRecord): boolean {
  const stages = currentValues(record, legalCase, 'stage')
  const ending = stages.find((stage) => stage.stage === 'no prosecution')
  if (!ending) return false
  return !stages.some(
    (stage) => ['charged', 'indicted', 'trial'].includes(stage.stage) && stage.by === ending.by,
  )
}
