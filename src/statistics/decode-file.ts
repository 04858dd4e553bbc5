import { createReadStream } from 'node:fs'
import type { Encoding } from './scan-file.ts'

/** The text of a file in pieces, without its byte order mark. */
export async function* decodeFile(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decode = encoding === 'utf-8' ? utf8Decoder() : (bytes: Buffer) => decodeWindows1252(bytes)
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    yield decode(chunk)
  }
}

function utf8Decoder(): (bytes: Buffer) => string {
  const decoder = new TextDecoder('utf-8')
  return (bytes) => decoder.decode(bytes, { stream: true })
}

/** The characters of bytes 0x80 to 0x9f; the five that Windows-1252 leaves open stay as they are, as in browsers. */
const extra = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const extraBytes = /[\u0080-\u009f]/g

/** Decodes Windows-1252 by its table: some versions of Node take the name for Latin-1. */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(extraBytes, (letter) => extra[letter.charCodeAt(0) - 0x80] ?? letter)
}
