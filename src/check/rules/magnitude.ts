import { firstFrom, itemsWithin } from '../../model/span.ts'
import type { Brief } from '../../prose/brief.ts'
import { findSeparators } from '../../prose/numbers/separators.ts'
import type { JudgedClaim } from '../claims/judged-claim.ts'
import { numeral } from '../messages/numeral.ts'
import type { Rule, RuleFinding } from '../rule.ts'
import { textOf } from '../words.ts'

/** Fewer digits than this may agree by chance at another scale. */
const significant = 4

export const magnitude: Rule = {
  id: 'magnitude',
  needs: 'text',
  severity: 'error',
  title: { en: 'Same figure at two scales', es: 'La misma cifra en dos escalas' },
  explanation: {
    en: 'The same digits (four or more) stand twice in a brief for the same unit, a thousand times apart or more: "65,333 million pesos" and "65,333 pesos". Also a percentage of a whole above 100, and a numeral such as 1.234 in a text that does not show which of its marks is the decimal one.',
    es: 'Los mismos dígitos (cuatro o más) aparecen dos veces para la misma unidad con mil veces de diferencia o más: "65,333 millones de pesos" y "65,333 pesos". También un porcentaje de un total mayor que 100, y un numeral como 1.234 en un texto que no muestra cuál de sus signos es el decimal.',
  },
  fires: {
    text: 'The programme grew by 65,333 million pesos. A year later the 65,333 pesos had been spent.',
  },
  silent: {
    text: 'The programme grew by 65,333 million pesos. A year later the 65,333 million pesos had been spent.',
  },
  *check({ brief, claims }) {
    yield* readTwoWays(brief, claims)
    const seen = new Map<string, JudgedClaim>()
    for (const claim of claims) {
      yield* overHundred(brief, claim)
      const key = digitsKey(claim)
      if (key === null) continue
      const first = seen.get(key)
      if (!first) seen.set(key, claim)
      else yield* apart(brief, first, claim)
    }
  },
}

/** `1.234` in a text that never shows which mark is its decimal one, or shows both. */
function* readTwoWays(brief: Brief, claims: readonly JudgedClaim[]): Iterable<RuleFinding> {
  for (const span of itemsWithin(findSeparators(brief.prose).ambiguous, brief.span)) {
    const claim = claims[firstFrom(claims, span.start + 1) - 1]
    if (!claim || claim.quantity.number.end < span.end) continue
    const read = numeral(claim.quantity.quantity.values[0], brief.language)
    yield { severity: 'note', span, code: 'two ways', words: { text: textOf(brief, span), read } }
  }
}

/** Unit, currency and significant digits; null for too few digits or a claim of another sort. */
function digitsKey(claim: JudgedClaim): string | null {
  const { kind, unit, currency, values } = claim.quantity.quantity
  if (kind !== 'money' && kind !== 'count') return null
  const digits = values[0].toString().replace(/\D|0+$/g, '')
  return digits.length < significant ? null : `${kind} ${unit} ${currency ?? ''} ${digits}`
}

function* apart(brief: Brief, first: JudgedClaim, second: JudgedClaim): Iterable<RuleFinding> {
  const ratio = second.quantity.quantity.values[0].div(first.quantity.quantity.values[0])
  const factor = ratio.compare(1) >= 0 ? ratio : ratio.inverse()
  if (factor.compare(1000) < 0) return
  yield {
    severity: 'error',
    span: second,
    code: 'scale',
    words: {
      first: textOf(brief, first),
      second: textOf(brief, second),
      factor: numeral(factor, brief.language),
    },
    evidence: [
      {
        kind: 'text',
        id: textOf(brief, first),
        value: first.quantity.quantity.values[0].valueOf(),
        source: null,
        release: null,
      },
    ],
  }
}

const ofAll = /^\s+(?:of (?:all|the)|de (?:los|las|todos|todas))\b/u

function* overHundred(brief: Brief, claim: JudgedClaim): Iterable<RuleFinding> {
  const { kind, values } = claim.quantity.quantity
  if (kind !== 'percentage' || values[0].compare(100) <= 0) return
  const after = brief.prose.text.slice(claim.quantity.number.end, claim.quantity.number.end + 24)
  const rest = after.replace(/^\s*(?:%|percent|per cent|por ciento)/u, '')
  if (!ofAll.test(rest)) return
  yield { severity: 'error', span: claim, code: 'over hundred', words: { text: textOf(brief, claim) } }
}
