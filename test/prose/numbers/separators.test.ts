import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSeparators, findSeparators, parseNumeral } from '../../../src/prose/numbers/separators.ts'
import { tokenize } from '../../../src/prose/text/tokens.ts'

const separatorsOf = (text: string) => findSeparators({ tokens: tokenize(text) })

describe('separators', () => {
  it('takes the convention of Mexico where the text shows none', () => {
    expect(separatorsOf('hubo 28,870 casos')).toMatchObject({ thousands: ',', decimal: '.', ambiguous: [] })
  })

  it('follows the unambiguous numerals of the text', () => {
    const separators = separatorsOf('subió 12,5 puntos, de 1.000 a 1.125,7')
    expect(separators).toMatchObject({ thousands: '.', decimal: ',' })
    expect(parseNumeral('1.000', separators)?.value.valueOf()).toBe(1000)
  })

  it('reads 1.000 as one and 1,000 as a thousand by default', () => {
    expect(parseNumeral('1.000', defaultSeparators)?.value.valueOf()).toBe(1)
    expect(parseNumeral('1,000', defaultSeparators)?.value.valueOf()).toBe(1000)
  })

  it('reports numerals that a torn text leaves open', () => {
    const text = 'de 12,5 a 13.5 y luego 28.870'
    expect(separatorsOf(text).ambiguous.map(({ start, end }) => text.slice(start, end))).toEqual(['28.870'])
  })

  it('reports a numeral grouped by the decimal mark when nothing settles it', () => {
    expect(separatorsOf('hubo 28.870 casos').ambiguous).toHaveLength(1)
    expect(separatorsOf('hubo 28.870 casos y 12.5 por ciento').ambiguous).toHaveLength(0)
  })

  it('refuses what is no numeral', () => {
    for (const text of ['192.168.1.2', '22,24,26', '1.2,3.4'])
      expect(parseNumeral(text, defaultSeparators)).toBeNull()
  })

  it('reads back every number rendered by either convention', () => {
    const rendered = fc.tuple(fc.nat(10 ** 9), fc.nat(99), fc.constantFrom(',' as const, '.' as const))
    fc.assert(
      fc.property(rendered, ([whole, cents, decimal]) => {
        const thousands = decimal === ',' ? '.' : ','
        const groups = String(whole).replace(/\B(?=(?:\d{3})+$)/g, thousands)
        const text = `${groups}${decimal}${String(cents).padStart(2, '0')}`
        const separators = { ...defaultSeparators, thousands, decimal } as const
        expect(parseNumeral(text, separators)?.value.valueOf()).toBeCloseTo(whole + cents / 100, 6)
        expect(parseNumeral(groups, separators)?.value.valueOf()).toBe(whole)
      }),
      { seed: 20210401 },
    )
  })
})
