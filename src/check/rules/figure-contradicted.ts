import type { EvidenceView } from '../../evidence/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import type { JudgedClaim } from '../claims/judged-claim.ts'
import { numeral } from '../messages/numeral.ts'
import type { Rule } from '../rule.ts'
import { textOf } from '../words.ts'

export const figureContradicted: Rule = {
  id: 'figure-contradicted',
  needs: 'evidence',
  severity: 'error',
  title: { en: 'Figure contradicted by the evidence', es: 'La evidencia contradice la cifra' },
  explanation: {
    en: 'The indicator, place and period that the text names are in the workspace, and no release of it has a value that the digits shown allow. What may have gone wrong is looked for afterwards: a thousandfold, another year, another publisher, swapped digits. With neither a publisher named nor a reason found it is a warning.',
    es: 'El indicador, el lugar y el periodo que nombra el texto están en el espacio de trabajo, y ninguna edición tiene un valor compatible con los dígitos mostrados. Después se busca qué pudo fallar: mil veces más o menos, otro año, otra institución, dígitos cambiados de lugar. Sin institución nombrada ni causa hallada es una advertencia.',
  },
  fires: {
    text: 'According to the SESNSP, there were 33,472 victims of intentional homicide in Mexico in 2018.',
    date: '2021-04-01',
  },
  silent: {
    text: 'According to the SESNSP, there were 33,742 victims of intentional homicide in Mexico in 2018.',
    date: '2021-04-01',
  },
  *check({ brief, claims, evidence }) {
    for (const claim of claims) {
      const { candidate, cause, expected } = claim.judgement
      if (claim.verdict !== 'contradicted' || candidate === null || cause?.code === 'other definition')
        continue
      if (candidate.entry.indicator.unit === 'rank') continue
      yield {
        severity: isCertain(claim) && !isQuoted(claim, brief.annotations.quotations) ? 'error' : 'warning',
        span: claim,
        code: cause?.code ?? 'plain',
        words: {
          stated: textOf(brief, claim.quantity.number),
          expected: expected ?? '',
          ...where(claim),
          ...causeWords(claim, evidence, brief.language),
        },
        suggestion: suggestion(claim, expected),
        evidence: claim.evidence,
      }
    }
  },
}

/**
 * Publishers differ: only where the text names the one whose figure it is, or where the slip itself shows, the figure
 * is surely wrong.
 */
function isCertain({ reading, judgement }: JudgedClaim): boolean {
  return reading.publishers.length > 0 || judgement.cause !== null
}

/** A figure in a quotation is the speaker's: told, but not as the author's error. */
export function isQuoted(
  claim: JudgedClaim,
  quotations: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return quotations.some((quotation) => quotation.start <= claim.start && claim.end <= quotation.end)
}

/** The label, place and period of the evidence that a claim was held against, for a message. */
export function where(claim: JudgedClaim): Record<string, string> {
  const [item] = claim.evidence
  return {
    measure: item?.label ?? claim.measure ?? '',
    place: item?.place ?? '',
    period: item?.period ?? '',
    release: item?.release ?? '',
    source: item?.source ?? '',
  }
}

function causeWords(claim: JudgedClaim, evidence: EvidenceView, language: Language): Record<string, string> {
  const { cause } = claim.judgement
  switch (cause?.code) {
    case 'scale':
      return { factor: numeral(cause.factor, language) }
    case 'other period':
      return { other: cause.period }
    case 'other release':
      return { other: cause.release }
    case 'other publisher':
      return { other: publisherName(evidence, cause.publisher) }
    case 'other place':
      return { other: cause.place }
    case 'swapped digits':
      return { other: cause.value }
    default:
      return {}
  }
}

function publisherName(evidence: EvidenceView, id: string): string {
  const names = evidence.record(id)?.statements.filter((statement) => statement.field === 'name') ?? []
  const [first] = names.map((statement) => statement.value)
  return typeof first === 'object' && first !== null && 'text' in first ? String(first.text) : id
}

/** The digits alone can be put right when the number is plain digits without scale words. */
function suggestion(claim: JudgedClaim, expected: string | null): Finding['suggestion'] {
  const { number } = claim.quantity
  const isPlain =
    number.start === claim.start &&
    claim.quantity.quantity.kind === 'count' &&
    claim.quantity.quantity.step.equals(1)
  return isPlain && claim.quantity.noun === null ? expected : null
}
