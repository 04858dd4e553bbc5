import fc from 'fast-check'
import { html } from 'hono/html'
import { describe, expect, it } from 'vitest'
import { renderMarkup } from '../../../src/check/reporters/html/markup.ts'
import { markedText, passageAround, wantedWords } from '../../../src/desk/search/matched-words.ts'

const marked = async (text: string, query: string) =>
  renderMarkup(html`${markedText(text, wantedWords(query))}`)

describe('the words that a search found', () => {
  it('are marked whatever their accents, case and ending', async () => {
    expect(await marked('Policías de MÉXICO', 'policia mexico')).toBe(
      '<mark>Policías</mark> de <mark>MÉXICO</mark>',
    )
  })

  it('are marked in text whose every other character is escaped', async () => {
    expect(await marked('<img src=x onerror=alert(1)> & "Iguala"', 'iguala img')).toBe(
      '&lt;<mark>img</mark> src=x onerror=alert(1)&gt; &amp; &quot;<mark>Iguala</mark>&quot;',
    )
  })

  it('are not those that the query leaves out, nor words that only begin alike', async () => {
    expect(await marked('Iguala Toluca Tolucan', '"Iguala" -Toluca')).toBe(
      '<mark>Iguala</mark> Toluca Tolucan',
    )
    expect(await marked('tolerance', 'toluca')).toBe('tolerance')
  })
})

describe('marking', () => {
  it('changes nothing of any text but the marks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string(), async (text, query) => {
        const plain = await renderMarkup(html`${text}`)
        expect((await marked(text, query)).replaceAll(/<\/?mark>/g, '')).toBe(plain)
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

describe('a passage of a text', () => {
  it('is the whole text when that is short', () => {
    expect(passageAround('  a\n b ', ['b'])).toBe('a b')
  })

  it('is cut between words around the first word found', () => {
    const text = `${'before '.repeat(60)}Ayotzinapa ${'after '.repeat(60)}`
    const passage = passageAround(text, ['ayotzinapa'])
    expect(passage).toMatch(/^… before .*Ayotzinapa after .* …$/)
    expect(passage.length).toBeLessThan(210)
  })
})
