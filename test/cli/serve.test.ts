import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../registry/test-database.ts'
import { folderWith, run } from './run.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let environment: Record<string, string>

beforeAll(async () => {
  database = await testDatabase()
  environment = { LANG: 'en_US.UTF-8', COTEJO_DATABASE_URL: database.url }
})

afterAll(() => database.drop())

const settings =
  'name: {en: Watch, es: Vigía}\nlanguages: [en, es]\ncountry: MX\ntimeZone: America/Mexico_City\n'

test('serve shows the workspace at the address it prints, until it is interrupted', async () => {
  const cwd = folderWith({
    'cotejo.yaml': settings,
    'briefs/a.md': '# Two patrols lost\n\nApril 1, 2021\n\nNothing more.\n',
  })
  let stop = () => {}
  let printed = ''
  const ended = run(['serve', '--port', '0'], {
    cwd,
    environment,
    out: (text) => {
      printed += text
    },
    interrupted: () =>
      new Promise((done) => {
        stop = done
      }),
  })
  while (!printed.includes('/join/')) await new Promise((done) => setTimeout(done, 20))
  const address = /http:\S+/.exec(printed)?.[0] ?? ''
  const page = await (await fetch(address, { headers: { 'Accept-Language': 'es' } })).text()
  expect(page).toContain('Vigía')
  expect(page).toContain('/en/briefs/a')
  expect(printed).toMatch(/become the administrator\nhttp:\/\/localhost:\d+\/en\/join\/\S+\n/)
  stop()
  expect((await ended).status).toBe(0)
  await expect(fetch(address)).rejects.toThrow()
})

test('a port that is taken is one clear line', async () => {
  const other = createServer().listen(0, 'localhost')
  await new Promise((done) => other.once('listening', done))
  const { port } = other.address() as AddressInfo
  const cwd = folderWith({ 'cotejo.yaml': settings })
  const { status, complaints } = await run(['serve', '--port', String(port)], { cwd, environment })
  other.close()
  expect(status).toBe(2)
  expect(complaints.slice(-1)).toEqual([`port in use: ${port} (choose another with --port)`])
})

test('serve without a workspace is one clear line', async () => {
  const { status, complaints } = await run(['serve'], { cwd: folderWith({ 'x.txt': 'x' }) })
  expect(status).toBe(2)
  expect(complaints[0]).toMatch(/^not a workspace, cotejo\.yaml is missing: /)
})
