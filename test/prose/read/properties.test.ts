import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Brief } from '../../../src/prose/brief.ts'
import { type Format, readFile } from '../../../src/prose/read.ts'
import { read, shownBlocks, shownSentences } from '../reading.ts'

const line = fc.constantFrom(
  'Guards Leave Town',
  '05/06/21 (written by amora) – Five guards left. They had come in 2019.',
  'By Ana Mora',
  '6 de mayo de 2021',
  'The Gral. Pérez said “no.” He left the U.S. He is 40.',
  'Los guardias de Colima se fueron; ¿por qué? Nadie sabe.',
  'A bus on the road. Photo: Milenio.',
  'What Comes Next',
  'Sources',
  'Fuentes:',
  'Mora, Ana. “Guards leave.” Milenio. May 5, 2021.',
  '- **a** list [item](b) &amp; more',
  '> said',
  '| a | b |',
  '---',
  '# Heading',
  '<p>an <b>x</b></p>',
  '[^1]: note',
  '',
  '',
  '',
)
const content = fc.oneof(
  fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom('---\n', 'title: ', '“', '<', '&', ' ', '\n', '. ', 'A', '5', '\r\n', '[', ']('), {
      maxLength: 60,
    })
    .map((parts) => parts.join('')),
)
const formats = fc.constantFrom<Format>('text', 'markdown', 'html')
const settings = { seed: 20210401, numRuns: 300 }

describe('whatever the text', () => {
  test('blocks come in order, do not overlap and hold their words', () => {
    fc.assert(
      fc.property(content, formats, (text, format) => {
        for (const brief of read(text, format)) {
          let end = brief.span.start
          for (const block of brief.blocks) {
            expect(block.start).toBeGreaterThanOrEqual(end)
            expect(block.end).toBeGreaterThan(block.start)
            end = block.end
          }
          expect(end).toBe(brief.span.end)
          expect(end).toBeLessThanOrEqual(brief.prose.text.length)
        }
      }),
      settings,
    )
  })

  test('sentences lie in their blocks, tokens in order in the text', () => {
    fc.assert(
      fc.property(content, formats, (text, format) => {
        for (const brief of read(text, format)) {
          const { tokens, blocks } = brief.prose
          for (const sentence of brief.sentences) {
            const block = blocks[sentence.block]
            expect(block && block.start <= sentence.start && sentence.end <= block.end).toBe(true)
            expect(tokens[sentence.firstToken]?.start).toBe(sentence.start)
            expect(tokens[sentence.lastToken - 1]?.end).toBe(sentence.end)
          }
          for (let index = 1; index < tokens.length; index++) {
            expect(tokens[index]?.start ?? 0).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0)
          }
        }
      }),
      settings,
    )
  })

  test('every word of the text stands in the file where its offset says', () => {
    fc.assert(
      fc.property(content, fc.constantFrom<Format>('text', 'markdown'), (text, format) => {
        for (const { prose } of read(text, format)) {
          for (const token of prose.tokens) {
            if (token.kind !== 'word') continue
            const start = prose.map.toFile(token.start)
            const word = prose.text.slice(token.start, token.end)
            if (/^[A-Za-z]+$/.test(word) && !text.includes('&'))
              expect(text.slice(start, start + 1)).toBe(word[0])
          }
        }
      }),
      settings,
    )
  })

  test('briefs do not overlap', () => {
    fc.assert(
      fc.property(content, (text) => {
        const briefs = read(text)
        briefs.forEach((brief, index) => {
          if (index > 0) expect(brief.span.start).toBeGreaterThanOrEqual(briefs[index - 1]?.span.end ?? 0)
        })
      }),
      settings,
    )
  })
})

describe('the same brief', () => {
  const lines = fc.array(line, { maxLength: 25 }).map((parts) => parts.join('\n'))

  test('with CRLF has the same blocks, sentences and head', () => {
    fc.assert(
      fc.property(lines, formats, (text, format) => {
        expect(read(text.replaceAll('\n', '\r\n'), format).map(essence)).toEqual(
          read(text, format).map(essence),
        )
      }),
      settings,
    )
  })

  test.each(['latin1', 'utf16le', 'utf8'] as const)('in %s has the same too', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(
        lines.map((text) => text.replace(/[“”–]/g, '"')),
        async (text) => {
          const marked = encoding === 'latin1' ? text : `\uFEFF${text}`
          const options = { file: 'brief', format: 'text', gazetteer: new Map(), language: 'en' } as const
          const result = await readFile(Buffer.from(marked, encoding), options)
          expect('briefs' in result ? result.briefs.map(essence) : []).toEqual(read(text).map(essence))
        },
      ),
      { ...settings, numRuns: 100 },
    )
  })
})

/** What a brief says, whatever its offsets. */
function essence(brief: Brief) {
  const plain = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, ' '))
  const { title, date, byline, language } = brief
  return {
    title,
    date,
    byline,
    language,
    blocks: plain(shownBlocks(brief)),
    sentences: plain(shownSentences(brief)),
  }
}
