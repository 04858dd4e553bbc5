import { html } from 'hono/html'
import { describe, expect, it } from 'vitest'
import { renderMarkup } from '../../../src/check/reporters/html/markup.ts'
import { type ValueContext, valueMarkup } from '../../../src/check/reporters/html/record-value.ts'
import { sourceCitation } from '../../../src/check/reporters/html/source-citation.ts'
import type { Language } from '../../../src/model/language.ts'
import { placeName } from '../../../src/model/place-codes.ts'

const context = (language: Language): ValueContext => ({
  language,
  placeName,
  record: (id) => (id === 'iguala' ? { title: 'Iguala & Cocula', path: '/es/records/iguala' } : null),
})

const told = async (kind: string, field: string, value: unknown, language: Language = 'es') =>
  (await renderMarkup(html`${valueMarkup(kind, field, value, context(language))}`)).replace(
    /<\/?span[^>]*>/g,
    '',
  )

describe('a value as a reader is told it', () => {
  it('has words for codes, days and yes or no', async () => {
    expect(await told('incident', 'type', 'Battles')).toBe('Combates')
    expect(await told('incident', 'date', '2014-09-26..2014-09-27', 'en')).toContain('September 26')
    expect(await told('victim', 'onDuty', true)).toBe('sí')
    expect(await told('incident', 'deathsBest', 1234, 'en')).toBe('1,234')
    expect(await told('organization', 'place', 'MX-MEX')).toBe('Estado de México')
  })

  it('has one line for a place, an office, a stage, a name', async () => {
    const place = { state: 'MX-GRO', municipality: '12035', publicPrecision: 'municipality' }
    expect(await told('incident', 'place', place)).toMatch(/^Iguala.*, Guerrero$/)
    const stage = { stage: 'convicted', date: '2021', by: 'a court' }
    expect(await told('case', 'stage', stage, 'en')).toBe('convicted (2021, By: a court)')
    expect(await told('person', 'name', { text: 'Ana', language: 'es', kind: 'common' }, 'en')).toBe(
      'Ana (Spanish)',
    )
  })

  it('links to another record where the reader may know of it, and shows the id where not', async () => {
    expect(await told('victim', 'incident', 'iguala')).toBe(
      '<a href="/es/records/iguala">Iguala &amp; Cocula</a>',
    )
    expect(await told('victim', 'incident', 'gone')).toBe('gone')
  })

  it('is text, whatever it holds', async () => {
    const attack = '"><script>alert(1)</script>'
    const escaped = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;'
    for (const [kind, field, value] of [
      ['incident', 'summary', attack],
      ['person', 'name', { text: attack, language: attack, kind: attack, period: attack }],
      ['case', 'stage', { stage: attack, [attack]: attack }],
      ['incident', 'place', { state: attack, locality: attack }],
      ['nothing', attack, attack],
    ] as const) {
      const shown = await told(kind, field, value)
      expect(shown).not.toContain('<script')
      expect(shown).toContain(escaped)
    }
  })
})

describe('a source cited in full', () => {
  const cited = async (source: Parameters<typeof sourceCitation>[0]) =>
    renderMarkup(html`${sourceCitation(source, 'en')}`)

  it('says who, what, where and when, and leads to it', async () => {
    const source = {
      id: 'malkin',
      type: 'article-newspaper',
      author: [{ given: 'Elisabeth', family: 'Malkin' }],
      title: 'A & B',
      'container-title': 'The Times',
      issued: { 'date-parts': [[2014, 10, 6]] },
      URL: 'https://example.org/a?b=1&c=2',
    } as const
    expect(
      await cited({ ...source, author: [...source.author], issued: { 'date-parts': [[2014, 10, 6]] } }),
    ).toBe(
      'Elisabeth Malkin. <a href="https://example.org/a?b=1&amp;c=2" rel="external noopener"><cite>A &amp; B</cite></a>. The Times, October 6, 2014.',
    )
  })

  it('leads nowhere but to the web', async () => {
    for (const URL of ['javascript:alert(1)', 'data:text/html,x', ' JaVaScRiPt:alert(1)', 'not an address'])
      expect(await cited({ id: 'x', type: 'webpage', title: 'T', URL })).toBe('<cite>T</cite>.')
  })
})
