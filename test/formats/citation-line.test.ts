import { describe, expect, it } from 'vitest'
import { citationLine, citationMention } from '../../src/formats/citation-line.ts'
import type { Source } from '../../src/model/source.ts'
import { readBriefs } from '../../src/prose/read.ts'

const article: Source = {
  id: 'malkin-2021',
  type: 'article-newspaper',
  author: [
    { family: 'Malkin', given: 'Elisabeth' },
    { family: 'Ahmed', given: 'Azam' },
  ],
  title: 'Who will move first?',
  'container-title': 'The New York Times',
  issued: { 'date-parts': [[2021, 3, 1]] },
  URL: 'https://example.org/a',
}
const report: Source = {
  id: 'evalua-2020',
  type: 'report',
  author: [{ literal: 'México Evalúa' }],
  title: 'Hallazgos 2019',
  publisher: 'México Evalúa',
  issued: { 'date-parts': [[2020, 10]] },
}

describe('a citation', () => {
  it('is an entry of a list of sources in each language', () => {
    expect(citationLine(article, 'en')).toBe(
      'Malkin, Elisabeth, and Azam Ahmed. “Who will move first?” The New York Times. March 1, 2021. https://example.org/a',
    )
    expect(citationLine(article, 'es')).toBe(
      'Malkin, Elisabeth y Azam Ahmed. “Who will move first?” The New York Times. 1 de marzo de 2021. https://example.org/a',
    )
    expect(citationLine(report, 'es')).toBe(
      'México Evalúa. “Hallazgos 2019.” México Evalúa. Octubre de 2020.',
    )
  })

  it('is a mention in a sentence', () => {
    expect(citationMention(article)).toBe('(Malkin & Ahmed, 2021)')
    expect(citationMention(report)).toBe('(México Evalúa, 2020)')
    expect(citationMention({ id: 'x', type: 'webpage' })).toBe('(x)')
  })

  it('is read again by the reader of prose as what it was', () => {
    const text = `Text.\n\n## Sources\n\n${citationLine(report, 'en')}\n`
    const [brief] = readBriefs(text, {
      file: 'x.md',
      format: 'markdown',
      gazetteer: new Map(),
      language: 'en',
    })
    expect(brief?.bibliography[0]?.citation).toMatchObject({
      title: 'Hallazgos 2019',
      issued: { 'date-parts': [[2020, 10]] },
    })
    expect(brief?.bibliography[0]?.defects).toEqual([])
  })
})
