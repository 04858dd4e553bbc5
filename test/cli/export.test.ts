import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith, run } from './run.ts'
import { firstRelease, secondRelease } from './sesnsp-sample.ts'

let cwd = ''
beforeAll(async () => {
  cwd = folderWith({
    'in/e-2026-02-21.csv': firstRelease,
    'in/e-2026-03-22.csv': secondRelease,
    'mine/a.txt': 'a',
  })
  await run(['init', 'w'], { cwd })
  await run(['import', 'auto', 'in', '--workspace', 'w'], { cwd })
})

const killed = ['export', 'police-killed', '--workspace', 'w']
const homicides = ['export', 'intentional-homicide-case-files', '--workspace', 'w']

describe('cotejo export', () => {
  test('writes the newest figures beside the workspace to standard output', async () => {
    const { status, out, complaints } = await run(killed, { cwd })
    expect(complaints).toEqual([])
    expect(status).toBe(0)
    const rows = out.trimEnd().split('\n')
    expect(rows).toHaveLength(3)
    expect(rows[1]).toMatch(
      /^police-killed,MX,Mexico,2019,124,,person,,2021-01,2021-01-20,example-office-2021-01,/,
    )
  })

  test('writes them as they stood on a day', async () => {
    const { out } = await run([...killed, '--as-of', '2020-12-31', '--language', 'es'], { cwd })
    expect(out.trimEnd().split('\n').slice(1)).toEqual([
      expect.stringMatching(/^police-killed,MX,México,2019,120,,person,,2020-07,2020-07-20,/),
    ])
  })

  test('writes the figures of the store, added up for states and country', async () => {
    const { out } = await run(homicides, { cwd })
    expect(out).toContain('intentional-homicide-case-files,MX-MEX,State of Mexico,2026-01,202,')
    expect(out).toContain('intentional-homicide-case-files,MX,Mexico,2026-01,208,')
    expect(out).toMatch(/MX,Mexico,2026-03,,not yet published,/)
    const before = await run([...homicides, '--as-of', '2026-03-01'], { cwd })
    expect(before.out).toContain('MX,Mexico,2026-01,197,')
  })

  test.each(['csv', 'json', 'sdmx-csv', 'parquet'])(
    'writes a file of %s whole, with its dictionary',
    async (format) => {
      const { status, out } = await run([...killed, '--format', format, '--output', `${format}.csv`], { cwd })
      expect(status).toBe(0)
      expect(out).toContain(`wrote 2 figures to ${format}.csv\n`)
      const text = readFileSync(join(cwd, `${format}.csv`), 'latin1')
      if (format === 'parquet') expect(text.startsWith('PAR1')).toBe(true)
      if (format === 'json') expect(JSON.parse(text).figures).toHaveLength(2)
      expect(existsSync(join(cwd, `${format}.dictionary.md`))).toBe(format.endsWith('csv'))
      expect(readdirSync(cwd).filter((name) => name.includes('.part'))).toEqual([])
    },
  )

  test('writes a Data Package whose hashes are those of its files', async () => {
    const args = [...killed, '--format', 'datapackage', '--output', 'p', '--bom']
    expect((await run(args, { cwd })).status).toBe(0)
    const { resources } = JSON.parse(readFileSync(join(cwd, 'p/datapackage.json'), 'utf8'))
    for (const { path, hash, bytes } of resources) {
      const content = readFileSync(join(cwd, 'p', path))
      expect(content.length).toBe(bytes)
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash)
    }
    expect(readFileSync(join(cwd, 'p/README.md'), 'utf8')).toContain('made up for this example')
    expect((await run(args, { cwd })).status).toBe(0)
  })

  test.each([
    [
      ['export', 'police-kiled', '--workspace', 'w'],
      /^no indicator .*: police-kiled; did you mean police-killed\?$/,
    ],
    [['export', 'police-kiled', '--workspace', 'w', '--language', 'es'], /¿quiso decir police-killed\?$/],
    [[...killed, '--format', 'parquet'], /^--format parquet needs --output PATH$/],
    [[...killed, '--as-of', 'yesterday'], /^invalid --as-of: yesterday/],
    [[...killed, '--format', 'datapackage', '--output', 'mine'], /^folder is not empty .*: mine$/],
    [[...killed, '--output', 'none/a.csv'], /^cannot write none\/a\.csv: ENOENT$/],
    [['export', 'x', '--workspace', 'in'], /^not a workspace/],
  ])('%j is one clear line', async (args, message) => {
    const { status, complaints } = await run(args, { cwd })
    expect(complaints).toEqual([expect.stringMatching(message)])
    expect(status).toBe(2)
  })

  test('says when nothing was out yet', async () => {
    const { status, complaints } = await run([...killed, '--as-of', '2000-01-01'], { cwd })
    expect(status).toBe(1)
    expect(complaints).toEqual(['no figure of police-killed was out on 2000-01-01'])
  })
})
