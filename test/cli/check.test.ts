import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkReport } from '../../src/model/report.ts'
import { brief, folderWith, run } from './run.ts'

const good = brief('March 28, 2021')
const bad = brief('February 30, 2021')

describe('cotejo check', () => {
  test('ends with 0 when there is no error and with 1 when there is one', async () => {
    const cwd = folderWith({ 'good.md': good, 'bad.md': bad })
    expect((await run(['check', 'good.md'], { cwd })).status).toBe(0)
    const { status, out } = await run(['check', 'bad.md'], { cwd })
    expect(status).toBe(1)
    expect(out).toContain('error[impossible-date]')
    expect(out).toContain('bad.md:6:')
  })

  test('says when there is no workspace, and runs the rules that need the text alone', async () => {
    const cwd = folderWith({ 'good.md': good })
    const { complaints } = await run(['check', 'good.md'], { cwd })
    expect(complaints).toEqual([
      'no workspace found (cotejo.yaml): only the rules that need the text alone are run',
    ])
  })

  test('takes a folder as its briefs, and leaves other files, hidden folders and README out', async () => {
    const cwd = folderWith({
      'in/a.md': good,
      'in/deep/b.txt': good,
      'in/c.csv': 'x',
      'in/README.md': 'x',
      'in/.git/d.md': good,
      'in/node_modules/e.md': good,
    })
    const { out } = await run(['check', 'in', '--format', 'json'], { cwd })
    const files = checkReport.parse(JSON.parse(out)).briefs.map((checked) => checked.file)
    expect(files).toEqual(['in/a.md', 'in/deep/b.txt'])
  })

  test('takes a pattern that the shell left alone', async () => {
    const cwd = folderWith({ 'a/x.md': good, 'b/x.md': bad, 'b/x.txt': good })
    const { out } = await run(['check', '*/x.md', '--format', 'json'], { cwd })
    expect(checkReport.parse(JSON.parse(out)).briefs.map((checked) => checked.file)).toEqual([
      'a/x.md',
      'b/x.md',
    ])
  })

  test('reads standard input, and tells Markdown from plain text by how it starts', async () => {
    const { out, status } = await run(['check', '-', '--format', 'json'], {
      readInput: async () => new TextEncoder().encode(bad),
    })
    expect(status).toBe(1)
    expect(JSON.parse(out).briefs[0]).toMatchObject({
      file: '-',
      title: 'Two patrols lost',
      date: '2021-04-01',
    })
  })

  test.each(['json', 'sarif', 'html', 'terminal'])(
    'writes %s to a file and nothing to standard output',
    async (format) => {
      const cwd = folderWith({ 'bad.md': bad })
      const { out } = await run(['check', 'bad.md', '--format', format, '--output', 'report'], { cwd })
      expect(out).toBe('')
      expect(readFileSync(join(cwd, 'report'), 'utf8')).toContain('impossible-date')
    },
  )

  test('speaks the language asked for, or that of the environment', async () => {
    const cwd = folderWith({ 'bad.md': bad })
    const asked = await run(['check', 'bad.md', '--language', 'es'], { cwd })
    const inherited = await run(['check', 'bad.md'], { cwd, environment: { LANG: 'es_MX.UTF-8' } })
    expect(asked.out).toMatch(/cifra.*; 1 error/)
    expect(inherited.out).toBe(asked.out)
    expect(inherited.complaints[0]).toContain('espacio de trabajo')
  })

  test.each([
    [{ terminal: true, environment: {} }, true],
    [{ terminal: false, environment: {} }, false],
    [{ terminal: true, environment: { NO_COLOR: '1' } }, false],
    [{ terminal: false, environment: { FORCE_COLOR: '1' } }, true],
    [{ terminal: true, environment: { TERM: 'dumb' } }, false],
  ])('colours by terminal and environment: %j', async (effects, colored) => {
    const cwd = folderWith({ 'bad.md': bad })
    const { out } = await run(['check', 'bad.md'], { cwd, ...effects })
    expect(out.includes('\u001b[')).toBe(colored)
  })

  test.each([
    [['check', 'none.md'], 'no such file: none.md'],
    [['check', 'none/*.md'], 'no file matches: none/*.md'],
    [['check', 'empty'], 'no brief (.md, .txt, .html, .docx) in folder: empty'],
    [['check', 'good.md', '--workspace', 'empty'], /^not a workspace, cotejo\.yaml is missing: .*empty$/],
    [['check', 'good.md', '--output', 'no/such/folder/x'], 'cannot write no/such/folder/x: ENOENT'],
  ])('ends with 2 and one line for %j', async (args, line) => {
    const cwd = folderWith({ 'good.md': good, 'empty/x.csv': 'x' })
    const { status, complaints } = await run(args, { cwd })
    expect(status).toBe(2)
    expect(complaints.at(-1)).toMatch(line)
  })

  test('reports the files that can be read when another cannot, and ends with 2', async () => {
    const cwd = folderWith({ 'good.md': good, 'binary.md': new Uint8Array([1, 0, 2, 0]), 'void.md': '' })
    const { status, out, complaints } = await run(['check', 'binary.md', 'void.md', 'good.md'], { cwd })
    expect(status).toBe(2)
    expect(out).toContain('good.md: ')
    expect(complaints).toContainEqual(expect.stringMatching(/^binary\.md: the file is not text/))
    expect(complaints).toContainEqual('void.md: the file is empty')
  })

  test('gives the same findings whatever the line ends and the encoding', async () => {
    const text = bad.replace('The officers', 'Los señores “policías”')
    const crlf = text.replaceAll('\n', '\r\n')
    const latin = Uint8Array.from(
      text.replace(/[“”]/g, (mark) => (mark === '“' ? '\x93' : '\x94')),
      (c) => c.charCodeAt(0),
    )
    const cwd = folderWith({ 'a.md': text, 'b.md': crlf, 'c.md': latin })
    const { out } = await run(['check', 'a.md', 'b.md', 'c.md', '--format', 'json'], { cwd })
    const [a, b, c] = checkReport.parse(JSON.parse(out)).briefs.map((checked) => checked.findings)
    expect(a?.length).toBeGreaterThan(0)
    expect(b).toEqual(a)
    expect(c).toEqual(a)
  })
})
