import type { ReadProblem } from '../documents/document.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** A file's text without its byte order mark, or why there is none. `notes` tell what was mended on the way. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding; readonly notes: readonly ReadProblem[] }
  | { readonly problem: ReadProblem }

/** Files above this are refused: 20 MB of text is forty times the longest report. */
export const mostBytes = 20 * 1024 * 1024

/**
 * Decodes a file of text: UTF-8 or UTF-16 by its mark, else UTF-8 where the bytes are that, else Windows-1252 (of which
 * Latin-1 is a part). A few broken bytes in text that is UTF-8 otherwise become U+FFFD and are told.
 */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (bytes.length > mostBytes) {
    return failed('too large', {
      megabytes: Math.ceil(bytes.length / 1024 / 1024),
      most: mostBytes / 1024 / 1024,
    })
  }
  const decoded = decodeBytes(bytes)
  if ('text' in decoded && decoded.text.trim() === '') return failed('empty', {})
  return decoded
}

function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeWide(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeWide(bytes, 'utf-16be')
  const nul = bytes.indexOf(0)
  if (nul >= 0) return failed('nul byte', { offset: nul, line: lineOf(bytes, nul) })
  if (countControls(bytes) * 20 > bytes.length) return failed('not text', {})
  try {
    return decoded(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8')
  } catch {
    return decodeBroken(bytes)
  }
}

function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  const nul = text.indexOf('\0')
  if (nul < 0) return decoded(text, encoding)
  return failed('nul byte', { offset: 2 + nul * 2, line: text.slice(0, nul).split(/\r\n|\r|\n/).length })
}

/** Bytes that are no UTF-8: whether most of the text beyond ASCII is UTF-8 nevertheless tells which encoding was meant. */
function decodeBroken(bytes: Uint8Array): Decoded {
  const census = countSequences(bytes)
  if (census.whole <= census.broken) return decoded(decodeWindows(bytes), 'windows-1252')
  const text = new TextDecoder('utf-8').decode(bytes)
  const line = lineOf(bytes, census.firstBroken)
  return {
    text,
    encoding: 'utf-8',
    notes: [{ code: 'broken encoding', words: { count: census.broken, offset: census.firstBroken, line } }],
  }
}

/** What Windows-1252 has where Latin-1 has controls, from 0x80 on; Node's own decoder takes the one for the other. */
const windowsMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\u0080-\u009f]/g, (mark) => windowsMarks[mark.charCodeAt(0) - 0x80] ?? mark)
}

function decoded(text: string, encoding: Encoding): Decoded {
  return { text, encoding, notes: [] }
}

function failed(code: ReadProblem['code'], words: ReadProblem['words']): Decoded {
  return { problem: { code, words } }
}

/** Control characters that no text has: all but tab, line feed, vertical tab, form feed, carriage return, escape. */
function countControls(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) count++
  return count
}

interface SequenceCensus {
  /** Characters beyond ASCII that are UTF-8. */
  readonly whole: number
  /** Bytes beyond ASCII that are not. */
  readonly broken: number
  readonly firstBroken: number
}

function countSequences(bytes: Uint8Array): SequenceCensus {
  let whole = 0
  let broken = 0
  let firstBroken = -1
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0
    const size = lead < 0x80 ? 1 : sequenceSize(bytes, at, lead)
    if (lead >= 0x80 && size === 1) {
      broken++
      if (firstBroken < 0) firstBroken = at
    } else if (size > 1) whole++
    at += size
  }
  return { whole, broken, firstBroken }
}

function sequenceSize(bytes: Uint8Array, at: number, lead: number): number {
  const size =
    lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 1
  for (let offset = 1; offset < size; offset++) {
    if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return 1
  }
  return size
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let at = 0; at < offset; at++) {
    if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) line++
  }
  return line
}
