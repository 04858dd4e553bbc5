import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { importRelease } from '../../../src/statistics/import-release.ts'
import { takeLock } from '../../../src/statistics/lock.ts'
import { openStore } from '../../../src/statistics/open-store.ts'
import { bench, file, gun, line, small, temporaryFolder, theft } from './small-format.ts'

const january = file(line(2026, '1001', ...gun, 3))

/** A file large enough that an import of it takes a while. */
function large(): string {
  const rows: string[] = []
  for (let year = 2010; year <= 2025; year++) {
    for (let at = 0; at < 900; at++)
      rows.push(line(year, String(1001 + at), ...theft, at, year, 1, 2, 3, 4, 5, 6, 7, 8, 9, at))
  }
  return file(...rows)
}

test('an import that is killed leaves the store as it was', async () => {
  const { folder, load, store, state } = await bench()
  await load(january, '2026-01-20')
  const before = await state('2026-01-20')
  const path = join(folder, 'large.csv')
  writeFileSync(path, large())
  let killed = 0
  for (const delay of [0, 60, 150, 300]) {
    const started = join(folder, `started-${delay}`)
    const words = { store: store.folder, path, day: '2026-04-20', started }
    const child = spawn(process.execPath, [
      '--import',
      'tsx',
      join(import.meta.dirname, 'import-child.ts'),
      JSON.stringify(words),
    ])
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.on('exit', (_, signal) => resolve(signal)),
    )
    while (!existsSync(started) && child.exitCode === null) await wait(10)
    await wait(delay)
    child.kill('SIGKILL')
    if ((await ended) !== 'SIGKILL') continue
    killed++
    const again = await openStore(store.folder)
    const releases = again.manifests('small').map(({ release }) => release.id)
    again.close()
    // Killed after the rename, all of the release is there.
    expect([['2026-01-20'], ['2026-01-20', '2026-04-20']]).toContainEqual(releases)
    expect(await state('2026-01-20')).toEqual(before)
    if (releases.length > 1) break
    expect(readdirSync(store.folder).filter((name) => name.startsWith('.staging-'))).toEqual([])
  }
  expect(killed).toBeGreaterThan(0)
  const outcome = await load(file(line(2026, '1001', ...gun, 3, 4)), '2026-02-20')
  expect(outcome).toMatchObject({ kind: 'imported' })
}, 60_000)

test('of two imports at once one is told that the store is busy', async () => {
  const { load, store } = await bench()
  const outcomes = await Promise.all([
    load(january, '2026-01-20', { name: 'a-2026-01.csv' }),
    load(file(line(2026, '1001', ...gun, 3, 4)), '2026-02-20', { name: 'b-2026-02.csv' }),
  ])
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['imported', 'refused'])
  const refused = outcomes.find((outcome) => outcome.kind === 'refused')
  expect(refused).toMatchObject({ problems: [{ code: 'store busy', acceptable: false }] })
  expect(store.manifests('small')).toHaveLength(1)
})

test('the lock of a dead process is taken over, that of a living one is not', () => {
  const folder = temporaryFolder()
  const lock = takeLock(folder)
  expect(takeLock(folder)).toBeNull()
  lock?.release()
  const dead = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim()
  writeFileSync(join(folder, '.lock'), JSON.stringify({ pid: Number(dead), started: '1' }))
  const taken = takeLock(folder)
  expect(taken).not.toBeNull()
  taken?.release()
  // Another process with an id that was used before.
  writeFileSync(join(folder, '.lock'), JSON.stringify({ pid: process.pid, started: 'long ago' }))
  expect(takeLock(folder)).not.toBeNull()
  expect(readdirSync(folder)).toEqual(['.lock'])
})

const canMount = mountsDisk()

test.skipIf(!canMount)('a disk that is full (skipped where no small disk can be mounted)', async () => {
  const folder = temporaryFolder()
  const mounted = join(folder, 'disk')
  execFileSync('mkdir', [mounted])
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', mounted])
  onTestFinished(() => void execFileSync('umount', [mounted]))
  const full = await openStore(join(mounted, 'store'))
  const request = {
    format: small,
    dataset: 'small',
    accept: true,
    mapping: null,
    today: '2026-06-15',
    progress: () => undefined,
  }
  const fits = join(folder, 'small-2026-01.csv')
  writeFileSync(fits, january)
  const source = { id: 'source', type: 'dataset' } as const
  const first = await importRelease(full, {
    ...request,
    file: { path: fits, name: 'small-2026-01.csv' },
    release: { id: '2026-01-20', published: '2026-01-20', source },
  })
  expect(first.kind).toBe('imported')
  const path = join(folder, 'small-2025-12.csv')
  writeFileSync(path, noise())
  const outcome = await importRelease(full, {
    ...request,
    file: { path, name: 'small-2025-12.csv' },
    release: { id: '2026-02-20', published: '2026-02-20', source },
  })
  full.close()
  expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'disk full' }] })
  expect(readdirSync(join(mounted, 'store'))).toEqual(['small'])
  expect(readdirSync(join(mounted, 'store', 'small'))).toEqual(['2026-01-20'])
  expect(statSync(path).size).toBeGreaterThan(96 << 10)
})

/** Numbers that do not compress. */
function noise(): string {
  let seed = 1
  const next = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return seed
  }
  const rows: string[] = []
  for (let year = 2016; year <= 2025; year++) {
    for (let at = 0; at < 900; at++)
      rows.push(line(year, String(1001 + at), ...theft, ...Array.from({ length: 12 }, next)))
  }
  return file(...rows)
}

/** Whether this user may mount a disk. */
function mountsDisk(): boolean {
  const folder = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    execFileSync('rmdir', [folder])
  }
}
