import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { reduceMarkdown } from '../../../src/prose/documents/markdown-source.ts'
import { type Format, type ReadResult, readFile } from '../../../src/prose/read.ts'
import { placeOf, read, shownBlocks, shownSentences } from '../reading.ts'

const options = { file: 'brief.md', format: 'markdown', gazetteer: new Map(), language: 'en' } as const

function readBytes(bytes: Uint8Array, format: Format = 'markdown'): Promise<ReadResult> {
  return readFile(bytes, { ...options, format })
}

function readText(text: string, format: Format = 'markdown'): Promise<ReadResult> {
  return readBytes(new TextEncoder().encode(text), format)
}

describe('a file that cannot be read is told, not thrown', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['empty', new TextEncoder().encode('  \r\n ')],
    ['nul byte', Uint8Array.of(97, 0, 98)],
    ['not text', Uint8Array.of(1, 2, 3, 4, 97)],
    ['too large', new Uint8Array(50 * 1024 * 1024).fill(97)],
  ])('%s', async (code, bytes) => {
    expect(await readBytes(bytes)).toMatchObject({ problem: { code } })
  })
})

describe('a file with faults is read all the same', () => {
  test('broken UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('# Título\n\nCinco guardias más se fueron '),
      Buffer.of(0xff),
      Buffer.from('.\n'),
    ])
    const result = await readBytes(bytes)
    expect(result).toMatchObject({ notes: [{ code: 'broken encoding', words: { line: 3 } }] })
    expect('briefs' in result && result.briefs[0]?.title).toBe('Título')
  })

  test('Latin-1 and the quotes of Windows-1252', async () => {
    const result = await readBytes(
      Buffer.from('Los guardias de Le\xf3n\n\nEl juez dijo \x93no\x94 a los guardias de Le\xf3n.', 'latin1'),
      'text',
    )
    expect(result).toMatchObject({ encoding: 'windows-1252' })
    expect('briefs' in result && shownBlocks(result.briefs[0])).toEqual([
      'title: Los guardias de León',
      'paragraph: El juez dijo “no” a los guardias de León.',
    ])
  })

  test('front matter that is never closed', async () => {
    const result = await readText('---\ntitle: Guards\n\nFive guards left.\n')
    expect(result).toMatchObject({ notes: [{ code: 'unclosed front matter' }] })
    expect('briefs' in result && result.briefs).toHaveLength(1)
  })

  test('a byte order mark is no part of line or column', async () => {
    const result = await readText('\uFEFF# Guards\n\nFive left.\n')
    expect('briefs' in result && placeOf(result.briefs[0], 'Guards')).toBe('1:3')
  })

  test('marks that print nothing are no part of words', () => {
    const [brief] = read('\u200FGuards leave\u200E\n\nFive guar\u00ADdias left.\u202C')
    expect(shownBlocks(brief)).toEqual(['title: Guards leave', 'paragraph: Five guar\u00ADdias left.'])
    expect(brief?.prose.tokens.map(({ folded }) => folded)).toEqual([
      'guards',
      'leave',
      'five',
      'guardias',
      'left',
      '.',
    ])
  })

  test('half a character is a token of its own', () => {
    const tokens = read('A \uD83D b \uDE00 c \u{1F600} d')[0]?.prose.tokens ?? []
    expect(tokens.map(({ end, start }) => end - start)).toEqual([1, 1, 1, 1, 1, 2, 1])
  })
})

describe('a line', () => {
  test.each(['\n', '\r\n', '\r'])('ends as the file has it', (ending) => {
    const [brief] = read(['Guards leave', '', 'Five left.', '', 'Six stayed.'].join(ending))
    expect(shownSentences(brief)).toEqual(['Guards leave', 'Five left.', 'Six stayed.'])
    expect(placeOf(brief, 'stayed')).toBe('5:5')
  })
})

describe('a million brackets', () => {
  const million = 1_000_000

  test.each(['[', ']', '(', '>', '*', '_', '`', '<', '“'])(
    '%s is read as text',
    (mark) => {
      const [brief] = read(`# Guards\n\n${mark.repeat(million)}\n\nFive left.\n`, 'markdown')
      expect(shownSentences(brief).at(-1)).toBe('Five left.')
    },
    60_000,
  )

  test('never reaches the parser of Markdown', () => {
    expect(reduceMarkdown('['.repeat(million), 0).reduced).toBe('x')
    const lines = `${'[a]: b '.repeat(200)}\n\n`.repeat(700)
    expect(reduceMarkdown(lines, 0).reduced.length).toBeLessThan(500_000)
  })

  test('nested lists and quotes deeper than any text never reach it either', () => {
    const stairs = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n')
    expect(reduceMarkdown(stairs, 0).reduced).toBe('x')
    expect(reduceMarkdown('> '.repeat(1000), 0).reduced).toBe('x')
  })
})
