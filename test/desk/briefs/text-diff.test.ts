import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMarkup } from '../../../src/check/reporters/html/markup.ts'
import { type DiffParagraph, diffMarkup, paragraphDiff } from '../../../src/desk/briefs/text-diff.ts'

const side = (rows: readonly DiffParagraph[], gone: 'added' | 'removed') =>
  rows
    .map((row) =>
      row
        .filter((run) => run.kind !== gone)
        .map((run) => run.text)
        .join(''),
    )
    .filter((text) => text !== '')
    .join('\n\n')

describe('what has changed in a text', () => {
  it('is told by paragraph, and within one by word', () => {
    expect(paragraphDiff('One.\n\nTwo officers.', 'Zero.\n\nOne.\n\nThree officers.')).toEqual([
      [{ kind: 'added', text: 'Zero.' }],
      [{ kind: 'same', text: 'One.' }],
      [
        { kind: 'removed', text: 'Two' },
        { kind: 'added', text: 'Three' },
        { kind: 'same', text: ' officers.' },
      ],
    ])
  })

  it('holds both texts whole', () => {
    const text = fc
      .array(fc.array(fc.constantFrom('one', 'two', 'ñ', '3,4'), { minLength: 1, maxLength: 4 }), {
        maxLength: 5,
      })
      .map((all) => all.map((words) => words.join(' ')).join('\n\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const rows = paragraphDiff(before, after)
        expect(side(rows, 'added')).toBe(before)
        expect(side(rows, 'removed')).toBe(after)
      }),
    )
  })

  it('is shown as text, whatever is in it', async () => {
    const markup = await renderMarkup(diffMarkup(paragraphDiff('Words.', '<img src=x onerror=alert(1)>')))
    expect(markup).not.toContain('<img')
    expect(markup).toContain('&lt;img')
  })
})
