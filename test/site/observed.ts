import Fraction from 'fraction.js'
import type { ObservedPeriod } from '../../src/evidence/evidence.ts'
import { parsePeriod } from '../../src/model/period.ts'

/** A series written down: of each period what the releases said, such as `{ '2019': { '2020-01-20': 34582 } }`. */
export function observed(
  series: Readonly<Record<string, Readonly<Record<string, number | null>>>>,
): ObservedPeriod[] {
  return Object.entries(series).map(([text, said]) => {
    const period = parsePeriod(text)
    if (period === null) throw new Error(`no period: ${text}`)
    return {
      period,
      vintages: Object.entries(said).map(([published, value]) => ({
        value: value === null ? null : new Fraction(value),
        text: value === null ? '' : String(value),
        release: `release-${published}`,
        published,
        source: 'source',
        disputed: false,
      })),
    }
  })
}
