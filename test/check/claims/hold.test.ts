import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/check/claims/answer.ts'
import { hold } from '../../../src/check/claims/hold.ts'
import { indicator } from '../../../src/model/dataset.ts'
import { yearPeriod } from '../../../src/model/period.ts'
import type { Approximation, Quantity } from '../../../src/model/quantity.ts'

const entry = {
  indicator: indicator.parse({
    id: 'victims',
    label: { en: 'Victims', es: 'Víctimas' },
    definition: { en: 'Victims', es: 'Víctimas' },
    unit: 'person',
    aliases: { en: ['victims'], es: ['víctimas'] },
  }),
  dataset: 'd',
  publisher: 'p',
  publisherKeys: [],
}

function answer(...releases: readonly [published: string, value: number][]): Answer {
  const vintages = releases.map(([published, value]) => {
    const exact = new Fraction(value)
    return {
      value: exact,
      interval: { low: exact, high: exact },
      text: String(value),
      release: published,
      published,
      source: 's',
      disputed: false,
    }
  })
  return { entry, place: 'MX', period: yearPeriod(2019), vintages, derivation: null }
}

function count(value: number, step = 1, approximation: Approximation = 'exact'): Quantity {
  return {
    kind: 'count',
    values: [new Fraction(value)],
    relation: 'single',
    step: new Fraction(step),
    approximation,
    unit: 'person',
    currency: null,
    per: null,
  }
}

describe('holding a claim against an answer', () => {
  it('supports the exact value', () => {
    expect(hold(count(34588), answer(['2021-01-20', 34588]), '2021-04-01')?.verdict).toBe('supported')
  })

  it('calls a value rounded to the digits shown rounded', () => {
    expect(hold(count(34600, 100), answer(['2021-01-20', 34588]), '2021-04-01')?.verdict).toBe('rounded')
  })

  it('contradicts a value when the intervals do not meet', () => {
    expect(hold(count(34589), answer(['2021-01-20', 34588]), '2021-04-01')?.verdict).toBe('contradicted')
  })

  it('reads almost one-sidedly', () => {
    expect(hold(count(35000, 1000, 'almost'), answer(['2021-01-20', 34588]), null)?.verdict).toBe('rounded')
    expect(hold(count(34000, 1000, 'almost'), answer(['2021-01-20', 34588]), null)?.verdict).toBe(
      'contradicted',
    )
  })

  it('reads more than as a bound', () => {
    expect(hold(count(34000, 1000, 'more than'), answer(['2021-01-20', 34588]), null)?.verdict).toBe(
      'rounded',
    )
    expect(hold(count(35000, 1000, 'more than'), answer(['2021-01-20', 34588]), null)?.verdict).toBe(
      'contradicted',
    )
  })

  it('takes no bound for met that the value keeps by far', () => {
    expect(hold(count(25, 1, 'at least'), answer(['2021-01-20', 34588]), null)).toBeNull()
    expect(hold(count(400_000, 1000, 'less than'), answer(['2021-01-20', 34588]), null)).toBeNull()
  })

  const revised = answer(['2020-01-20', 34582], ['2021-01-20', 34588], ['2025-07-20', 34723])

  it('holds against the release of the brief’s day first', () => {
    const held = hold(count(34588), revised, '2021-04-01')
    expect(held).toMatchObject({
      verdict: 'outdated',
      revisedAfter: true,
      vintage: { release: '2021-01-20' },
    })
  })

  it('calls a claim outdated that agrees with an older release only', () => {
    const held = hold(count(34582), revised, '2021-04-01')
    expect(held).toMatchObject({
      verdict: 'outdated',
      revisedAfter: false,
      vintage: { release: '2020-01-20' },
    })
  })

  it('supports the latest release too', () => {
    expect(hold(count(34723), revised, '2021-04-01')?.verdict).toBe('supported')
  })

  it('never contradicts a value that it would have rendered itself, whatever the step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 7 }), fc.constantFrom(1, 10, 100, 1000), (value, step) => {
        const shown = Math.round(value / step) * step
        expect(hold(count(shown, step), answer(['2021-01-20', value]), null)?.verdict).not.toBe(
          'contradicted',
        )
      }),
      { seed: 20210401 },
    )
  })
})
