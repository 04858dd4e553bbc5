import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slippedWord } from '../../src/check/names/spelling.ts'
import { editDistance } from '../../src/model/edit-distance.ts'

describe('spelling', () => {
  it('counts letters changed, added, dropped and swapped', () => {
    expect(editDistance('manual', 'manuel', 2)).toBe(1)
    expect(editDistance('gastelum', 'gastelun', 2)).toBe(1)
    expect(editDistance('garcia', 'gracia', 2)).toBe(1)
    expect(editDistance('lopez', 'obrador', 2)).toBe(3)
  })

  it('finds the one word in which two names differ by a slip', () => {
    expect(slippedWord('andres manual lopez obrador', 'andres manuel lopez obrador')).toEqual({
      wrong: 'manual',
      right: 'manuel',
    })
  })

  it('takes no two short words for a slip of each other', () => {
    expect(slippedWord('juan ruiz', 'juan cruz')).toBeNull()
    expect(slippedWord('ana diaz', 'ana paz')).toBeNull()
  })

  it('takes no other surname for a slip', () => {
    expect(slippedWord('mario rodriguez', 'mario dominguez')).toBeNull()
  })

  it('is the same from either side, and zero only for equal words', () => {
    const word = fc.stringMatching(/^[a-z]{1,10}$/)
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3))
        expect(editDistance(a, b, 3) === 0).toBe(a === b)
      }),
      { seed: 20210401 },
    )
  })
})
