import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRows } from '../../src/formats/csv-rows.ts'
import { plainNumeral } from '../../src/formats/numeral.ts'
import { collect } from './read-named-file.ts'

const read = (content: string | Uint8Array) =>
  collect((file, report) => csvRows(file.path, { file: file.name, report }), content)

describe('reading a table of comma-separated values', () => {
  it('gives each record the line on which it begins, over blank lines and line ends within a cell', async () => {
    const { items, problems } = await read('a,b\r\n\r\n"x\ny",2\r\n3,4')
    expect(problems).toEqual([])
    expect(items).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['x\ny', '2'] },
      { line: 5, cells: ['3', '4'] },
    ])
  })

  it('reads UTF-8 with its mark, and Windows-1252 when one byte is not UTF-8', async () => {
    expect((await read('\ufeffaño\n1')).items[0]?.cells).toEqual(['año'])
    expect((await read(Buffer.from('año \x93x\x94\n', 'latin1'))).items[0]?.cells).toEqual(['año “x”'])
  })

  it('refuses what is no text, and what has no end', async () => {
    const codes = async (content: string | Uint8Array) =>
      (await read(content)).problems.map(({ code, line }) => `${code} ${line}`)
    expect(await codes('')).toEqual(['empty file null'])
    expect(await codes('a,b\n1,\u00002')).toEqual(['wrong encoding 2'])
    expect(await codes(Buffer.from('\ufeffa,b', 'utf16le'))).toEqual(['wrong encoding 1'])
    expect(await codes('a,b\n"open,2\n3,4')).toEqual(['truncated 2'])
    expect(await codes('a,b\n1,2"3"\n')).toEqual(['not readable 2'])
    expect(await codes(`a\n${'x'.repeat(3_000_000)}`)).toEqual(['line too long 2'])
  })

  it('reads back whatever was written, and never throws on bytes', async () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !text.includes('\0') && !text.includes('\ufeff'))
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (records) => {
        const content = records.map((record) => record.map(quoted).join(',')).join('\n')
        const { items, problems } = await read(content)
        expect(problems).toEqual([])
        expect(items.map(({ cells }) => cells)).toEqual(records)
      }),
      { numRuns: 60, seed: 7 },
    )
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await read(bytes)
      }),
      { numRuns: 60, seed: 7 },
    )
  })
})

describe('a published numeral', () => {
  it('loses its exponent and nothing else', () => {
    expect(['3.6E-2', '1.5e3', '-2E1', '.5', '+7', '79426.70708618221', '0010e-1'].map(plainNumeral)).toEqual(
      ['0.036', '1500', '-20', '0.5', '7', '79426.70708618221', '1.0'],
    )
    expect(['', '.', '1,234', '0x10', 'e3', '=1+1', '1e9999', 'NaN', '1 2'].map(plainNumeral)).toEqual(
      Array(9).fill(null),
    )
  })

  it('is the number that it was', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const numeral = plainNumeral(String(value))
        expect(numeral).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Number(numeral)).toBe(Object.is(value, -0) ? 0 : value)
      }),
      { seed: 7 },
    )
  })
})
