import type { Rule } from '../rule.ts'
import { textOf } from '../words.ts'
import { where } from './figure-contradicted.ts'

export const rank: Rule = {
  id: 'rank',
  needs: 'evidence',
  severity: 'error',
  title: { en: 'Rank is not the one published', es: 'El lugar no es el publicado' },
  explanation: {
    en: 'A place in a ranking is held against the ranking of that edition in the workspace.',
    es: 'El lugar en una clasificación se compara con el de esa edición en el espacio de trabajo.',
  },
  fires: {
    text: 'In the 2020 Rule of Law Index of the World Justice Project, Mexico ranked 94th out of 128 countries.',
    date: '2021-04-01',
  },
  silent: {
    text: 'In the 2020 Rule of Law Index of the World Justice Project, Mexico ranked 104th out of 128 countries.',
    date: '2021-04-01',
  },
  *check({ brief, claims }) {
    for (const claim of claims) {
      const { candidate, expected } = claim.judgement
      if (claim.verdict !== 'contradicted' || candidate?.entry.indicator.unit !== 'rank') continue
      const words = {
        stated: textOf(brief, claim.quantity.number),
        expected: expected ?? '',
        ...where(claim),
      }
      const severity = claim.reading.publishers.length > 0 ? 'error' : 'warning'
      yield { severity, span: claim, code: 'other', words, evidence: claim.evidence }
    }
  },
}
