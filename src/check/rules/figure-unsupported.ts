import type { EvidenceItem } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import { parsePeriod } from '../../model/period.ts'
import type { QuantityKind } from '../../model/quantity.ts'
import { numeral } from '../messages/numeral.ts'
import { periodInWords } from '../reporters/period-text.ts'
import type { Rule } from '../rule.ts'
import { textOf } from '../words.ts'

/** Smaller counts ("two countries") are the author's own counting, not a figure that needs a source. */
const smallest = 10

export const figureUnsupported: Rule = {
  id: 'figure-unsupported',
  needs: 'evidence',
  severity: 'note',
  title: { en: 'No evidence decides the figure', es: 'Ninguna evidencia decide la cifra' },
  explanation: {
    en: 'Nothing in the workspace has this figure for this place and period, or several readings of the evidence differ; the nearest are listed. This accuses nobody: it is the list of what still needs a source.',
    es: 'Nada en el espacio de trabajo tiene esta cifra para este lugar y periodo, o varias lecturas de la evidencia difieren; se listan las más cercanas. No acusa a nadie: es la lista de lo que aún necesita fuente.',
  },
  fires: { text: 'In 2020, 7,450 homes were searched in Colima.', date: '2021-04-01' },
  silent: {
    text: 'According to the SESNSP, there were 33,742 victims of intentional homicide in Mexico in 2018.',
    date: '2021-04-01',
  },
  *check({ brief, claims }) {
    for (const claim of claims) {
      const { kind, values } = claim.quantity.quantity
      if (claim.verdict !== 'unsupported' || isCounting(kind, values[0].valueOf())) continue
      const isNear = claim.evidence.length > 0
      yield {
        severity: 'note',
        span: claim,
        code: claim.judgement.ambiguous ? 'several' : isNear ? 'differs' : 'none',
        words: {
          stated: textOf(brief, claim),
          expected: claim.judgement.expected ?? '',
          candidates: claim.evidence.map((item) => nearText(item, brief.language)).join('; '),
        },
        evidence: claim.evidence,
      }
    }
  },
}

function isCounting(kind: QuantityKind, value: number): boolean {
  return (kind === 'count' || kind === 'number') && Number.isInteger(value) && value < smallest
}

/** "Victims of intentional homicide, 33,742 (2018)". */
function nearText(item: EvidenceItem, language: Language): string {
  const value = typeof item.value === 'number' ? numeral(item.value, language) : String(item.value ?? '')
  const period = item.period ? parsePeriod(item.period) : null
  return `${item.label ?? item.id}, ${value}${period ? ` (${periodInWords(period, language)})` : ''}`
}
