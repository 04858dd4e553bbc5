import { isAscii, isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** How the bytes of a file become text. `latin-1` is Windows-1252 that uses none of its 27 extra characters. */
export type Encoding = 'utf-8' | 'latin-1' | 'windows-1252'

/** What one pass over the bytes of a file tells. */
export interface FileScan {
  readonly sha256: string
  readonly bytes: number
  readonly encoding: Encoding
  /** Position of the first NUL, which no text has; null when there is none. */
  readonly nul: number | null
  /** The first line that is longer than any table's, from 1; null when there is none. */
  readonly longLine: number | null
}

/** The longest line that is read, in bytes. */
export const longestLine = 1 << 20

const chunkSize = 1 << 18
const lineFeed = 10

/**
 * Reads a file once: its hash, its encoding, and whether it could be a table at all.
 * @param kind a table is read no further than its first line that is too long: it will not be imported
 * @param read is told the bytes read so far
 */
export async function scanFile(
  path: string,
  kind: 'table' | 'rows',
  read: (bytes: number) => void,
  signal: AbortSignal | undefined,
): Promise<FileScan> {
  const hash = createHash('sha256')
  const encoding = encodingFinder()
  const lines = lineMeter()
  let bytes = 0
  let nul: number | null = null
  for await (const chunk of createReadStream(path, { highWaterMark: chunkSize }) as AsyncIterable<Buffer>) {
    signal?.throwIfAborted()
    hash.update(chunk)
    encoding.add(chunk)
    lines.add(chunk)
    const at: number = nul === null ? chunk.indexOf(0) : -1
    if (at >= 0) nul = bytes + at
    bytes += chunk.length
    read(bytes)
    if (kind === 'table' && lines.tooLong() !== null) break
  }
  return { sha256: hash.digest('hex'), bytes, encoding: encoding.found(), nul, longLine: lines.tooLong() }
}

function encodingFinder() {
  let rest: Buffer = Buffer.alloc(0)
  let onlyAscii = true
  let utf8 = true
  let extra = false
  return {
    add(chunk: Buffer) {
      if (rest.length === 0 && isAscii(chunk)) return
      if (utf8) {
        const whole = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
        const end = whole.length - unfinished(whole)
        if (isUtf8(whole.subarray(0, end))) {
          rest = whole.subarray(end)
          onlyAscii = false
          return
        }
        utf8 = false
        // What passed for UTF-8 until here is read as Windows-1252 now, and no longer looked at byte by byte.
        extra = !onlyAscii
      }
      extra ||= hasExtra(chunk) || hasExtra(rest)
      rest = Buffer.alloc(0)
    },
    found(): Encoding {
      if (utf8 && rest.length === 0) return 'utf-8'
      return extra || utf8 ? 'windows-1252' : 'latin-1'
    },
  }
}

/** How many bytes at the end begin a character of UTF-8 that the next chunk must finish. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}

function hasExtra(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at++) {
    if (((bytes[at] ?? 0) & 0xe0) === 0x80) return true
  }
  return false
}

/** No chunk is as long as the longest line, so only a line over the seam of two chunks can be too long. */
function lineMeter() {
  let carried = 0
  let breaks = 0
  let tooLong: number | null = null
  return {
    add(chunk: Buffer) {
      if (tooLong !== null) return
      const first = chunk.indexOf(lineFeed)
      if (carried + (first < 0 ? chunk.length : first) > longestLine) {
        tooLong = breaks + 1
        return
      }
      carried = first < 0 ? carried + chunk.length : chunk.length - chunk.lastIndexOf(lineFeed) - 1
      for (let at = first; at >= 0; at = chunk.indexOf(lineFeed, at + 1)) breaks++
    },
    tooLong: () => tooLong,
  }
}
