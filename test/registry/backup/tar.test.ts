import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BackupError } from '../../../src/registry/backup/backup-error.ts'
import { readTar, tarEnd, tarHeader, tarPadding } from '../../../src/registry/backup/tar.ts'

type File = readonly [path: string, content: Buffer]

function archive(files: readonly File[]): Buffer {
  const parts = files.flatMap(([path, content]) => [
    tarHeader(path, content.length),
    content,
    tarPadding(content.length),
  ])
  return Buffer.concat([...parts, tarEnd])
}

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: Buffer, size = 1000): Promise<File[]> {
  const files: File[] = []
  for await (const member of readTar(pieces(bytes, size))) {
    const parts: Buffer[] = []
    for await (const part of member.content()) parts.push(part)
    files.push([member.path, Buffer.concat(parts)])
  }
  return files
}

const segment = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => !/[\0\n/]/.test(text))
const path = fc.array(segment, { minLength: 1, maxLength: 6 }).map((segments) => segments.join('/'))
const content = fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes))

describe('a tar archive', () => {
  it('is read as it was written, whatever it holds and however it arrives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(path, content), { maxLength: 6 }),
        fc.integer({ min: 1, max: 3000 }),
        async (files, size) => {
          expect(await read(archive(files), size)).toEqual(files)
        },
      ),
      { seed: 20210401, numRuns: 100 },
    )
  })

  it('is opened by the tar of the system', () => {
    const long = `statistics/${'carpeta-larga/'.repeat(12)}año.csv`
    const bytes = archive([
      ['manifest.json', Buffer.from('{}')],
      [long, Buffer.from('a,b\n')],
    ])
    const listed = execFileSync('tar', ['-tf', '-', '--quoting-style=literal'], {
      input: bytes,
      encoding: 'utf8',
    })
    expect(listed.trim().split('\n')).toEqual(['manifest.json', long])
  })

  it('that was cut short or changed in a header is refused', async () => {
    const bytes = archive([['a', Buffer.alloc(3000, 1)]])
    for (const length of [0, 100, 511, 512, 2000, bytes.length - 1024])
      await expect(read(bytes.subarray(0, length))).rejects.toThrow(BackupError)
    const changed = Buffer.from(bytes)
    changed[3] = 65
    await expect(read(changed)).rejects.toThrow('damaged: tar header')
  })
})
