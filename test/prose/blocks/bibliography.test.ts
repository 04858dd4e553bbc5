import { describe, expect, test } from 'vitest'
import type { Format } from '../../../src/prose/read.ts'
import { read } from '../reading.ts'

function entries(content: string, format: Format = 'text'): (string | undefined)[] {
  const [brief] = read(content, format)
  return (brief?.blocks ?? [])
    .filter(({ kind }) => kind === 'bibliography entry')
    .map(({ start, end }) => brief?.prose.text.slice(start, end).replace(/\s+/g, ' '))
}

const head = 'Guards Leave Town\n\nThe guards left the town on foot, and nobody followed them.\n\n'
const first = 'Mora, Ana. “Guards leave.” Milenio. May 5, 2021.'
const second = 'Ruiz, Luis. “Nadie los siguió.” Reforma. May 6, 2021.'

describe('a list of sources', () => {
  test.each([
    'Sources',
    'SOURCES:',
    'Fuentes',
    'Fuentes consultadas:',
    'References',
    'Bibliografía',
    'Works Cited',
  ])('opens with %s', (heading) => {
    expect(entries(`${head}${heading}\n\n${first}\n\n${second}\n`)).toEqual([first, second])
  })

  test('may stand line by line right below its heading', () => {
    expect(entries(`${head}Sources:\n${first}\n${second}`)).toEqual([first, second])
  })

  test('may have two entries on one line', () => {
    expect(entries(`${head}Sources\n\n${first} ${second}\n\n${first} “Third.” Reuters. 2021.`)).toEqual([
      first,
      second,
      first,
      '“Third.” Reuters. 2021.',
    ])
    const whole = 'Mora, Ana. 2021. “Guards leave.” Milenio. Updated May 5, 2021. Accessed May 6, 2021.'
    expect(entries(`${head}Sources\n\n${whole}`)).toEqual([whole])
  })

  test('may start on the line of its heading', () => {
    expect(entries(`${head}Sources: ${first}\n${second}`)).toEqual([first, second])
  })

  test.each(['- ', '• ', '* '])('may have bullets: %s', (bullet) => {
    expect(entries(`${head}Sources\n\n${bullet}${first}\n${bullet}${second}`)).toEqual([first, second])
  })

  test('may be numbered', () => {
    expect(entries(`${head}Sources\n\n1. ${first}\n2. ${second}`)).toEqual([first, second])
    expect(entries(`${head}Sources\n\n[1] ${first}\n[2] ${second}`)).toEqual([first, second])
  })

  test('may be broken at a fixed width', () => {
    const wrapped = `Guards Leave Town

The guards left the town on foot, and nobody followed them on the long
way to the coast, where they were met by a few friends who had waited
there since the morning of that day.

Sources

Mora, Ana. “A title so long that it does not fit on a single line of the
text as it was sent.” Milenio. May 5, 2021.
Ruiz, Luis. “Nadie los siguió.” Reforma. May 6, 2021.
`
    expect(entries(wrapped)).toEqual([
      'Mora, Ana. “A title so long that it does not fit on a single line of the text as it was sent.” Milenio. May 5, 2021.',
      second,
    ])
  })

  test('may be a paragraph or a list of Markdown', () => {
    expect(entries(`# Guards\n\nThey left.\n\n## Sources\n\n${first}\n${second}\n`, 'markdown')).toEqual([
      first,
      second,
    ])
    expect(entries(`# Guards\n\nThey left.\n\n## Sources\n\n- ${first}\n- ${second}\n`, 'markdown')).toEqual([
      first,
      second,
    ])
    expect(entries(`# Guards\n\nThey left.\n\n**Sources**\n${first}\n${second}\n`, 'markdown')).toEqual([
      first,
      second,
    ])
  })

  test('ends at a note of the editor', () => {
    const note = 'This article was changed on May 9, 2021: the guards were four.'
    expect(entries(`${head}Sources\n\n${first}\n\n${note}`)).toEqual([first])
  })

  test('ends at a heading of its own level in Markdown', () => {
    expect(
      entries(
        `# Guards\n\nThey left.\n\n## Sources\n\n${first}\n\n## Method\n\nWe asked them.\n`,
        'markdown',
      ),
    ).toEqual([first])
  })

  test('is none where the word opens the text', () => {
    expect(entries('Sources of Violence in Colima\n\nThe sources of violence are many.')).toEqual([])
  })
})
