import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../../src/check/reporters/display-width.ts'
import { excerpt } from '../../../src/check/reporters/excerpt.ts'
import { terminalReport } from '../../../src/check/reporters/terminal.ts'
import { ambush, contextIn } from './ambush-sample.ts'
import { sampleBrief } from './sample-brief.ts'

const plain = { colors: false, columns: 100 }

describe('the terminal report', () => {
  const text = terminalReport([ambush], contextIn('en'), plain)

  test('heads each finding with its severity, rule and message', () => {
    expect(text).toMatch(
      /^error\[currency-conversion\]: 65,333 million pesos is about 3\.04 billion US dollars/m,
    )
  })

  test('tells file, line and column', () => {
    expect(text).toContain('--> briefs/sample.md:7:89')
  })

  test('underlines exactly the words of the finding', () => {
    const lines = text.split('\n')
    const caret = lines.find((line) => line.includes('^'))
    const source = lines[lines.indexOf(caret ?? '') - 1] ?? ''
    const start = caret?.indexOf('^') ?? 0
    expect(source.slice(start, (caret?.lastIndexOf('^') ?? 0) + 1)).toBe(
      '65,333 million pesos (almost $3 million USD)',
    )
  })

  test('gives the evidence with its source, and the suggestion', () => {
    expect(text).toContain(
      '= evidence: Pesos to the dollar (Mexico, 2020): 21.49. Daily rate of the central bank, release 2021-01',
    )
    expect(text).toContain('= help: write “65,333 million pesos (about $3.04 billion USD)”')
  })

  test('ends with the counts of the brief', () => {
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      'briefs/sample.md: 9 figures (2 supported, 1 rounded, 1 derived, 1 outdated, 1 contradicted, 1 inconsistent, 1 unsupported, 1 not checkable); 1 error, 1 warning, 1 note',
    )
  })

  test('speaks Spanish', () => {
    const spanish = terminalReport([ambush], contextIn('es'), plain)
    expect(spanish).toContain('advertencia[sum-of-parts]')
    expect(spanish).toContain('= ayuda: escriba «')
    expect(spanish).toContain('9 cifras')
  })

  test('has no escape sequence without colours and some with', () => {
    expect(text).not.toContain('\u001b')
    expect(terminalReport([ambush], contextIn('en'), { ...plain, colors: true })).toContain('\u001b[')
  })

  test('lets no escape sequence of a brief through', () => {
    const hostile = sampleBrief({
      file: 'a\u001b[2Jb.md',
      blocks: [['paragraph', 'Seen \u001b[31m13 dead\u202e here.']],
      findings: [{ at: '13 dead', rule: 'bibliography-entry', code: 'no date', severity: 'note', words: {} }],
    })
    const shown = terminalReport([hostile], contextIn('en'), plain)
    expect(shown).not.toContain('\u001b')
    expect(shown).not.toContain('\u202e')
  })
})

describe('an excerpt', () => {
  test('windows a long line round the span, with an ellipsis on each side', () => {
    const text = `${'before '.repeat(300)}HERE${' after'.repeat(300)}`
    const start = text.indexOf('HERE')
    const shown = excerpt(text, { start, end: start + 4 }, 60)
    expect(shown.line).toMatch(/^….*HERE.*…$/)
    expect(shown.line.slice(shown.indent, shown.indent + shown.width)).toBe('HERE')
  })

  test('counts wide characters as two columns and accents as none', () => {
    const text = '東京 e\u0301l HERE'
    const start = text.indexOf('HERE')
    expect(excerpt(text, { start, end: start + 4 }, 60).indent).toBe(8)
  })

  test('shows tabs as one space, so that the caret stands right', () => {
    expect(excerpt('\t\tHERE', { start: 2, end: 6 }, 60)).toEqual({ line: '  HERE', indent: 2, width: 4 })
  })

  test('shows a span over several lines from its first', () => {
    expect(excerpt('one\ntwo three\nfour', { start: 8, end: 18 }, 60)).toEqual({
      line: 'two three',
      indent: 4,
      width: 5,
    })
  })

  test('never takes more columns than it has, and never puts the caret beyond the line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.nat(200),
        fc.nat(200),
        fc.integer({ min: 40, max: 90 }),
        (text, a, b, columns) => {
          const start = Math.min(a, text.length)
          const end = Math.min(start + b, text.length)
          const shown = excerpt(text, { start, end }, columns)
          expect(displayWidth(shown.line)).toBeLessThanOrEqual(columns)
          expect(shown.indent).toBeLessThanOrEqual(displayWidth(shown.line))
        },
      ),
      { seed: 20210401 },
    )
  })
})
