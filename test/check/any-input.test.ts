import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBrief } from '../../src/check/check.ts'
import { checker } from '../../src/check/check-file.ts'
import { reportOf } from '../../src/check/reporters/report.ts'
import { readBriefs } from '../../src/prose/read.ts'
import { mexico } from './rules/check-example.ts'

/** What is said of a file, without its offsets: line and column are those of the text and must not change. */
async function findingsOf(bytes: Uint8Array, file: string): Promise<unknown> {
  const check = await checker(await mexico(), 'all', 'en')
  const checked = await check.checkFile(bytes, file)
  if ('problem' in checked) throw new Error(checked.problem.code)
  return reportOf(checked.briefs).briefs.map(({ claims, findings, names, sources }) => ({
    claims,
    findings,
    names,
    sources,
  }))
}

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
}

/** Windows-1252 for the characters that the inputs use; null when one of them has no place there. */
function windows1252(text: string): Uint8Array | null {
  const special: Readonly<Record<string, number>> = {
    '“': 0x93,
    '”': 0x94,
    '‘': 0x91,
    '’': 0x92,
    '–': 0x96,
    '—': 0x97,
    '…': 0x85,
  }
  const codes = [...text].map((character) => special[character] ?? character.codePointAt(0) ?? 0)
  return codes.every((code) => code < 256) ? Uint8Array.from(codes) : null
}

const files = readdirSync('test/input').filter((file) => /\.(?:txt|md)$/.test(file))

describe('one brief, however it is stored', () => {
  for (const file of files) {
    const bytes = readFileSync(join('test/input', file))
    const text = bytes.toString('utf8')

    it(`${file} says the same with CRLF line ends`, async () => {
      expect(await findingsOf(Buffer.from(text.replaceAll('\n', '\r\n')), file)).toEqual(
        await findingsOf(bytes, file),
      )
    })

    it(`${file} says the same in UTF-16 and with a byte order mark`, async () => {
      const expected = await findingsOf(bytes, file)
      expect(await findingsOf(utf16(text), file)).toEqual(expected)
      expect(await findingsOf(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]), file)).toEqual(
        expected,
      )
    })

    const western = windows1252(text)
    if (western !== null) {
      it(`${file} says the same in Windows-1252`, async () => {
        expect(await findingsOf(western, file)).toEqual(await findingsOf(bytes, file))
      })
    }
  }
})

describe('any text at all', () => {
  const words = fc.constantFrom(
    ...'13 police officers 28,870 “ ” ( ) [ ] ** | # - percent 2020 March 31 June México López Obrador según rose from to the highest since US$2.1bn \n\n Sources ‏ 1.000 % …'.split(
      ' ',
    ),
  )
  const text = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  )

  it('is read and checked without a throw, and every claim and finding lies within it', async () => {
    const evidence = await mexico()
    const gazetteer = await evidence.gazetteer()
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom('text' as const, 'markdown' as const, 'html' as const),
        async (content, format) => {
          for (const brief of readBriefs(content, { file: 'x', format, gazetteer, language: 'en' })) {
            const { claims, findings } = await checkBrief(brief, evidence)
            for (const { start, end } of [...claims, ...findings.map((finding) => finding.span)]) {
              expect(start).toBeGreaterThanOrEqual(brief.span.start)
              expect(end).toBeLessThanOrEqual(brief.span.end)
              expect(end).toBeGreaterThan(start)
            }
          }
        },
      ),
      { seed: 20210401, numRuns: 300 },
    )
  })
})
