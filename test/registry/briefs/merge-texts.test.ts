import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTexts } from '../../../src/registry/briefs/merge-texts.ts'

const lines = fc
  .array(fc.constantFrom('a', 'b', 'c', 'One.', ''), { maxLength: 8 })
  .map((all) => all.join('\n'))

describe('joining two texts', () => {
  it('gives the other when one is as it was', () => {
    fc.assert(
      fc.property(lines, lines, (base, changed) => {
        expect(mergeTexts(base, base, changed)).toMatchObject({ clean: true, text: changed })
        expect(mergeTexts(base, changed, base)).toMatchObject({ clean: true, text: changed })
      }),
    )
  })

  it('gives what both made when they made the same', () => {
    fc.assert(
      fc.property(lines, lines, (base, changed) => {
        expect(mergeTexts(base, changed, changed)).toMatchObject({ clean: true, text: changed })
      }),
    )
  })

  it('loses no line that either has written', () => {
    fc.assert(
      fc.property(lines, lines, lines, (base, theirs, mine) => {
        const known = new Set(base.split('\n'))
        const joined = mergeTexts(base, theirs, mine).text.split('\n')
        for (const line of [...theirs.split('\n'), ...mine.split('\n')]) {
          if (line !== '' && !known.has(line)) expect(joined).toContain(line)
        }
      }),
    )
  })
})
