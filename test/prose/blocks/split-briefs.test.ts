import { describe, expect, test } from 'vitest'
import { read } from '../reading.ts'

const source = 'Mora, Ana. “Guards leave.” Milenio. May 5, 2021.'

function one(title: string, head: string): string {
  return `${title}\n\n${head} The guards left the town on foot.\n\nA second paragraph says more of them.\n\nSources\n\n${source}`
}

describe('a file of several briefs', () => {
  test('is parted where a title with a dateline follows', () => {
    const page = [
      one('First Title', '05/06/21 (written by a) –'),
      one('Second Title', '05/07/21 (written by b) –'),
    ].join('\n\n')
    expect(read(page).map(({ title, date, byline }) => [title, date, byline])).toEqual([
      ['First Title', '2021-05-06', 'a'],
      ['Second Title', '2021-05-07', 'b'],
    ])
  })

  test('is not parted by an entry that misses its full stop, nor by one that has little but a date', () => {
    const entries =
      '“Findings: a report on justice.” Observatory. May 2021\n\nCastro, Basilia. El Universal. May 4, 2021.'
    const [brief, ...more] = read(
      `${one('First Title', '05/06/21 (written by a) –')}\n\n${entries}\n\n${source}`,
    )
    expect(more).toEqual([])
    expect(brief?.bibliography).toHaveLength(4)
  })

  test('gives each the language of its own text', () => {
    const spanish = one('Título segundo', '07/05/21 (escrito por b) –')
      .replace('The guards left the town on foot.', 'Los guardias se fueron a pie de la ciudad.')
      .replace('A second paragraph says more of them.', 'El segundo párrafo dice algo más de los guardias.')
    const briefs = read(`${one('First Title', '05/06/21 (written by a) –')}\n\n${spanish}`)
    expect(briefs.map(({ language, date }) => [language, date])).toEqual([
      ['en', '2021-05-06'],
      ['es', '2021-05-07'],
    ])
  })

  test('takes neither the name of the blog nor page furniture for a title', () => {
    const page = [
      `Archive: May 2021\n\n${one('First Title', 'Posted on May 6, 2021 by a')}`,
      'Share this:\n\nLeave a comment',
      one('Second Title', 'Posted on May 5, 2021 by b'),
    ].join('\n\n')
    const parted = page.replace(/ by ([ab]) The/g, ' by $1\n\nThe')
    expect(read(parted).map(({ title }) => title)).toEqual(['First Title', 'Second Title'])
  })

  test('is parted at main headings of Markdown once sources were listed', () => {
    const page = `# First\n\nOne guard left.\n\n## Sources\n\n- ${source}\n\n# Second\n\nTwo guards left.\n`
    expect(read(page, 'markdown').map(({ title }) => title)).toEqual(['First', 'Second'])
  })

  test('is parted at a line across the page once sources were listed', () => {
    const page = `${one('First Title', '')}\n\n---\n\nSecond Title\n\nTwo guards left the town.`
    expect(read(page).map(({ title }) => title)).toEqual(['First Title', 'Second Title'])
  })

  test('shares one text, of which each brief has its own stretch', () => {
    const page = [one('First Title', '05/06/21 –'), one('Second Title', '05/07/21 –')].join('\n\n')
    const [a, b] = read(page)
    expect(a?.prose).toBe(b?.prose)
    expect(a && b && a.span.end <= b.span.start).toBe(true)
    for (const brief of [a, b]) {
      for (const { block } of brief?.sentences ?? []) {
        expect(brief?.blocks).toContain(brief?.prose.blocks[block])
      }
    }
  })

  test('is not parted at the headings of one brief', () => {
    const page = `# First\n\n04/05/21 – One guard left.\n\n# Background\n\nHe was tired.\n\n# Outlook\n\nHe may come back.\n`
    expect(read(page, 'markdown')).toHaveLength(1)
  })
})
