import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Format, ImportProblem } from '../model/format.ts'
import { isDay } from '../model/period.ts'
import type { Source } from '../model/source.ts'
import { type Comparison, compareWithBase, deltaSql, noChanges } from './changes.ts'
import { isFailureOfDisk } from './disk-full.ts'
import { openDatabase, queryRows } from './duckdb.ts'
import { quoteText } from './identifier.ts'
import { takeLock } from './lock.ts'
import { clearLeftovers, observationsFile, type StatisticsStore, stagingPrefix } from './open-store.ts'
import { type ProblemList, problemList } from './problem-list.ts'
import { stateSql } from './release-state.ts'
import { type FileScan, scanFile } from './scan-file.ts'
import { stageRows } from './stage-rows.ts'
import { stageTable } from './stage-table.ts'
import { lastPeriod, type StagedRows, writeRows } from './staged-rows.ts'
import { hasStateSteps, stateStepsFile, writeFirstStateSteps, writeLaterStateSteps } from './state-steps.ts'
import type { Manifest } from './store.ts'
import { writeRelease } from './write-release.ts'

/** A file that is to become a release of a data set. */
export interface ImportRequest {
  readonly format: Format
  readonly dataset: string
  /** Where the file lies, and its name without a folder. */
  readonly file: { readonly path: string; readonly name: string }
  readonly release: { readonly id: string; readonly published: string; readonly source: Source }
  /** Whether to go on past what a person may accept. */
  readonly accept: boolean
  /** The mapping beside a tidy table, as parsed YAML; null when none was given. */
  readonly mapping: unknown
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Is told the part done, from 0 to 1. */
  progress(fraction: number): void
  readonly signal?: AbortSignal
}

export type ImportOutcome =
  | {
      readonly kind: 'imported'
      readonly manifest: Manifest
      /** What was found and accepted. */
      readonly accepted: readonly ImportProblem[]
    }
  /** The very same file is a release already. */
  | { readonly kind: 'unchanged'; readonly manifest: Manifest }
  /** The store is as it was. */
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] }

/** How far the total of what two releases both publish may move before a person must look. */
const largestMove = 0.2
const scanShare = 0.2

/**
 * Makes a file a release of a data set. The store changes wholly or not at all, and a file that is a release already
 * changes nothing.
 * @throws when the signal stops it; what is wrong with the file, the store or the disk is part of the outcome
 */
export async function importRelease(store: StatisticsStore, request: ImportRequest): Promise<ImportOutcome> {
  const problems = problemList(request.file.name)
  checkNames(request, problems)
  if (problems.isFatal) return refused(problems)
  const scan = await scanned(request, problems)
  if (scan === null) return refused(problems)
  let lock: ReturnType<typeof takeLock>
  try {
    lock = takeLock(store.folder)
  } catch (error) {
    if (!isFailureOfDisk(error)) throw error
    problems.add('disk full', { line: null })
    return refused(problems)
  }
  if (lock === null) {
    problems.add('store busy', { line: null }, { store: store.folder })
    return refused(problems)
  }
  try {
    store.refresh()
    return await importScanned(store, request, scan, problems)
  } finally {
    lock.release()
  }
}

function refused(problems: ProblemList): ImportOutcome {
  return { kind: 'refused', problems: problems.found }
}

/** Ids become names of folders, and releases are ordered by their days. */
function checkNames({ dataset, release }: ImportRequest, problems: ProblemList): void {
  for (const name of [dataset, release.id]) {
    if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u.test(name))
      problems.add('wrong name', { line: null }, { found: name })
  }
  if (!isDay(release.published)) {
    problems.add('wrong period', { line: null }, { found: release.published, kind: 'day' })
  }
}

async function scanned(request: ImportRequest, problems: ProblemList): Promise<FileScan | null> {
  try {
    const { size } = statSync(request.file.path)
    const scan = await scanFile(
      request.file.path,
      request.format.reading.kind,
      (bytes) => request.progress((bytes / Math.max(size, 1)) * scanShare),
      request.signal,
    )
    if (scan.bytes === 0) problems.add('empty file', { line: null })
    return scan.bytes === 0 ? null : scan
  } catch (error) {
    request.signal?.throwIfAborted()
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    problems.add('not readable', { line: null }, { reason: code })
    return null
  }
}

