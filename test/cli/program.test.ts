import { describe, expect, test } from 'vitest'
import { rules } from '../../src/check/rulebook.ts'
import { folderWith, run } from './run.ts'

describe('the command', () => {
  test('lists every rule with its severity and title', async () => {
    const { out, status } = await run(['rules'])
    expect(status).toBe(0)
    for (const rule of rules) expect(out).toMatch(new RegExp(`^${rule.id} .*${rule.severity}`, 'm'))
  })

  test.each(['en', 'es'] as const)(
    'explains every rule in %s with what fires and what does not',
    async (language) => {
      for (const rule of rules) {
        const { out, status } = await run(['explain', rule.id, '--language', language])
        expect(status).toBe(0)
        expect(out).toContain(rule.explanation[language])
      }
    },
  )

  test('names the rule that was probably meant', async () => {
    const { status, complaints } = await run(['explain', 'sum-of-part'])
    expect(status).toBe(2)
    expect(complaints).toEqual(['unknown rule: sum-of-part; did you mean sum-of-parts?'])
  })

  test.each([
    [['chek'], /unknown command 'chek'/],
    [['check', 'x.md', '--format', 'pdf'], /pdf/],
    [['check', 'x.md', '--language', 'fr'], /fr/],
    [['check'], /missing required argument/],
    [['serve', '--port', 'many'], /many/],
    [['serve', '--port', '70000'], /70000/],
  ])('ends with 2 and says what is wrong with %j', async (args, line) => {
    const { status, complaints } = await run(args)
    expect(status).toBe(2)
    expect(complaints[0]).toMatch(line)
  })

  test('prints help and version on standard output and ends with 0', async () => {
    const help = await run(['--help'])
    expect(help.status).toBe(0)
    for (const name of ['check', 'init', 'serve', 'rules', 'explain', 'lsp', 'validate'])
      expect(help.out).toContain(name)
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect((await run(['--help'], { environment: { LANG: 'es_MX' } })).out).toContain('revisa informes')
  })

  test('init makes a workspace that is valid and whose brief checks clean, and never writes over one', async () => {
    const cwd = folderWith({})
    expect((await run(['init', 'watch'], { cwd })).status).toBe(0)
    expect((await run(['validate', 'watch'], { cwd })).status).toBe(0)
    const { status, out } = await run(['check', 'watch/briefs'], { cwd })
    expect(status).toBe(0)
    expect(out).toMatch(/no findings\n$/)
    const again = await run(['init', 'watch'], { cwd })
    expect(again.status).toBe(2)
    expect(again.complaints).toEqual(['folder is not empty: watch'])
  })

  test('validate ends with 1 and names file, line and field of every problem', async () => {
    const cwd = folderWith({ 'cotejo.yaml': 'name: {en: A, es: B}\nlanguages: [en, fr]\ncountry: MX\n' })
    const { status, out } = await run(['validate', '.'], { cwd })
    expect(status).toBe(1)
    expect(out).toMatch(/^cotejo\.yaml:2:\d+: languages/m)
    expect(out).toMatch(/^cotejo\.yaml:\d+:\d+: timeZone/m)
    expect(out).toContain('problems in workspace: .')
  })

  test('validate ends with 2 where there is no workspace', async () => {
    const { status, complaints } = await run(['validate', '.'], { cwd: folderWith({ 'x.txt': 'x' }) })
    expect(status).toBe(2)
    expect(complaints).toEqual(['not a workspace, cotejo.yaml is missing: .'])
  })
})
