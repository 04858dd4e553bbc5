import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBinaries } from '../../../src/registry/server/binaries.ts'
import { lockFolder } from '../../../src/registry/server/folder-lock.ts'
import { openDatabase } from '../../../src/registry/server/open-database.ts'
import { isRunning } from '../../../src/registry/server/running-process.ts'
import { runningServer } from '../../../src/registry/server/running-server.ts'
import { ServerError } from '../../../src/registry/server/server-error.ts'
import { startServer } from '../../../src/registry/server/start-server.ts'
import { openFolder } from './server-folder.ts'

const { root, remove } = openFolder()
const folder = join(root, '.cotejo', 'postgres')
const complaints: string[] = []
const start = () => startServer(folder, { complain: (line) => complaints.push(line), durable: false })

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

async function problemOf(attempt: Promise<unknown>): Promise<ServerError> {
  const error = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ServerError)) throw new Error(`expected a ServerError, got ${String(error)}`)
  return error
}

beforeAll(async () => {
  const server = await start()
  await ask(server.url, 'create table kept as select 1 as value')
  await server.stop()
})

afterAll(remove)

describe('the database server of an observatory', () => {
  it('keeps what was written, folds letters of every language, and leaves nothing behind when it stops', async () => {
    const server = await start()
    expect(await ask(server.url, `select value, lower('ÁÑ') as lower from kept`)).toEqual([
      { value: 1, lower: 'áñ' },
    ])
    const pid = server.pid()
    await server.stop()
    expect(isRunning(pid)).toBe(false)
    expect(readdirSync(folder).sort()).toEqual(['data', 'log', 'password'])
    expect(decodeURIComponent(/@([^:]+):/.exec(server.url)?.[1] ?? '')).not.toSatisfy(exists)
  })

  it('is refused to a second observatory on the same folder, which is told the folder and the process', async () => {
    const server = await start()
    const refused = await problemOf(start())
    expect(refused).toMatchObject({ problem: 'in use', subject: folder, detail: String(process.pid) })
    await server.stop()
  })

  it('is shown to a command beside it, with its address, as long as it runs', async () => {
    const server = await start()
    expect(await runningServer(folder)).toBe(server.url)
    await server.stop()
    expect(await runningServer(folder)).toBe(null)
  })

  it('starts again at the same address when PostgreSQL is killed', async () => {
    const server = await start()
    const before = server.pid()
    process.kill(before, 'SIGKILL')
    const [row] = await eventually(() => ask(server.url, 'select value from kept'))
    expect(row).toEqual({ value: 1 })
    expect(server.pid()).not.toBe(before)
    expect(complaints.at(-1)).toBe('database ended unexpectedly (SIGKILL): starting it again')
    await server.stop()
  })
})

describe('what a crash leaves', () => {
  it('a lock whose process id was given to another process since', async () => {
    lock({ pid: process.pid, started: 'another boot 1', host: hostname(), token: 'x' })
    await (await start()).stop()
  })

  it('a lock of a process that is gone, and one that was cut short', async () => {
    lock({ pid: 2 ** 22 + 1, started: '', host: hostname(), token: 'x' })
    await (await start()).stop()
    writeFileSync(join(folder, 'lock'), '{"pid":')
    await (await start()).stop()
  })

  it('a lock of another host that has fallen silent; one that is touched is a refusal', async () => {
    lock({ pid: 1, started: '', host: 'another-container', token: 'x' })
    const beat = setInterval(() => {
      const now = new Date()
      utimesSync(join(folder, 'lock'), now, now)
    }, 500)
    expect((await problemOf(lockFolder(folder))).problem).toBe('in use')
    clearInterval(beat)
    await (await lockFolder(folder)).release()
  })

  it('a note of a server whose process id is another program now', async () => {
    writeFileSync(
      join(folder, 'data', 'postmaster.pid'),
      `${process.pid}\n${folder}/data\n1\n5432\n/tmp\n\n  1 1\nready   \n`,
    )
    await (await start()).stop()
  })

  it('a data folder that was not finished', async () => {
    const other = openFolder()
    mkdirSync(join(other.root, 'data.unfinished', 'base'), { recursive: true })
    const server = await startServer(other.root, { complain: () => undefined, durable: false })
    await server.stop()
    expect(readdirSync(other.root)).not.toContain('data.unfinished')
    other.remove()
  })
})

describe('what keeps it from starting is one clear line', () => {
  it('a platform without binaries', async () => {
    expect(await problemOf(findBinaries('plan9-mips'))).toMatchObject({
      problem: 'binaries missing',
      subject: 'plan9-mips',
    })
  })

  it('a folder that it may not enter or write', async () => {
    const closed = mkdtempSync(join(tmpdir(), 'cotejo-closed-'))
    const asRoot = process.getuid?.() === 0
    if (!asRoot) chmodSync(closed, 0o500)
    const refused = await problemOf(startServer(join(closed, 'postgres'), { complain: () => undefined }))
    expect(refused).toMatchObject(
      asRoot ? { problem: 'not as root', detail: closed } : { problem: 'not writable' },
    )
    rmSync(closed, { recursive: true, force: true })
  })

  it('a disk that is full', async ({ skip }) => {
    const small = openFolder()
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m,mode=755', 'tmpfs', small.root], {
        stdio: 'pipe',
      })
    } catch {
      small.remove()
      return skip('needs the right to mount a small disk')
    }
    try {
      const refused = await problemOf(startServer(small.root, { complain: () => undefined, durable: false }))
      expect(refused.problem).toBe('disk full')
    } finally {
      execFileSync('umount', [small.root])
      small.remove()
    }
  })

  it('a database that cannot be reached, named without its password', async () => {
    const url = 'postgres://ana:secret@127.0.0.1:1/registry'
    const refused = await problemOf(openDatabase({ COTEJO_DATABASE_URL: url }, root, () => undefined))
    expect(refused).toMatchObject({ problem: 'unreachable', subject: 'postgres://ana@127.0.0.1:1/registry' })
    expect(refused.message).not.toContain('secret')
  })

  it('a data folder of another version of PostgreSQL', async () => {
    const other = openFolder()
    mkdirSync(join(other.root, 'data'), { recursive: true })
    writeFileSync(join(other.root, 'data', 'PG_VERSION'), '12\n')
    const refused = await problemOf(startServer(other.root, { complain: () => undefined, durable: false }))
    expect(refused).toMatchObject({ problem: 'other version', detail: '12' })
    other.remove()
  })
})

function lock(holder: object): void {
  writeFileSync(join(folder, 'lock'), JSON.stringify(holder))
}

function exists(path: string): boolean {
  try {
    return readdirSync(path).length >= 0
  } catch {
    return false
  }
}

async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      if (tries > 100) throw error
      await wait(50)
    }
  }
}
