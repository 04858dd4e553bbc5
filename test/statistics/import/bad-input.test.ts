import { existsSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importProblemText } from '../../../src/statistics/import-problem-text.ts'
import { bench, file, gun, header, knife, line, smallByState, theft } from './small-format.ts'

const good = line(2026, '1001', ...gun, 3, 0, 1)

describe('a file that is not as it should be', () => {
  const cases: readonly [what: string, content: string | Buffer, problems: readonly object[]][] = [
    ['empty', '', [{ code: 'empty file' }]],
    ['a header alone', `${header}\n`, [{ code: 'empty file' }]],
    ['of another kind', 'a,b,c\n1,2,3\n', [{ code: 'not this format', line: 1 }]],
    [
      'binary',
      Buffer.from('PK\u0003\u0004\u0000\u0000'),
      [{ code: 'wrong encoding', words: { position: 4 } }],
    ],
    [
      'broken off within a line',
      `${file(good)}2026,1001,Lugar,Ho`,
      [{ code: 'truncated', line: 3, words: { found: 4, expected: 17 } }],
    ],
    ['broken off within quotation marks', `${file(good)}2026,1001,"Lug`, [{ code: 'truncated', line: 3 }]],
    [
      'with a line too short in the middle',
      file(good, '2026,1001,Lugar', line(2026, '1002', ...gun, 1)),
      [{ code: 'wrong cell count', line: 3, words: { found: 3, expected: 17 } }],
    ],
    [
      'parted by semicolons',
      file(good).replaceAll(',', ';'),
      [{ code: 'wrong delimiter', line: 1, words: { found: ';', expected: ',' } }],
    ],
    [
      'with a column renamed',
      file(good).replace('Modalidad', 'Modalidade'),
      [
        { code: 'unknown column', column: 5, words: { column: 'Modalidade', nearest: 'Modalidad' } },
        { code: 'missing column', words: { column: 'Modalidad', nearest: 'Modalidade' } },
      ],
    ],
    [
      'with separated thousands',
      file(line(2026, '1001', ...gun, '"1,234"', '1.234')),
      [
        {
          code: 'thousands separator',
          line: 2,
          column: 6,
          words: { column: 'Ene', found: '1,234', meant: '1234' },
        },
        { code: 'thousands separator', line: 2, column: 7 },
      ],
    ],
    [
      'with a count below zero',
      file(good, line(2026, '1002', ...gun, 1, -2)),
      [{ code: 'negative count', line: 3, column: 7, words: { found: '-2' } }],
    ],
    [
      'with what is no count',
      file(line(2026, '1001', ...gun, '1.5', '1e3', '0x1', ' 4', '007', 'n/d', '1_000')),
      [6, 7, 8, 9, 10, 11, 12].map((column) => ({ code: 'wrong number', line: 2, column })),
    ],
    [
      'with a key twice',
      file(good, line(2026, '1002', ...gun, 1), line(2026, '01001', ...gun, 2)),
      [{ code: 'duplicate key', line: 4, words: { first: 2 } }],
    ],
    [
      'with keys that are no place',
      file(...['101', '33001', '1000', '9', 'MX', '010010', ''].map((key) => line(2026, key, ...gun, 1))),
      [2, 3, 4, 5, 6, 7, 8].map((at) => ({ code: 'wrong place', line: at, column: 2 })),
    ],
    [
      'with years that are none or to come',
      file(line(2027, '1001', ...gun), line(26, '1001', ...gun), line('', '1001', ...gun)),
      [
        { code: 'future period', line: 2, column: 1 },
        { code: 'wrong period', line: 3, column: 1 },
        { code: 'wrong period', line: 4, column: 1 },
      ],
    ],
    [
      'with a number after the last month published',
      file(line(2026, '1001', ...gun, 1, 1, 1, 0, 5)),
      [{ code: 'future period', line: 2, column: 10, words: { column: 'May', through: '2026-03' } }],
    ],
    [
      'with a category that is not known',
      file(good, line(2026, '1001', 'Homicidio doloso', 'Con arma de fuegos', 1)),
      [
        {
          code: 'unknown category',
          line: 3,
          column: 5,
          acceptable: true,
          words: { nearest: 'Homicidio doloso / Con arma de fuego' },
        },
      ],
    ],
  ]
  test.each(cases)('%s', async (_, content, problems) => {
    const { load, store } = await bench()
    const outcome = await load(content, '2026-03-20')
    expect(outcome).toMatchObject({ kind: 'refused', problems })
    expect(store.datasets()).toEqual([])
    expect(existsSync(store.folder) ? readdirSync(store.folder) : []).toEqual([])
    for (const problem of outcome.kind === 'refused' ? outcome.problems : []) {
      for (const language of ['en', 'es'] as const) {
        const text = importProblemText(problem, language)
        expect(text).not.toMatch(/[{}\n\r]|undefined/)
        expect(text[0]).toBe(text[0]?.toLowerCase())
      }
    }
  })

  test('a state that there is not', async () => {
    const { refusal } = await bench()
    const rows = file(...['0', '33', '1001', '001'].map((key) => line(2026, key, ...gun, 1)))
    const problems = await refusal(rows, '2026-03-20', { format: smallByState })
    expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'wrong place'))
  })

  test('a line of five gigabytes, without reading it', async () => {
    const { folder, refusal } = await bench()
    const path = join(folder, 'long.csv')
    writeFileSync(path, file(good) + 'x'.repeat(2 << 20))
    truncateSync(path, 5e9)
    const start = performance.now()
    const problems = await refusal('', '2026-03-20', { file: { path, name: 'long.csv' } })
    expect(problems).toMatchObject([{ code: 'line too long', line: 3 }])
    expect(performance.now() - start).toBeLessThan(1500)
  })

  test('one that is not there', async () => {
    const { folder, refusal } = await bench()
    const missing = { path: `${folder}/nowhere.csv`, name: 'nowhere.csv' }
    expect(await refusal('', '2026-03-20', { file: missing })).toMatchObject([
      { code: 'not readable', words: { reason: 'ENOENT' } },
    ])
  })

  test('a release or data set whose name would leave its folder', async () => {
    const { refusal } = await bench()
    expect(await refusal(file(good), '2026-03-20', { dataset: '../elsewhere' })).toMatchObject([
      { code: 'wrong name', words: { found: '../elsewhere' } },
    ])
  })

  test('a day of publication that does not exist', async () => {
    const { refusal } = await bench()
    expect(await refusal(file(good), '2026-02-30')).toMatchObject([
      { code: 'wrong period', words: { found: '2026-02-30' } },
    ])
  })

  test('goes on past an unknown category when it is accepted, and keeps it as it is called', async () => {
    const { load, state } = await bench()
    const rows = file(good, line(2026, '1001', 'Abigeato', "O'Hara; DROP", 1))
    expect(await load(rows, '2026-03-20', { accept: true })).toMatchObject({
      kind: 'imported',
      accepted: [{ code: 'unknown category' }],
    })
    expect((await state('2026-03-20'))[0]?.slice(0, 2)).toEqual(['Abigeato', "O'Hara; DROP"])
  })

  test('is not accepted past what makes it unreadable', async () => {
    const { load } = await bench()
    const rows = file(good, line(2026, '1001', 'Abigeato', 'Otro', -1))
    expect(await load(rows, '2026-03-20', { accept: true })).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'unknown category' }, { code: 'negative count' }],
    })
  })

  test('lists fifty problems, not a million', async () => {
    const { refusal } = await bench()
    const rows = Array.from({ length: 200 }, (_, at) => line(2026, String(1001 + at), ...theft, -1))
    expect(await refusal(file(...rows))).toHaveLength(50)
  })

  test('cells of any content are read as they are or refused, never changed', async () => {
    const { load, state } = await bench()
    let day = 0
    const cell = fc.oneof(
      fc.nat(2000).map(String),
      fc.constantFrom('', '0', '-1', '1.5', '1,5', '"', '""', 'x', '٣', '1 000', '\u00a01'),
      fc.string({ maxLength: 4 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 3, maxLength: 3 }), async (cells) => {
        const written = cells.map((text) =>
          /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text,
        )
        const id = new Date(Date.UTC(2000, 0, ++day)).toISOString().slice(0, 10)
        const content = file(line(2026, '1001', ...knife, ...written))
        const outcome = await load(content, id, { dataset: 'small', accept: true, name: 'small-2026-03.csv' })
        const valid = cells.every((text) => /^(?:0|[1-9]\d*)?$/.test(text))
        expect(outcome.kind !== 'refused').toBe(valid)
        if (outcome.kind === 'refused') return
        const rows = await state(outcome.manifest.release.id)
        expect(rows[0]?.slice(4, 7)).toEqual(cells.map((text) => (text === '' ? null : text)))
      }),
      { numRuns: 12, seed: 7 },
    )
  }, 60_000)
})
