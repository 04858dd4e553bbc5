import { BackupError } from './backup-error.ts'

/** One file of an archive; its content must be read, or left, before the next is asked for. */
export interface ArchiveMember {
  readonly path: string
  readonly size: number
  content(): AsyncGenerator<Buffer>
}

const block = 512
const mostInName = 100
/** What eleven octal digits hold. */
const mostInHeader = 8 ** 11 - 1

/**
 * The header of a file in a tar archive (POSIX ustar, and pax for what does not fit into it). Tar, because whoever has
 * nothing but the backup can open it with the tools of any system.
 */
export function tarHeader(path: string, size: number): Buffer {
  const records = [
    ...(Buffer.byteLength(path) > mostInName ? [paxRecord('path', path)] : []),
    ...(size > mostInHeader ? [paxRecord('size', String(size))] : []),
  ]
  const own = plainHeader(path, Math.min(size, mostInHeader), '0')
  if (records.length === 0) return own
  const pax = Buffer.from(records.join(''))
  return Buffer.concat([plainHeader('pax', pax.length, 'x'), pax, tarPadding(pax.length), own])
}

/** What stands between the end of a file and the next header. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((block - (size % block)) % block)
}

/** What an archive ends with. */
export const tarEnd = Buffer.alloc(2 * block)

/** `25 path=briefs/a-long-name\n`: the number is the length of the whole, itself included. */
function paxRecord(name: string, value: string): string {
  const rest = Buffer.byteLength(` ${name}=${value}\n`)
  let length = rest
  while (length !== rest + String(length).length) length = rest + String(length).length
  return `${length} ${name}=${value}\n`
}

function plainHeader(path: string, size: number, type: '0' | 'x'): Buffer {
  const header = Buffer.alloc(block)
  header.write(path, 0, mostInName)
  header.write('0000600\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write(type, 156)
  header.write('ustar\x0000', 257)
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

/** The sum of all bytes, those of the sum itself taken as spaces. */
function checksum(header: Buffer): number {
  let sum = 8 * 0x20
  for (const [at, byte] of header.entries()) if (at < 148 || at >= 156) sum += byte
  return sum
}

/**
 * The files of a tar archive that {@link tarHeader} wrote.
 * @throws BackupError `damaged` when it is cut short or is none
 */
export async function* readTar(bytes: AsyncIterable<Buffer>): AsyncGenerator<ArchiveMember> {
  const source = byteSource(bytes)
  for (;;) {
    let header = await source.exactly(block)
    if (header.every((byte) => byte === 0)) return
    let { path, size, type } = readHeader(header)
    if (type === 'x') {
      const records = (await source.exactly(size)).toString('utf8')
      await source.exactly(tarPadding(size).length)
      header = await source.exactly(block)
      ;({ path, size, type } = readHeader(header))
      path = /^\d+ path=(.*)$/m.exec(records)?.[1] ?? path
      size = Number(/^\d+ size=(\d+)$/m.exec(records)?.[1] ?? size)
    }
    let left = size
    const content = async function* (): AsyncGenerator<Buffer> {
      while (left > 0) {
        const part = await source.atMost(left)
        left -= part.length
        yield part
      }
    }
    yield { path, size, content }
    for await (const _ of content());
    await source.exactly(tarPadding(size).length)
  }
}

function readHeader(header: Buffer): { path: string; size: number; type: string } {
  const sum = Number.parseInt(header.toString('latin1', 148, 154), 8)
  if (sum !== checksum(header)) throw new BackupError('damaged', 'tar header')
  const end = header.indexOf(0)
  return {
    path: header.toString('utf8', 0, end < 0 ? mostInName : Math.min(end, mostInName)),
    size: Number.parseInt(header.toString('latin1', 124, 135), 8),
    type: header.toString('latin1', 156, 157),
  }
}

/** Reads a stream by lengths. */
function byteSource(bytes: AsyncIterable<Buffer>) {
  const parts = bytes[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)

  async function atMost(length: number): Promise<Buffer> {
    while (rest.length === 0) {
      const next = await parts.next()
      if (next.done) throw new BackupError('damaged', 'unexpected end')
      rest = next.value
    }
    const part = rest.subarray(0, length)
    rest = rest.subarray(part.length)
    return part
  }

  return {
    atMost,
    async exactly(length: number): Promise<Buffer> {
      const taken: Buffer[] = []
      for (let left = length; left > 0; ) {
        const part = await atMost(left)
        taken.push(part)
        left -= part.length
      }
      return Buffer.concat(taken)
    },
  }
}
