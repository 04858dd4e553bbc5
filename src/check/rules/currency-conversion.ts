import type { QuantityAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import { type Conversion, conversionsIn, rateEvidence } from '../claims/conversions.ts'
import { numeral } from '../messages/numeral.ts'
import type { Rule, RuleFinding } from '../rule.ts'
import { textOf } from '../words.ts'

export const currencyConversion: Rule = {
  id: 'currency-conversion',
  needs: 'text',
  severity: 'error',
  title: { en: 'Conversion between currencies is off', es: 'La conversión entre monedas no cuadra' },
  explanation: {
    en: 'An amount followed by its conversion, as in "65,333 million pesos (almost $3 million USD)", is held against the exchange rate of its date in the workspace, with a fifth to each side since days stray from the yearly mean. Without such a rate nothing is said.',
    es: 'Un monto seguido de su conversión, como "65,333 millones de pesos (casi 3 millones de dólares)", se compara con el tipo de cambio de su fecha en el espacio de trabajo, con un quinto de margen a cada lado porque los días se apartan del promedio anual. Sin tipo de cambio no se dice nada.',
  },
  fires: {
    text: 'The programme received 65,333 million pesos (almost $3 million USD) more in 2021.',
    date: '2021-03-01',
  },
  silent: {
    text: 'The programme received 65,333 million pesos (about $3.2 billion USD) more in 2021.',
    date: '2021-03-01',
  },
  *check({ brief, evidence }) {
    for (const sentence of brief.sentences) {
      for (const conversion of conversionsIn(brief, evidence, sentence)) {
        if (!conversion.holds) yield off(brief, conversion)
      }
    }
  },
}

function off(brief: Brief, { first, second, rate, other, right, factor }: Conversion): RuleFinding {
  const { language } = brief
  return {
    // A day's rate is not in the evidence: what is off by less than a thousandfold may still be an odd day's.
    severity: factor === null ? 'warning' : 'error',
    span: { start: first.start, end: closing(brief, second) },
    code: factor === null ? 'rate' : 'scale',
    words: {
      first: textOf(brief, first.number),
      second: textOf(brief, second.number),
      currency: second.quantity.currency ?? '',
      other,
      year: rate.year,
      rate: numeral(rate.value, language),
      right: numeral(right, language),
      factor: factor === null ? '' : numeral(factor, language),
    },
    evidence: [rateEvidence(rate)],
  }
}

/** Takes the bracket that closes the conversion into the span. */
function closing(brief: Brief, second: QuantityAnnotation): number {
  const rest = brief.prose.text.slice(second.end, second.end + 1)
  return rest === ')' ? second.end + 1 : second.end
}
