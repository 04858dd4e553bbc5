import { describe, expect, test } from 'vitest'
import { decodeFile, mostBytes } from '../../../src/prose/text/decode.ts'

const text = 'Título: “El niño”\r\nfin'
const utf8 = new TextEncoder().encode(text)

describe('a file of text', () => {
  test('is read as UTF-8, with a byte order mark or without', () => {
    expect(decodeFile(utf8)).toMatchObject({ text, encoding: 'utf-8' })
    expect(decodeFile(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8))).toMatchObject({ text, encoding: 'utf-8' })
  })

  test('is read as UTF-16 by its mark', () => {
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
    expect(decodeFile(little)).toMatchObject({ text, encoding: 'utf-16le' })
    expect(decodeFile(Buffer.from(little).swap16())).toMatchObject({ text, encoding: 'utf-16be' })
  })

  test('is read as Latin-1 where it is no UTF-8', () => {
    expect(decodeFile(Buffer.from('Título del niño', 'latin1'))).toMatchObject({
      text: 'Título del niño',
      encoding: 'windows-1252',
    })
  })

  test('keeps the curly quotes and dashes of Windows-1252', () => {
    expect(decodeFile(Uint8Array.of(0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x92))).toMatchObject({
      text: '“a” – ’',
    })
  })

  test('keeps what is UTF-8 when a few bytes are broken, and tells where', () => {
    const broken = Uint8Array.of(...utf8, 10, 0xff, 0x61)
    expect(decodeFile(broken)).toEqual({
      text: `${text}\n\uFFFDa`,
      encoding: 'utf-8',
      notes: [{ code: 'broken encoding', words: { count: 1, offset: utf8.length + 1, line: 3 } }],
    })
  })
})

describe('a file that is no text', () => {
  test('is told when empty or blank', () => {
    expect(decodeFile(new Uint8Array())).toEqual({ problem: { code: 'empty', words: {} } })
    expect(decodeFile(new TextEncoder().encode(' \n\t'))).toEqual({ problem: { code: 'empty', words: {} } })
  })

  test('is told by the place of its first NUL byte', () => {
    expect(decodeFile(Uint8Array.of(97, 10, 98, 0, 99))).toEqual({
      problem: { code: 'nul byte', words: { offset: 3, line: 2 } },
    })
  })

  test('is told by its control characters', () => {
    expect(decodeFile(Uint8Array.of(1, 2, 3, 97, 98))).toEqual({ problem: { code: 'not text', words: {} } })
  })

  test('is told when too large', () => {
    expect(decodeFile(new Uint8Array(mostBytes + 1))).toEqual({
      problem: { code: 'too large', words: { megabytes: 21, most: 20 } },
    })
  })
})
