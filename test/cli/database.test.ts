import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkspace } from '../../src/evidence/read-workspace.ts'
import { openRegistry } from '../../src/registry/registry.ts'
import { testDatabase } from '../registry/test-database.ts'
import { folderWith, run } from './run.ts'

type Database = Awaited<ReturnType<typeof testDatabase>>

const mexico = resolve('examples/mexico')
const settings =
  'name: {en: Watch, es: Vigía}\nlanguages: [en, es]\ncountry: MX\ntimeZone: America/Mexico_City\n'
const databases: Database[] = []

/** A new workspace with a database of its own, and how a command is run in it. */
async function observatory(files: Readonly<Record<string, string>> = { 'cotejo.yaml': settings }) {
  const database = await testDatabase()
  databases.push(database)
  const cwd = folderWith(files)
  const environment = { LANG: 'en_US.UTF-8', COTEJO_DATABASE_URL: database.url }
  return { cwd, url: database.url, run: (...args: string[]) => run(args, { cwd, environment }) }
}

afterAll(async () => {
  for (const database of databases) await database.drop()
})

function filesBelow(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = folder === '' ? name : `${folder}/${name}`
    if (name.startsWith('.')) return []
    return statSync(join(root, path)).isDirectory() ? filesBelow(root, path) : [path]
  })
}

/** What a folder says, whatever the order of its entries: the registry keeps them by their ids. */
async function held(root: string): Promise<object> {
  const { workspace } = await readWorkspace(root)
  if (workspace === null) throw new Error('expected a workspace')
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]))
  const { root: _, records, sources, ...rest } = workspace
  return { ...rest, records: byId(records), sources: byId(sources) }
}

