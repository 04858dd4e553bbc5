import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'esbuild'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Registry } from '../../../src/registry/registry.ts'
import { openDatabase } from '../../../src/registry/server/open-database.ts'
import { serverFolder } from '../../../src/registry/server/server-folder.ts'
import { openFolder } from '../server/server-folder.ts'
import { expectWhole, fixedRandom } from './whole.ts'
import { importRecords, makeRecord } from './write-records.ts'

/** Fifty with `COTEJO_FAULT_ROUNDS=50`; fewer by default, as each takes about a second. */
const rounds = Number(process.env.COTEJO_FAULT_ROUNDS ?? 6)
const patience = 30_000 + rounds * 6_000

const { root, remove } = openFolder()
const program = resolve(`node_modules/.cache/cotejo-faults/writing-process-${process.pid}.mjs`)
const complaints: string[] = []
const open = () => openDatabase({}, root, (line) => complaints.push(line))

beforeAll(async () => {
  mkdirSync(join(program, '..'), { recursive: true })
  const entryPoints = ['test/registry/faults/writing-process.ts']
  await build({
    entryPoints,
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  await (await open()).close()
})

afterAll(() => {
  rmSync(program, { force: true })
  remove()
})

/** Starts the writer and notes what it says was written. */
async function startWriter(
  prefix: string,
  how: 'write' | 'import',
  made: Set<string>,
): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, root, prefix, how], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let rest = ''
  let ready = () => {}
  const started = new Promise<void>((done) => {
    ready = done
  })
  child.stdout.on('data', (piece: Buffer) => {
    const lines = (rest + piece.toString()).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line === 'ready') ready()
      if (line.startsWith('made ')) made.add(line.slice('made '.length))
    }
  })
  await started
  return child
}

async function withRegistry<T>(task: (registry: Registry) => Promise<T>): Promise<T> {
  const { registry, close } = await open()
  try {
    return await task(registry)
  } finally {
    await close()
  }
}

describe('a process that is killed while it writes', () => {
  it(
    `loses nothing that it acknowledged and leaves nothing by half, killed ${rounds} times`,
    async () => {
      const random = fixedRandom(20210401)
      const made = new Set<string>()
      for (let round = 0; round < rounds; round++) {
        const how = round % 3 === 2 ? 'import' : 'write'
        const child = await startWriter(`${how}-${round}`, how, made)
        const before = made.size
        for (let waited = 0; how === 'write' && made.size === before && waited < 10_000; waited += 10)
          await wait(10)
        await wait(5 + random() * 250)
        const ended = once(child, 'close')
        child.kill('SIGKILL')
        await ended
        await withRegistry((registry) => expectWhole(registry, made))
      }
      expect(made.size).toBeGreaterThanOrEqual(Math.floor((rounds * 2) / 3))
    },
    patience,
  )

  it(
    'goes on with an import where it was cut off, and doubles nothing',
    async () => {
      const child = await startWriter('again', 'import', new Set())
      await wait(150)
      child.kill('SIGKILL')
      await once(child, 'close')
      await withRegistry(async (registry) => {
        await importRecords(registry, 'again', 4000)
        const ids = Array.from({ length: 4000 }, (_, at) => `again-${at}`)
        await expectWhole(registry, ids)
      })
    },
    patience,
  )
})

describe('PostgreSQL that is killed under load', () => {
  it(
    `starts again by itself; requests fail cleanly and none is lost or doubled, killed ${rounds} times`,
    async () => {
      const random = fixedRandom(7)
      const made = new Set<string>()
      let failed = 0
      await withRegistry(async (registry) => {
        let working = true
        const work = [1, 2, 3].map(async (worker) => {
          for (let at = 0; working; ) {
            const id = `restarted-${worker}-${at}`
            try {
              if (await makeRecord(registry, id)) made.add(id)
              at += 1
            } catch {
              failed += 1
              await wait(20)
            }
          }
        })
        for (let round = 0; round < rounds; round++) {
          await wait(50 + random() * 250)
          const before = made.size
          await killPostgres(registry, round % 2 === 0)
          // More than so many deaths in a minute it takes for a fault that starting again does not mend.
          for (let waited = 0; made.size === before && waited < 20_000; waited += 20) await wait(20)
          expect(made.size).toBeGreaterThan(before)
        }
        working = false
        await Promise.all(work)
        await eventually(() => sql`select`.execute(registry.database))
        await expectWhole(registry, made)
      })
      expect(failed).toBeGreaterThan(0)
    },
    patience,
  )
})

/** The whole server, or the process that serves one connection, upon which the server restarts all others. */
async function killPostgres(registry: Registry, whole: boolean): Promise<void> {
  const note = readFileSync(join(root, serverFolder, 'data', 'postmaster.pid'), 'utf8')
  const postmaster = Number(note.split('\n')[0])
  if (whole && deaths++ < 4) return void process.kill(postmaster, 'SIGKILL')
  const { rows } = await eventually(() =>
    sql<{ pid: number }>`
      select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1
    `.execute(registry.database),
  )
  for (const { pid } of rows) process.kill(pid, 'SIGKILL')
}

let deaths = 0

async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      if (tries > 400) throw error
      await wait(50)
    }
  }
}
