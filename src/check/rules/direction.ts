import type { Quantity } from '../../model/quantity.ts'
import { isOneScale } from '../claims/stated-change.ts'
import { numeral } from '../messages/numeral.ts'
import type { Rule } from '../rule.ts'

export const direction: Rule = {
  id: 'direction',
  needs: 'text',
  severity: 'error',
  title: { en: 'Direction of change is reversed', es: 'El sentido del cambio está invertido' },
  explanation: {
    en: 'A verb or noun says that something rose or fell, and the two values beside it say the opposite. Ranks are left out: a higher number is a worse place.',
    es: 'Un verbo o sustantivo dice que algo subió o bajó, y los dos valores junto a él dicen lo contrario. Los lugares de una clasificación no cuentan: un número mayor es un lugar peor.',
  },
  fires: { text: 'Intentional homicides fell from 28,870 in 2017 to 33,742 in 2018.' },
  silent: { text: 'Intentional homicides rose from 28,870 in 2017 to 33,742 in 2018.' },
  *check({ brief }) {
    const { quantities, comparisons } = brief.annotations
    for (const comparison of comparisons) {
      if (comparison.kind !== 'change' || comparison.from === null || comparison.to === null) continue
      const from = quantities[comparison.from]?.quantity
      const to = quantities[comparison.to]?.quantity
      if (!from || !to || !isOneScale(from, to) || mayBeRank(from) || mayBeRank(to)) continue
      if (from.kind !== to.kind && isFar(from, to)) continue
      const order = to.values[0].compare(from.values[0])
      const reversed =
        (comparison.direction === 'up' && order < 0) || (comparison.direction === 'down' && order > 0)
      if (!reversed) continue
      yield {
        severity: 'error',
        span: comparison,
        code: comparison.direction === 'up' ? 'up' : 'down',
        words: { from: numeral(from.values[0], brief.language), to: numeral(to.values[0], brief.language) },
      }
    }
  },
}

/** A bare number below this may be a place in a ranking, where more is worse. */
const beyondRanks = 200

function mayBeRank({ kind, values }: Quantity): boolean {
  return kind === 'rank' || kind === 'ratio' || (kind === 'number' && values[0].compare(beyondRanks) < 0)
}

/** One of two ends of different kinds may lack the scale of the other: "from 93 to 112 billion pesos". */
function isFar(from: Quantity, to: Quantity): boolean {
  const [start, end] = [from.values[0].abs(), to.values[0].abs()]
  if (start.equals(0) || end.equals(0)) return true
  return start.div(end).compare(10) > 0 || end.div(start).compare(10) > 0
}
