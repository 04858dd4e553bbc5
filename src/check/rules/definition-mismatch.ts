import type { EvidenceView } from '../../evidence/evidence.ts'
import type { Brief } from '../../prose/brief.ts'
import { answer } from '../claims/answer.ts'
import type { JudgedClaim } from '../claims/judged-claim.ts'
import { conflicts, qualifiersOf } from '../claims/qualifiers.ts'
import { unitFits } from '../claims/unit-filter.ts'
import type { Rule, RuleContext, RuleFinding } from '../rule.ts'
import { textOf } from '../words.ts'
import { clearedOfCharges } from './cleared-of-charges.ts'

export const definitionMismatch: Rule = {
  id: 'definition-mismatch',
  needs: 'evidence',
  severity: 'warning',
  title: {
    en: 'Words name another definition than the figure',
    es: 'Las palabras nombran otra definición que la cifra',
  },
  explanation: {
    en: 'The digits are those of a series that counts something else than the words say: case files told as victims, all homicides as intentional, a fiscal year as a calendar year; two publishers’ counts held against each other as one series; or somebody "cleared of charges" where the case holds none.',
    es: 'Los dígitos son de una serie que cuenta algo distinto de lo que dicen las palabras: carpetas de investigación como víctimas, todos los homicidios como dolosos, un ejercicio fiscal como año natural; los conteos de dos instituciones como una sola serie; o alguien "absuelto de cargos" en un caso en que no los hubo.',
  },
  fires: {
    text: 'From January to May 2020 there were 1,059 homicide victims in the State of México.',
    date: '2021-04-01',
  },
  silent: {
    text: 'According to the SESNSP, there were 33,742 victims of intentional homicide in Mexico in 2018.',
    date: '2021-04-01',
  },
  *check(context) {
    for (const claim of context.claims) yield* otherDefinition(context, claim)
    yield* acrossPublishers(context)
    yield* clearedOfCharges(context)
  },
}

function* otherDefinition({ brief, evidence }: RuleContext, claim: JudgedClaim): Iterable<RuleFinding> {
  if (claim.verdict !== 'contradicted' && claim.verdict !== 'unsupported') return
  const { sentence, clause, period, place } = claim.reading
  if (period === null || (period.footing !== 'clause' && period.footing !== 'sentence')) return
  const said = qualifiersOf(brief.prose.tokens, sentence, clause).dimensions
  if (Object.keys(said).length === 0) return
  const [claimed] = claim.quantity.quantity.values
  for (const entry of sameFamily(evidence, claim)) {
    const clash = conflicts(said, entry.indicator.dimensions)
    const [first] = clash
    if (first === undefined || !unitFits(claim.quantity.quantity, entry.indicator)) continue
    const found = answer(evidence, entry, place.value, period.value)
    const vintage = found?.vintages.find((each) => each.value.equals(claimed))
    if (!found || !vintage) continue
    yield {
      severity: 'warning',
      span: claim,
      code: 'series',
      words: {
        stated: textOf(brief, claim),
        said: String(said[first]),
        counted: String(entry.indicator.dimensions[first]),
        measure: entry.indicator.label[brief.language],
      },
      evidence: [
        {
          kind: 'observation',
          id: entry.indicator.id,
          value: claimed.valueOf(),
          source: vintage.source,
          release: vintage.release,
          place: found.place,
          period: claim.evidence[0]?.period ?? null,
          label: entry.indicator.label[brief.language],
        },
      ],
    }
    return
  }
}

/** The indicators that measure the same thing as the one meant; all when none was meant surely. */
function sameFamily(evidence: EvidenceView, claim: JudgedClaim): EvidenceView['indicators'] {
  const own = claim.judgement.candidate?.entry.indicator
  const near = new Set(claim.evidence.map((item) => item.id))
  const families = new Set(
    own
      ? [own.family]
      : evidence.indicators
          .filter((entry) => near.has(entry.indicator.id))
          .map((entry) => entry.indicator.family),
  )
  families.delete(undefined)
  return evidence.indicators.filter((entry) => families.size === 0 || families.has(entry.indicator.family))
}

/** A comparison whose two values come from two publishers' counts of one thing. */
function* acrossPublishers({ brief, claims }: RuleContext): Iterable<RuleFinding> {
  const byIndex = new Map(claims.map((claim) => [claim.reading.index, claim]))
  for (const comparison of brief.annotations.comparisons) {
    if (comparison.from === null || comparison.to === null) continue
    const [from, to] = [byIndex.get(comparison.from), byIndex.get(comparison.to)].map(
      (claim) => claim?.judgement.candidate?.entry,
    )
    if (!from || !to || from.publisher === to.publisher || from.indicator.family !== to.indicator.family)
      continue
    if (from.indicator.family === undefined) continue
    yield {
      severity: 'warning',
      span: comparison,
      code: 'publishers',
      words: labels(brief, from.indicator.label, to.indicator.label),
    }
  }
}

function labels(
  brief: Brief,
  from: { en: string; es: string },
  to: { en: string; es: string },
): Record<string, string> {
  return { from: from[brief.language], to: to[brief.language] }
}