async function importScanned(
  store: StatisticsStore,
  request: ImportRequest,
  scan: FileScan,
  problems: ProblemList,
): Promise<ImportOutcome> {
  const releases = store.manifests(request.dataset)
  const same = releases.find((manifest) => manifest.sha256 === scan.sha256)
  if (same) return { kind: 'unchanged', manifest: same }
  const taken = releases.find((manifest) => manifest.release.id === request.release.id)
  if (taken) {
    problems.add('release exists', { line: null }, { release: taken.release.id, file: taken.release.file })
    return refused(problems)
  }
  clearLeftovers(store.folder)
  const staging = join(store.folder, `${stagingPrefix}${process.pid}-${randomUUID()}`)
  try {
    mkdirSync(staging)
    return await importInto(staging, store, request, scan, problems)
  } catch (error) {
    request.signal?.throwIfAborted()
    if (!isFailureOfDisk(error)) throw error
    problems.add('disk full', { line: null })
    return refused(problems)
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

async function importInto(
  staging: string,
  store: StatisticsStore,
  request: ImportRequest,
  scan: FileScan,
  problems: ProblemList,
): Promise<ImportOutcome> {
  const database = await openDatabase(join(staging, 'overflow'))
  const watch = watchQueries(database.connection, request)
  try {
    const staged = await stage(database.connection, request, scan, staging, problems)
    if (staged === null) return refused(problems)
    const base = chooseBase(store, request, problems)
    const difference = await compare(database.connection, store, request, staged, base, problems)
    if (problems.isFatal || (problems.found.length > 0 && !request.accept)) return refused(problems)
    const manifest = await settle(database.connection, request, scan, staged, staging, base, difference)
    writeRelease(store.folder, join(staging, 'release'), manifest)
    store.refresh()
    request.progress(1)
    return { kind: 'imported', manifest, accepted: problems.found }
  } finally {
    watch.stop()
    database.close()
  }
}

/** Tells how far the running query is, and stops it when the import is to stop. */
function watchQueries(connection: DuckDBConnection, request: ImportRequest): { stop(): void } {
  const timer = setInterval(() => {
    const part = Math.max(0, connection.progress.percentage) / 100
    request.progress(scanShare + part * (1 - scanShare) * 0.95)
  }, 100)
  const interrupt = () => connection.interrupt()
  request.signal?.addEventListener('abort', interrupt)
  return {
    stop() {
      clearInterval(timer)
      request.signal?.removeEventListener('abort', interrupt)
    },
  }
}

function stage(
  connection: DuckDBConnection,
  request: ImportRequest,
  scan: FileScan,
  staging: string,
  problems: ProblemList,
): Promise<StagedRows | null> {
  const { reading } = request.format
  if (reading.kind === 'rows') return stageRows(connection, request, reading, staging, problems)
  if (scan.nul !== null) {
    problems.add('wrong encoding', { line: null }, { position: scan.nul })
    return Promise.resolve(null)
  }
  return stageTable(connection, request, reading, scan, staging, problems)
}

/** The last release published before this one; null when there is none, or none of the same layout. */
function chooseBase(store: StatisticsStore, request: ImportRequest, problems: ProblemList): Manifest | null {
  const { id, published } = request.release
  const base = store
    .manifests(request.dataset)
    .findLast(
      ({ release }) => release.published < published || (release.published === published && release.id < id),
    )
  if (!base) return null
  if (JSON.stringify(base.layout) === JSON.stringify(layoutOf(request))) return base
  problems.add('other layout', { line: null }, { release: base.release.id })
  return null
}

/** The fields of the layout in the order of the manifest. */
function layoutOf({ format: { layout } }: ImportRequest): Manifest['layout'] {
  const { breakdowns, cells, values, addedFrom } = layout
  return { breakdowns, cells, values, addedFrom }
}

async function compare(
  connection: DuckDBConnection,
  store: StatisticsStore,
  request: ImportRequest,
  staged: StagedRows,
  base: Manifest | null,
  problems: ProblemList,
): Promise<Comparison | null> {
  if (base === null) return null
  const comparison = await compareWithBase(
    connection,
    staged.path,
    comparable(request, staged, stateSql(store, base)),
    request.format.layout,
  )
  const { rowsRemoved: count, firstRemoved: first, totalBefore: before, totalAfter: after } = comparison
  const release = base.release.id
  if (count > 0) problems.add('rows removed', { line: null }, { count, first, release })
  if (before !== 0 && Math.abs(after - before) > Math.abs(before) * largestMove) {
    const percent = Math.round(((after - before) / Math.abs(before)) * 100)
    problems.add('moved total', { line: null }, { before, after, percent, release })
  }
  return comparison
}

/** The rows of the base that the file may speak of: one that holds some years only leaves the others as they are. */
function comparable({ format }: ImportRequest, staged: StagedRows, base: string): string {
  if (!format.partial) return base
  return `SELECT * FROM (${base}) WHERE period IN (SELECT DISTINCT period FROM read_parquet(${quoteText(staged.path)}))`
}

async function settle(
  connection: DuckDBConnection,
  request: ImportRequest,
  scan: FileScan,
  staged: StagedRows,
  staging: string,
  base: Manifest | null,
  difference: Comparison | null,
): Promise<Manifest> {
  const layout = layoutOf(request)
  const folder = join(staging, 'release')
  const path = join(folder, observationsFile)
  mkdirSync(folder)
  const through = await lastPeriod(connection, staged.path, layout)
  if (difference === null) renameSync(staged.path, path)
  else await writeRows(connection, deltaSql(layout), path, 'differences')
  if (hasStateSteps(layout)) {
    const steps = join(folder, stateStepsFile)
    if (difference === null) await writeFirstStateSteps(connection, layout, path, steps)
    else await writeLaterStateSteps(connection, layout, steps)
  }
  const expected = difference === null ? staged.rows : await rowsOf(connection, 'difference')
  const kept = await rowsOf(connection, `read_parquet(${quoteText(path)})`)
  if (kept !== expected)
    throw new Error(`${request.file.name}: wrote ${kept} rows where ${expected} were expected`)
  return {
    version: 1,
    dataset: request.dataset,
    release: { ...request.release, file: request.file.name },
    layout,
    base: base?.release.id ?? null,
    sha256: scan.sha256,
    format: request.format.id,
    rows: staged.rows,
    kept,
    through,
    changes: difference?.changes ?? noChanges,
  }
}

async function rowsOf(connection: DuckDBConnection, table: string): Promise<number> {
  const [row] = await queryRows(connection, `SELECT count(*) AS rows FROM ${table}`)
  return Number(row?.rows)
}
