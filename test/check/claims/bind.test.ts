import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { aliasIndex } from '../../../src/check/claims/alias-index.ts'
import type { ClaimReading, Scope } from '../../../src/check/claims/claim-reading.ts'
import { measureCandidates } from '../../../src/check/claims/measures.ts'
import { isStopWord, stem } from '../../../src/check/claims/stem.ts'
import type { IndicatorEntry } from '../../../src/evidence/evidence.ts'
import { type Dimensions, indicator } from '../../../src/model/dataset.ts'

function entry(
  id: string,
  alias: string,
  publisher = 'sesnsp',
  dimensions: Dimensions = {},
  unit = 'person',
): IndicatorEntry {
  const text = { en: id, es: id }
  return {
    indicator: indicator.parse({
      id,
      label: text,
      definition: text,
      unit,
      dimensions,
      aliases: { en: [alias], es: [] },
    }),
    dataset: 'd',
    publisher,
    publisherKeys: [publisher],
  }
}

const entries = [
  entry('victims', 'intentional homicide victims', 'sesnsp', { counting: 'victims', intent: 'intentional' }),
  entry(
    'files',
    'intentional homicide investigations',
    'sesnsp',
    { counting: 'case files', intent: 'intentional' },
    'case file',
  ),
  entry('deaths', 'homicides', 'inegi', { counting: 'deaths', intent: 'all' }),
  entry('perception', 'feel unsafe', 'inegi', {}, 'percent'),
]

/** A reading of "<value> <noun> <rest>", with the noun's words nearest. */
function reading(noun: string, rest: string, value = 100, publishers: string[] = []): ClaimReading {
  const stems = new Map<string, Scope>()
  const add = (text: string, scope: Scope): void => {
    for (const word of text.split(' ')) {
      const key = stem(word, 'en')
      if (word !== '' && !isStopWord(word, 'en') && !stems.has(key)) stems.set(key, scope)
    }
  }
  add(noun, 'noun')
  add(rest, 'clause')
  const quantity = {
    kind: 'count' as const,
    values: [new Fraction(value)] as const,
    relation: 'single' as const,
    step: new Fraction(1),
    approximation: 'exact' as const,
    unit: 'person',
    currency: null,
    per: null,
  }
  const span = { start: 0, end: 10 }
  return {
    quantity: { ...span, quantity, number: span, noun: span, language: 'en' },
    index: 0,
    sentence: { ...span, firstToken: 0, lastToken: 0, language: 'en', block: 0 },
    clause: span,
    stems,
    place: { value: 'MX', footing: 'clause' },
    otherPlaces: [],
    mayBeLocal: false,
    period: null,
    otherPeriods: [],
    publishers,
    attribution: null,
  }
}

const nothing = { paragraph: new Set<string>(), above: new Set<string>() }
const noQualifiers = { dimensions: {}, narrowing: [], partial: false }
const ids = (claim: ClaimReading, qualifiers = noQualifiers): string[] =>
  measureCandidates(claim, qualifiers, nothing, aliasIndex(entries, 'en')).map(
    (each) => each.entry.indicator.id,
  )

describe('finding the indicator that a claim means', () => {
  it('prefers the alias that explains more of the words', () => {
    expect(ids(reading('victims', 'of intentional homicide'))[0]).toBe('victims')
  })

  it('never meets an indicator of another kind of unit', () => {
    expect(ids(reading('people', 'feel unsafe'))).not.toContain('perception')
  })

  it('holds a figure on a publisher’s word against that publisher alone', () => {
    expect(ids(reading('homicides', '', 100, ['inegi']))).toEqual(['deaths'])
    expect(ids(reading('victims', 'of intentional homicide', 100, ['inegi']))).not.toContain('victims')
  })

  it('moves an indicator of a conflicting definition behind', () => {
    const qualifiers = { ...noQualifiers, dimensions: { counting: 'case files' as const } }
    const order = ids(reading('intentional homicide victims investigations', ''), qualifiers)
    expect(order.indexOf('files')).toBeLessThan(order.indexOf('victims'))
  })

  it('is the same whatever the claimed value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 10 ** 9 }),
        (one, other) => {
          expect(ids(reading('homicide victims', 'intentional', one))).toEqual(
            ids(reading('homicide victims', 'intentional', other)),
          )
        },
      ),
      { seed: 20210401 },
    )
  })
})
