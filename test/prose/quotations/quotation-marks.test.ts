import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findUnbalancedMarks } from '../../../src/prose/quotations/quotation-marks.ts'
import { scanMarks } from '../../../src/prose/quotations/scan-marks.ts'

function faults(text: string, continues = true): [string, string][] {
  const span = { start: 0, end: text.length }
  return findUnbalancedMarks(text, span, continues).map((fault) => [
    fault.code,
    text.slice(fault.span.start, fault.span.end),
  ])
}

describe('finding unbalanced quotation marks', () => {
  it.each([
    'She said “we are tired” and left.',
    'She said "we are tired" and \'left\'.',
    '«Él gritó “ya ‘basta’, señores”», contó.',
    '« Bonjour », dit-il, et « bonsoir ».',
    'The states’ rights, the ’90s, the ‘80s, rock ’n’ roll and O’Brien’s dog.',
    "The officers' union won't say if it was 'them' or nobody; 'tis a pity.",
    'A man of 5\' 10" stood 3’ from a 6" pipe for 2′ 3″.',
    'They spoke of ‘the workers’ rights that nobody keeps’ at length.',
    'He (“the boss”, “the man”)—“nobody”—left.',
    'Dijo: "hola"; luego:"adiós".',
    '“Is it ‘safe’?” she asked; “No.”',
  ])('is silent about %s', (text) => {
    expect(faults(text)).toEqual([])
  })

  it.each([
    ['She said “we are tired and left.', 'opened, not closed', '“'],
    ['She said we are tired” and left.', 'closed, not opened', '”'],
    ['La “afrenta’ de todos” duele: afrenta’, dijo.', 'closed, not opened', '’'],
    ['She said ‘we are tired and left.', 'opened, not closed', '‘'],
    ['“’Nobody came’: a town waits.”', 'wrong direction', '’'],
    ['She said, ”we are tired” and left.', 'wrong direction', '”'],
    ['“We are tired“, she said.', 'wrong direction', '“'],
    ['“Nine fall; “it is war”: mayor.”', 'nested double marks', '“it is war”'],
    ['"Nine fall; "it is war": mayor."', 'nested double marks', '"it is war"'],
    ['“We are tired" she said.', 'mismatched pair', '"'],
    ['«We are tired” she said.', 'mismatched pair', '”'],
  ])('points at the fault in %s', (text, code, marks) => {
    expect(faults(text)).toContainEqual([code, marks])
  })

  it('lets a quotation go on in the next paragraph, which opens it again', () => {
    const text = '“The first paragraph goes on.\n\n“The second one ends,” he said.'
    const first = { start: 0, end: text.indexOf('\n') }
    expect(findUnbalancedMarks(text, first)).toEqual([])
    expect(findUnbalancedMarks(text, first, false)).toHaveLength(1)
  })

  it('takes a mark that opens a following paragraph in the Spanish manner for none of its own', () => {
    expect(faults('»Y así terminó la tarde.')).toEqual([])
  })

  it('gives spans of one mark or of an inner pair, in order and within the text', () => {
    const marks = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      'a',
      's',
      ' ',
      '.',
      ',',
      '5',
      '(',
      '—',
      'é',
    )
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        let last = -1
        for (const { span } of findUnbalancedMarks(text, { start: 0, end: text.length })) {
          expect(text.slice(span.start, span.end)).toMatch(/^["“”«»‘’']/)
          expect(span.start).toBeGreaterThanOrEqual(last)
          last = span.start
        }
      }),
      { seed: 20210401, numRuns: 500 },
    )
  })

  it('keeps to its span', () => {
    const text = 'x” “inside” ”y'
    expect(scanMarks(text, { start: 3, end: 11 }).map((mark) => mark.at)).toEqual([3, 10])
  })

  it('reads a great many marks, however they are mixed', () => {
    for (const pattern of ['“', '”', '"', '‘“', '“”', '"a "', '’”‘']) {
      const text = pattern.repeat(5_000)
      expect(() => findUnbalancedMarks(text, { start: 0, end: text.length })).not.toThrow()
    }
  })
})
