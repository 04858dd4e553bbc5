import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../src/prose/documents/markdown.ts'
import { reduceMarkdown } from '../../../src/prose/documents/markdown-source.ts'
import { placeOf, read, shownBlocks } from '../reading.ts'

describe('Markdown', () => {
  test('loses its markup, and every word keeps its place', () => {
    const source =
      '# Guards *leave*\n\nThe **five** guards [left](http://a.b "c") &amp; `slept` \\*well\\*.[^1]\n\n[^1]: Or so.\n'
    const [brief] = read(source, 'markdown')
    expect(shownBlocks(brief)).toEqual([
      'title: Guards leave',
      'paragraph: The five guards left & slept *well*.',
      'paragraph: Or so.',
    ])
    for (const word of ['Guards', 'leave', 'five', 'left', 'slept', 'well']) {
      const before = source.slice(0, source.indexOf(word)).split('\n')
      expect(placeOf(brief, word)).toBe(`${before.length}:${(before.at(-1)?.length ?? 0) + 1}`)
    }
  })

  test('has lists, quotes, tables and pictures with captions', () => {
    const source = [
      '# Guards',
      'They left.',
      '- one',
      '- two\n  goes on',
      '> said\n> he',
      '| a | b |\n|---|---|\n| c \\| d | e |',
      '![alt](a.png)',
      '*A bus.*',
      '```\ncode\n```',
    ].join('\n\n')
    expect(shownBlocks(read(source, 'markdown')[0])).toEqual([
      'title: Guards',
      'paragraph: They left.',
      'list item: one',
      'list item: two\ngoes on',
      'quote: said\nhe',
      'table cell: a',
      'table cell: b',
      'table cell: c | d',
      'table cell: e',
      'caption: A bus.',
    ])
  })

  test('may hold HTML', () => {
    const [brief] = read(
      '# Guards\n\nFive <b>guards</b><br>left.\n\n<p>Two <i>stayed</i> &mdash; here.</p>\n',
      'markdown',
    )
    expect(shownBlocks(brief).slice(1)).toEqual([
      'paragraph: Five guards\nleft.',
      'paragraph: Two stayed — here.',
    ])
    expect(placeOf(brief, 'stayed')).toBe('5:11')
  })

  test('has sources in its footnotes', () => {
    const note = 'Mora, Ana. “Guards leave.” Milenio. May 5, 2021.'
    const blocks = shownBlocks(
      read(`# Guards\n\nThey left.[^1] Twice.[^2]\n\n[^1]: ${note}\n[^2]: Or so they say.\n`, 'markdown')[0],
    )
    expect(blocks).toContain(`bibliography entry: ${note}`)
    expect(blocks).toContain('paragraph: Or so they say.')
  })
})

describe('front matter', () => {
  const source =
    '---\ntitle: "Five guards leave"\ndate: 2021-05-06\nauthor: [Ana Mora, Luis Ruiz]\nlang: es\n---\n\n# Five guards leave\n\nThey left.\n'

  test('gives title, date, author and language', () => {
    expect(read(source, 'markdown')[0]).toMatchObject({
      title: 'Five guards leave',
      date: '2021-05-06',
      byline: 'Ana Mora, Luis Ruiz',
      language: 'es',
    })
  })

  test('has its title in the text, at its place in the file', () => {
    const [brief] = read(source, 'markdown')
    expect(shownBlocks(brief)).toEqual([
      'title: Five guards leave',
      'title: Five guards leave',
      'paragraph: They left.',
    ])
    expect(placeOf(brief, 'Five')).toBe('2:9')
  })

  test('that is never closed is text, and told', () => {
    const document = readMarkdown('---\ntitle: Guards\n\nThey left.\n')
    expect(document.problems).toEqual([{ code: 'unclosed front matter', words: { line: 1 } }])
    expect(document.text).toContain('They left.')
  })

  test('that is broken is told with its line', () => {
    const document = readMarkdown('---\ntitle: "Guards\ndate: 2021-05-06\n---\n\nThey left.\n')
    expect(document.problems).toMatchObject([{ code: 'broken front matter' }])
    expect(document.text).toContain('They left.')
  })

  test('with CRLF is the same', () => {
    expect(shownBlocks(read(source.replaceAll('\n', '\r\n'), 'markdown')[0])).toEqual(
      shownBlocks(read(source, 'markdown')[0]),
    )
  })
})

describe('paragraphs without markup', () => {
  test('are kept from the parser', () => {
    expect(reduceMarkdown('One *two*.\n\nThree four.\n\nFive.\n', 0).reduced).toBe('One *two*.\n\nx')
  })

  const piece = fc.constantFrom(
    'plain words',
    '*',
    '**',
    '_',
    '`',
    '```',
    '[a](b)',
    '[a]: b',
    '# ',
    '- ',
    '1. ',
    '> ',
    '    ',
    '\n',
    '\n\n',
    '\n\n\n',
    '<b>',
    '<!-- ',
    '-->',
    '&amp;',
    '\\',
    '===',
    '---',
    '|',
    'é“”',
    '  ',
    '\t',
  )

  test('do not change what the parser reads', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('')
        // A comment in front of each paragraph's text holds markup, so nothing is taken out.
        const marked = source.replace(/plain words/g, 'plain w&#111;rds')
        expect(words(source)).toEqual(words(marked))
      }),
      { seed: 20210401, numRuns: 500 },
    )
  })

  test('that holds more marks than any text needs says from which line on they are left standing', () => {
    const source = `Plain.\n\n${'*many* _marks_\n\n'.repeat(30_000)}`
    const [problem] = readMarkdown(source).problems
    expect(problem?.code).toBe('too much markup')
    const line = Number(problem?.words.line)
    expect(line).toBe(3 + 25_000 * 2)
    expect(readMarkdown(source.slice(0, source.length / 2)).problems).toEqual([])
  })
})

function words(source: string): string[] {
  const { text, blocks } = readMarkdown(source)
  return blocks.map(
    ({ kind, level, start, end }) =>
      `${kind} ${level} ${text.slice(start, end).replace(/\s+/g, ' ').replaceAll('w&#111;rds', 'words')}`,
  )
}
