import { legalCase } from '../../model/kinds/case.ts'
import { currentValues, type RegistryRecord } from '../../model/record.ts'
import type { Brief } from '../../prose/brief.ts'
import type { Sentence, Token } from '../../prose/text/tokens.ts'
import { recordsSpokenOf } from '../names/cases-of.ts'
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
export function* clearedOfCharges({ brief, names, evidence }: RuleContext): Iterable<RuleFinding> {
  for (const sentence of brief.sentences) {
    const span = clearingSpan(brief, sentence)
    if (span === null) continue
    const block = brief.prose.blocks[sentence.block] ?? sentence
    const spoken = recordsSpokenOf(brief, names, sentence, evidence, 'case')
    const cases = spoken.length > 0 ? spoken : recordsSpokenOf(brief, names, block, evidence, 'case')
    const [only] = cases.filter(endedWithoutCharges)
    if (!only || cases.length > 1) continue
    const name = currentValues(only, legalCase, 'name')[0]?.text ?? only.id
    yield { severity: 'warning', span, code: 'no charges', words: { case: name } }
  }
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