describe('a workspace that goes into the registry and comes out again', () => {
  it('is the same', async () => {
    const { cwd, run: command } = await observatory({})
    cpSync(mexico, cwd, { recursive: true, filter: (path) => !path.includes('.cotejo') })
    const imported = await command('import', 'workspace', mexico)
    expect(imported.complaints).toEqual([])
    expect(imported.out).toMatch(/^records: \d+ new, 0 changed, 0 as they were\n/)
    expect((await command('export', 'workspace', '--output', 'out')).status).toBe(0)
    const expected = filesBelow(mexico).filter((path) => !path.endsWith('README.md'))
    expect(filesBelow(join(cwd, 'out')).sort()).toEqual(expected.sort())
    expect(await held(join(cwd, 'out'))).toEqual(await held(mexico))
    for (const path of expected.filter((path) => /^(?:briefs|drafts|documents)\//.test(path)))
      expect(readFileSync(join(cwd, 'out', path), 'utf8')).toBe(readFileSync(join(mexico, path), 'utf8'))
    const again = await command('import', 'workspace', 'out')
    expect(again.out).toMatch(/^records: 0 new, 0 changed, \d+ as they were\nsources: 0 new, 0 changed/)
    const verified = await command('audit', 'verify')
    expect(verified.status).toBe(0)
  }, 60_000)

  it('keeps what is restricted from the public export, and to itself in the other', async () => {
    const source =
      '[{ "id": "note", "type": "document", "restricted": true }, { "id": "open", "type": "book" }]'
    const name = (text: string, more = '') => `    - { value: { text: ${text} }, source: open${more} }\n`
    const files = {
      'cotejo.yaml': settings,
      'sources/all.json': source,
      'records/persons/hidden.yaml': `restricted: true\nstatements:\n  name:\n${name('Ana')}`,
      'records/persons/shown.yaml': `statements:\n  name:\n${name('Eva')}${name('Eva Luz', ', restricted: true')}`,
    }
    const { cwd, run: command } = await observatory(files)
    expect((await command('import', 'workspace', '.')).complaints).toEqual([])
    await command('export', 'workspace', '--output', 'whole')
    await command('export', 'workspace', '--output', 'open', '--public')
    const text = (path: string) => readFileSync(join(cwd, path), 'utf8')
    expect(text('whole/records/persons/hidden.yaml')).toMatch(/^restricted: true\n/)
    expect(text('whole/records/persons/shown.yaml')).toContain('restricted: true')
    expect(text('whole/sources/all.json')).toContain('"note"')
    expect(readdirSync(join(cwd, 'open', 'records', 'persons'))).toEqual(['shown.yaml'])
    expect(text('open/records/persons/shown.yaml')).not.toContain('Luz')
    expect(text('open/sources/all.json')).not.toContain('note')
  })

  it('is not imported while anything is wrong with it: every problem is told', async () => {
    const { run: command, url } = await observatory({
      'cotejo.yaml': settings,
      'records/persons/a.yaml': 'statements: { name: [{ value: { text: A }, source: nowhere }], age: [] }\n',
    })
    const { status, complaints } = await command('import', 'workspace', '.')
    expect(status).toBe(2)
    expect(complaints.join('\n')).toContain('nowhere')
    expect(complaints.join('\n')).toContain('age')
    const registry = openRegistry(url)
    const { rows } = await sql`select to_regclass('record') as there`.execute(registry.database)
    expect(rows).toEqual([{ there: null }])
    await registry.close()
  })
})

describe('the commands of whoever keeps an observatory running', () => {
  let own: Awaited<ReturnType<typeof observatory>>

  beforeAll(async () => {
    own = await observatory({
      'cotejo.yaml': settings,
      'sources/all.json': '[{ "id": "open", "type": "book" }]',
      'records/persons/eva.yaml': 'statements: { name: [{ value: { text: Eva }, source: open }] }\n',
    })
    await own.run('import', 'workspace', '.')
  })

  it('migrate says that there is nothing to do', async () => {
    expect(await own.run('migrate')).toMatchObject({ status: 0, out: 'schema is up to date\n' })
  })

  it('user add prints a link; what is no role or address is refused', async () => {
    const { status, out } = await own.run('user', 'add', 'eva@example.org', '--role', 'editor')
    expect(status).toBe(0)
    expect(out).toMatch(/\n\/en\/join\/\S+\n$/)
    expect((await own.run('user', 'add', 'eva@example.org', '--role', 'boss')).complaints).toEqual([
      'invalid --role: boss (expected reader, researcher, editor, administrator)',
    ])
    expect((await own.run('user', 'add', 'eva', '--role', 'reader')).complaints).toEqual([
      'not an e-mail address: eva',
    ])
  })

  it('audit verify prints the end of the history, which proves later that nothing was cut off', async () => {
    const { out } = await own.run('audit', 'verify')
    const anchor = /^\d+:[0-9a-f]{64}$/m.exec(out)?.[0] ?? ''
    expect((await own.run('audit', 'verify', '--anchor', anchor)).status).toBe(0)
    const other = anchor.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'))
    expect((await own.run('audit', 'verify', '--anchor', other)).status).toBe(1)
    expect((await own.run('audit', 'verify', '--anchor', 'x')).status).toBe(2)
  })

  it('backup and restore make the same observatory elsewhere', async () => {
    expect((await own.run('backup', 'observatory.backup')).complaints).toEqual([])
    const other = await observatory({})
    const file = join(own.cwd, 'observatory.backup')
    const restored = await other.run('restore', file, '--workspace', '.')
    expect(restored.complaints).toEqual([])
    expect(restored.out).toContain('1 records, history verified')
    expect(readFileSync(join(other.cwd, 'cotejo.yaml'), 'utf8')).toBe(settings)
    const again = await other.run('restore', file, '--workspace', '.')
    expect(again.status).toBe(2)
    expect(again.complaints[0]).toMatch(/^database is not empty, nothing was restored: /)
  })

  it('a database that cannot be reached is one clear line', async () => {
    const environment = { LANG: 'es_MX.UTF-8', COTEJO_DATABASE_URL: 'postgres://ana:clave@127.0.0.1:1/x' }
    const { status, complaints } = await run(['migrate'], { cwd: own.cwd, environment })
    expect(status).toBe(2)
    expect(complaints).toEqual([
      'no se llega a la base de datos: postgres://ana@127.0.0.1:1/x: connect ECONNREFUSED 127.0.0.1:1',
    ])
  })
})
