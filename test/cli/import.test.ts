import { readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { completeSelects } from '../../src/cli/describe-dataset.ts'
import { dayInName } from '../../src/cli/import-files.ts'
import { folderWith, run } from './run.ts'
import { firstRelease, secondRelease, sesnspFile } from './sesnsp-sample.ts'

const settings =
  'name: {en: Watch, es: Vigía}\nlanguages: [es, en]\ncountry: MX\ntimeZone: America/Mexico_City\n'

function workspaceWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return folderWith({
    'cotejo.yaml': settings,
    'in/estatal-2026-03-22.csv': secondRelease,
    'in/estatal-2026-02-21.csv': firstRelease,
    ...files,
  })
}

const described = `# Kept by hand.
id: sesnsp-case-files
title: { en: Case files, es: Carpetas }
publisher: sesnsp
licence: CC-BY-4.0
indicators:
  # Victims are counted elsewhere.
  - id: intentional-homicide-case-files   # by subtype
    label: { en: Intentional homicide, es: Homicidio doloso }
    definition: { en: Case files, es: Carpetas }
    unit: case file
    aliases: { en: [homicide case files], es: [carpetas por homicidio] }
`

const organization = {
  'sources/s.json': '[{"id":"s","type":"webpage","title":"S"}]',
  'records/organizations/sesnsp.yaml':
    'statements:\n  name:\n    - value: { text: SESNSP, kind: acronym }\n      source: s\n',
}

