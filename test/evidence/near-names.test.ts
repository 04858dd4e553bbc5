import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameIndex } from '../../src/evidence/name-index.ts'
import { nearNames } from '../../src/evidence/near-names.ts'
import { editDistance, nearest } from '../../src/model/edit-distance.ts'
import type { RegistryRecord } from '../../src/model/record.ts'

function organization(name: string, kind = 'official'): RegistryRecord {
  const statement = {
    record: name,
    field: 'name',
    value: { text: name, kind },
    source: 's',
    status: 'accepted' as const,
  }
  return { id: name, kind: 'organization', statements: [statement] }
}

function near(key: string, names: readonly string[], kind = 'official'): string[] {
  const look = nearNames(nameIndex(names.map((name) => organization(name, kind))))
  return look(key).map((named) => named.name)
}

describe('a name like another', () => {
  it.each([
    ['andres manual lopez obrador', 'Andrés Manuel López Obrador'],
    ['secretaria de gobernción', 'Secretaría de Gobernación'],
    ['genaro garcia lnua', 'Genaro García Luna'],
    ['clauda shienbaum', 'Claudia Sheinbaum'],
    ['iguala,', 'Iguala'],
  ])('%s is near %s', (key, name) => {
    expect(near(key, [name, 'Otra Cosa'])).toEqual([name])
  })

  it('is not one that is equal, one of other digits, a short one or an acronym', () => {
    expect(near('genaro garcia luna', ['Genaro García Luna'])).toEqual([])
    expect(near('ley general 3 de 4', ['Ley General 3 de 3'])).toEqual([])
    expect(near('pani', ['PAN'])).toEqual([])
    expect(near('conago', ['CONADE'], 'acronym')).toEqual([])
    expect(near('segob federal', ['SEGOB FEDERALE'], 'acronym')).toEqual([])
  })

  it('allows one slip in a name of middle length, two in a longer one, never three', () => {
    expect(near('milenoi', ['Milenio'])).toEqual(['Milenio'])
    expect(near('mleni', ['Milenio'])).toEqual([])
    expect(near('instituto nacionl electorl', ['Instituto Nacional Electoral'])).toEqual([
      'Instituto Nacional Electoral',
    ])
    expect(near('instituo nacionl electorl', ['Instituto Nacional Electoral'])).toEqual([])
  })

  it('comes nearest first', () => {
    expect(near('ricardo monreal', ['Ricardo Monreales', 'Ricardo Monrea'])).toEqual([
      'Ricardo Monrea',
      'Ricardo Monreales',
    ])
  })

  it('is found wherever one letter of one word is changed', () => {
    const name = fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(name, fc.nat(), fc.stringMatching(/^[a-z]$/), (words, at, letter) => {
        const right = words.join(' ')
        const place = at % right.length
        if (right[place] === ' ' || right[place] === letter) return
        expect(near(right.slice(0, place) + letter + right.slice(place + 1), [right])).toEqual([right])
      }),
      { seed: 20210401 },
    )
  })

  it('is looked for among few, though there are many', () => {
    const names = Array.from({ length: 5000 }, (_, at) => `Comisión Número ${word(at)} ${word(at * 7)}`)
    let compared = 0
    const look = nearNames(nameIndex(names.map((name) => organization(name))), (a, b, limit) => {
      compared += 1
      return editDistance(a, b, limit)
    })
    for (let at = 0; at < 200; at++) look(`comision numero ${word(at * 25)}x ${word(at * 175)}`)
    expect(compared).toBeLessThan(200 * 50)
  })
})

function word(number: number): string {
  return [...String(number)].map((digit) => 'bcdfghjklm'[Number(digit)] ?? '').join('a')
}

describe('the number of edits', () => {
  it('is that of Damerau, up to the limit', () => {
    expect(editDistance('manual', 'manuel', 2)).toBe(1)
    expect(editDistance('lnua', 'luna', 2)).toBe(1)
    expect(editDistance('abc', 'abc', 0)).toBe(0)
    expect(editDistance('abcdef', 'ghijkl', 2)).toBe(3)
    expect(editDistance('', 'ab', 2)).toBe(2)
  })

  it('is the same both ways', () => {
    const short = fc.stringMatching(/^[abc]{0,6}$/)
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(editDistance(a, b, 6)).toBe(editDistance(b, a, 6))
      }),
      { seed: 20210401 },
    )
  })

  it('chooses what was meant, or nothing', () => {
    expect(nearest('deathsBset', ['deathsBest', 'deathsLow'])).toBe('deathsBest')
    expect(nearest('colour', ['deathsBest', 'deathsLow'])).toBeNull()
    expect(nearest('x', ['y'])).toBeNull()
  })
})
