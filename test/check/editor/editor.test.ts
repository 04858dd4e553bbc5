import { describe, expect, test } from 'vitest'
import { diagnosticsOf } from '../../../src/check/editor/diagnostics.ts'
import { hoverAt } from '../../../src/check/editor/hover.ts'
import { quickFixes } from '../../../src/check/editor/quick-fixes.ts'
import { ambush, contextIn } from '../reporters/ambush-sample.ts'
import { sampleBrief } from '../reporters/sample-brief.ts'

const english = contextIn('en')
const contents = (hover: ReturnType<typeof hoverAt>) =>
  hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : null

describe('in an editor', () => {
  test('a finding is a diagnostic, lines and characters from 0', () => {
    const [first] = diagnosticsOf([ambush], 'en')
    expect(first).toMatchObject({
      source: 'cotejo',
      code: 'currency-conversion',
      severity: 1,
      range: { start: { line: 6, character: 88 }, end: { line: 6, character: 132 } },
    })
  })

  test('hovering a claim shows its verdict and evidence', () => {
    const shown = hoverAt([ambush], { line: 6, character: 22 }, english)
    expect(contents(shown)).toMatch(/^\*\*supported\*\*/)
    expect(contents(shown)).toContain('Officers killed')
    expect(shown?.range).toEqual({ start: { line: 6, character: 20 }, end: { line: 6, character: 32 } })
  })

  test('hovering a finding shows what the rule says', () => {
    expect(contents(hoverAt([ambush], { line: 6, character: 90 }, english))).toContain(
      '`currency-conversion`',
    )
  })

  test('hovering anything else shows nothing', () => {
    expect(hoverAt([ambush], { line: 0, character: 2 }, english)).toBeNull()
  })

  test('a brief cannot put a link or an image into the hover', () => {
    const hostile = sampleBrief({
      blocks: [['paragraph', 'Seen 13 dead here.']],
      findings: [
        {
          at: '13 dead',
          rule: 'unlisted-source',
          code: 'unlisted',
          severity: 'note',
          words: { source: '![x](http://example.org/x.png)<img src=x>' },
        },
      ],
    })
    const shown = contents(hoverAt([hostile], { line: 0, character: 6 }, english)) ?? ''
    expect(shown).toContain('\\!\\[x\\]\\(')
    expect(shown).not.toMatch(/[^\\]<img/)
  })

  test('a suggestion is a quick fix within its range only', () => {
    const at = (character: number) => ({ start: { line: 6, character }, end: { line: 6, character } })
    const [fix] = quickFixes([ambush], 'file:///b.md', at(100), english)
    expect(fix?.title).toBe('write “65,333 million pesos (about $3.04 billion USD)”')
    expect(fix?.edit?.changes?.['file:///b.md']).toEqual([
      {
        range: { start: { line: 6, character: 88 }, end: { line: 6, character: 132 } },
        newText: '65,333 million pesos (about $3.04 billion USD)',
      },
    ])
    expect(quickFixes([ambush], 'file:///b.md', at(3), english)).toEqual([])
  })
})