describe('cotejo import', () => {
  test('loads a folder, the oldest release first, tells what was revised, and describes the data set', async () => {
    const cwd = workspaceWith({ 'in/README.md': 'not data' })
    const { status, out, complaints } = await run(['import', 'sesnsp', 'in'], { cwd })
    expect(complaints).toEqual([])
    expect(status).toBe(0)
    expect(out.split('\n')).toEqual([
      'sesnsp-case-files, release of 21 February 2026: 6 rows, 6 figures, through 2026-01',
      'first release: nothing to compare it with',
      'wrote statistics/sesnsp-case-files/dataset.yaml',
      'wrote records/organizations/sesnsp.yaml',
      'wrote sources/sesnsp-case-files.json',
      'sesnsp-case-files, release of 22 March 2026: 6 rows, 12 figures, through 2026-02',
      'against 21 February 2026: 3 figures revised (2 up, 1 down), 6 new, 0 gone',
      '',
      'the 3 largest changes:',
      expect.stringMatching(/^ {2}State of Mexico .* · Con arma de fuego +2026-01 +180 → 190$/),
      expect.stringMatching(/^ {2}Aguascalientes .* · En accidente de tránsito +2026-01 +10 → +9$/),
      expect.stringMatching(/^ {2}Aguascalientes .* · Con arma de fuego +2026-01 +4 → +5$/),
      '',
    ])
    const validated = await run(['validate', cwd])
    expect(validated.out).toContain('no problem')
  })

  test('says so when a file is there already, and changes nothing', async () => {
    const cwd = workspaceWith()
    await run(['import', 'auto', 'in/*.csv'], { cwd })
    const description = readFileSync(join(cwd, 'statistics/sesnsp-case-files/dataset.yaml'), 'utf8')
    const again = await run(['import', 'auto', 'in', '--language', 'es'], { cwd })
    expect(again.status).toBe(0)
    expect(again.out).toBe(
      'in/estatal-2026-02-21.csv: ya se había importado como sesnsp-case-files, publicación del 21 de febrero de 2026; nada cambió\n' +
        'in/estatal-2026-03-22.csv: ya se había importado como sesnsp-case-files, publicación del 22 de marzo de 2026; nada cambió\n',
    )
    expect(readFileSync(join(cwd, 'statistics/sesnsp-case-files/dataset.yaml'), 'utf8')).toBe(description)
  })

  test('speaks Spanish', async () => {
    const cwd = workspaceWith()
    const { out } = await run(['import', 'auto', 'in', '--language', 'es'], { cwd })
    expect(out).toContain('publicación del 22 de marzo de 2026: 6 filas, 12 cifras, hasta 2026-02\n')
    expect(out).toContain('frente al 21 de febrero de 2026: 3 cifras revisadas (2 al alza, 1 a la baja)')
    expect(out).toMatch(/los 3 mayores cambios:\n {2}Estado de México|los 3 mayores cambios:\n {2}México/)
  })

  test('only tells a description made by hand which rows its indicators are, and names those it lacks', async () => {
    const file = 'statistics/sesnsp-case-files/dataset.yaml'
    const cwd = workspaceWith({ ...organization, [file]: described })
    const { out } = await run(['import', 'sesnsp-state', 'in'], { cwd })
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(
      described.replace('# by subtype\n', '# by subtype\n    select: { subtype: [Homicidio doloso] }\n'),
    )
    expect(out).toContain(`completed in ${file}, which rows make up: intentional-homicide-case-files\n`)
    expect(out).toContain('not among the indicators of sesnsp-case-files: ')
    expect(out).not.toContain('wrote')
    expect((await run(['validate', cwd])).status).toBe(0)
  })

  test('imports into the data set that the workspace keeps in the format, whatever its id', async () => {
    const own = described
      .replace('sesnsp-case-files', 'carpetas')
      .replace('publisher', 'format: sesnsp-state\npublisher')
    const cwd = workspaceWith({ ...organization, 'statistics/carpetas/dataset.yaml': own })
    const { out } = await run(['import', 'auto', 'in/estatal-2026-02-21.csv'], { cwd })
    expect(out).toContain('carpetas, release of 21 February 2026')
  })

  test('tells every problem of a file at its place, and leaves the store and the workspace as they were', async () => {
    const cwd = workspaceWith({
      'bad.csv': sesnspFile({
        'aguascalientes/gun': ['-4'],
        'mexico/gun': ['x'],
      }),
    })
    const { status, complaints, out } = await run(
      ['import', 'sesnsp', 'bad.csv', '--release', '2026-02-21'],
      { cwd },
    )
    expect(status).toBe(1)
    expect(out).toBe('')
    expect(complaints).toHaveLength(3)
    expect(complaints[0]).toMatch(/^bad\.csv:2:8: .*-4/)
    expect(complaints[1]).toMatch(/^bad\.csv:3:8: .*x/)
    expect(complaints[2]).toBe('bad.csv: not imported: 2 problems')
    expect(() => readFileSync(join(cwd, 'statistics/sesnsp-case-files/dataset.yaml'))).toThrow()
  })

  test('goes on with --accept where a person may decide, and says what was accepted', async () => {
    const cwd = workspaceWith({ 'fewer.csv': sesnspFile({ 'mexico/gun': ['180', '170'] }) })
    await run(['import', 'auto', 'in/estatal-2026-02-21.csv'], { cwd })
    const refused = await run(['import', 'auto', 'fewer.csv', '--release', '2026-03-22'], { cwd })
    expect(refused.status).toBe(1)
    expect(refused.complaints.at(-1)).toMatch(/^fewer\.csv: not imported: .*--accept$/)
    const accepted = await run(['import', 'auto', 'fewer.csv', '--release', '2026-03-22', '--accept'], {
      cwd,
    })
    expect(accepted.status).toBe(0)
    expect(accepted.out).toContain('0 figures revised, 1 new, 5 gone')
    expect(accepted.complaints.at(-1)).toMatch(/^imported nevertheless, with \d+ remarks?$/)
  })

  test('imports nothing while any file has no day, no format, or is compressed', async () => {
    const cwd = workspaceWith({
      'in/no-day.csv': firstRelease,
      'in/other-2026-01-01.csv': 'a,b\n1,2\n',
      'in/packed-2026-01-01.zip': Uint8Array.from([0x50, 0x4b, 3, 4, 0]),
    })
    const { status, out, complaints } = await run(['import', 'sesnsp', 'in'], { cwd })
    expect(status).toBe(1)
    expect(out).toBe('')
    expect(complaints).toEqual([
      expect.stringMatching(/^in\/no-day\.csv: no day of publication: give --release/),
      expect.stringMatching(/^in\/other-2026-01-01\.csv: not a file of any of these formats: sesnsp-/),
      'in/packed-2026-01-01.zip: compressed file: unzip it first and import what is inside',
    ])
    const spanish = await run(['import', 'sesnsp', 'in', '--language', 'es'], { cwd })
    expect(spanish.complaints[2]).toContain('archivo comprimido: descomprímalo')
  })

  test.each([
    [['import', 'sesnps', 'in'], /^unknown format: sesnps \(expected auto or sesnsp-state, /],
    [['import', 'auto', 'in', '--release', '2026-01-20'], /^--release names one day and there are 2 files/],
    [['import', 'auto', 'in', '--release', '2026-02-30'], /^invalid --release: 2026-02-30/],
    [['import', 'auto', 'in', '--dataset', '../x'], /^invalid --dataset: \.\.\/x/],
    [['import', 'auto', 'none.csv'], /^no such file: none\.csv$/],
    [['import', 'auto', '*.none'], /^no file matches: \*\.none$/],
    [['import', 'auto', 'empty'], /^no file to import in folder: empty$/],
    [['import', 'auto', 'in', '--mapping', 'none.yaml'], /^cannot read none\.yaml: ENOENT$/],
    [['import', 'auto', 'in', '--workspace', 'empty'], /^not a workspace/],
  ])('%j is one clear line', async (args, message) => {
    const cwd = workspaceWith()
    await mkdir(join(cwd, 'empty'))
    const { status, complaints } = await run(args, { cwd })
    expect(status).toBe(2)
    expect(complaints).toEqual([expect.stringMatching(message)])
  })

  test('will not write over a description that it could not read', async () => {
    const cwd = workspaceWith()
    await mkdir(join(cwd, 'statistics/sesnsp-case-files'), { recursive: true })
    writeFileSync(join(cwd, 'statistics/sesnsp-case-files/dataset.yaml'), 'id: [')
    const { status, complaints } = await run(['import', 'auto', 'in'], { cwd })
    expect(status).toBe(1)
    expect(complaints.at(-1)).toMatch(/dataset\.yaml: has problems .* nothing was imported$/)
    expect(readFileSync(join(cwd, 'statistics/sesnsp-case-files/dataset.yaml'), 'utf8')).toBe('id: [')
  })

  test('asks for a description of a table that says nothing of its origin', async () => {
    const cwd = workspaceWith({ 'm.yaml': 'value: n\n' })
    const { status, complaints } = await run(
      ['import', 'tidy-csv', 'in/estatal-2026-02-21.csv', '--mapping', 'm.yaml', '--dataset', 'mine'],
      { cwd },
    )
    expect(status).toBe(1)
    expect(complaints).toEqual([expect.stringMatching(/^mine: .* in statistics\/mine\/dataset\.yaml first$/)])
  })

  test('draws its progress on a terminal and takes it away again', async () => {
    const cwd = workspaceWith()
    const drawn: string[] = []
    await run(['import', 'auto', 'in/estatal-2026-02-21.csv'], { cwd, redraw: (line) => drawn.push(line) })
    expect(drawn[0]).toMatch(/^importing estatal-2026-02-21\.csv [█░]{30} +\d+ %$/)
    expect(drawn.at(-1)).toBe('')
    expect(new Set(drawn).size).toBe(drawn.length)
  })
})

describe('completing a description', () => {
  const indicators = ['a', 'b', 'c'].map((id) => ({
    id,
    label: { en: id, es: id },
    definition: { en: id, es: id },
    unit: 'person' as const,
    dimensions: {},
    aliases: { en: [], es: [] },
    additive: true,
    ...(id === 'c' ? {} : { select: { subtype: ['Robo: a casa', 'Otro, más'], sex: ['Mujer'] } }),
  }))
  const select = 'select: { subtype: [ "Robo: a casa", "Otro, más" ], sex: [ Mujer ] }'.replaceAll(
    /\[ | \]/g,
    (sign) => sign.trim(),
  )

  test('adds one line below each id and leaves every other as it is, Windows line ends too', () => {
    const text =
      'indicators:\r\n- id: "a" # one\r\n  unit: person\r\n- unit:   person\r\n  id: b\r\n- id: c\r\n- id: d\r\n'
    const completed = completeSelects(text, indicators)
    expect(completed.ids).toEqual(['a', 'b'])
    expect(completed.text.split('\r\n')).toEqual([
      'indicators:',
      '- id: "a" # one',
      `  ${select}`,
      '  unit: person',
      '- unit:   person',
      '  id: b',
      `  ${select}`,
      '- id: c',
      '- id: d',
      '',
    ])
    expect(parse(completed.text).indicators[1].select).toEqual(indicators[1]?.select)
  })

  test('keeps what a person chose, and changes nothing then', () => {
    const text = 'indicators:\n  - id: a\n    select: { subtype: [Mine] }\n'
    expect(completeSelects(text, indicators)).toEqual({ text, ids: [] })
  })

  test('reads flow style too', () => {
    const { text, ids } = completeSelects('# top\nindicators: [{ id: a }, { id: c }]\n', indicators)
    expect(ids).toEqual(['a'])
    expect(text).toContain('# top')
    expect(parse(text)).toEqual({ indicators: [{ id: 'a', select: indicators[0]?.select }, { id: 'c' }] })
  })
})

test.each([
  ['victims-2021-01-20.csv', '2021-01-20'],
  ['x_2021_01_20_20210120.csv', '2021-01-20'],
  ['20210120.csv', '2021-01-20'],
  ['2021-01.csv', null],
  ['2021-02-30.csv', null],
  ['2021-01-20..2021-02-20.csv', null],
  ['120210120.csv', null],
])('the day in the name %s is %s', (name, day) => {
  expect(dayInName(name)).toBe(day)
})
