import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Layout } from '../../src/model/layout.ts'
import { compareWithBase } from '../../src/statistics/changes.ts'
import { quoteIdentifier, quoteText } from '../../src/statistics/identifier.ts'
import { openStore, type StatisticsStore } from '../../src/statistics/open-store.ts'
import { stateSql } from '../../src/statistics/release-state.ts'
import {
  hasStateSteps,
  stateStepsFile,
  writeFirstStateSteps,
  writeLaterStateSteps,
} from '../../src/statistics/state-steps.ts'
import type { Manifest } from '../../src/statistics/store.ts'

/** A cell as a release has it: a numeral, or the letter of an absence. */
export type Cell = string

/** A whole release: the cells of each row by `<breakdowns>|<place>|<period>`, parted by `|`. */
export type WholeRelease = Readonly<Record<string, readonly Cell[]>>

/**
 * A store with these releases of the data set `figures`, the first whole and each later one as it differs from the
 * one before, laid down by the contract of statistics/store.ts.
 * @param releases by day of publication, which is their id too
 * @param whole the days of later releases that are kept whole
 */
export async function storeOf(
  layout: Layout,
  releases: Readonly<Record<string, WholeRelease>>,
  whole: readonly string[] = [],
): Promise<StatisticsStore> {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-store-'))
  const writer = await openStore(folder)
  let base: { day: string; release: WholeRelease } | null = null
  for (const [day, release] of Object.entries(releases)) {
    const based = base !== null && !whole.includes(day)
    const rows = based && base ? difference(base.release, release) : release
    const target = join(folder, 'figures', day)
    mkdirSync(target, { recursive: true })
    const path = join(target, 'observations.parquet')
    if (hasStateSteps(layout) && based) {
      await writeRows(writer.connection, layout, release, path)
      await compareWithBase(writer.connection, path, lastState(writer, layout), layout)
      await writeLaterStateSteps(writer.connection, layout, join(target, stateStepsFile))
    }
    await writeRows(writer.connection, layout, rows, path)
    if (hasStateSteps(layout) && !based)
      await writeFirstStateSteps(writer.connection, layout, path, join(target, stateStepsFile))
    const manifest = manifestOf(layout, day, based && base ? base.day : null)
    writeFileSync(join(target, 'manifest.json'), JSON.stringify(manifest))
    base = { day, release }
    writer.refresh()
  }
  return writer
}

/** The rows of the last release that stands in the store. */
function lastState(store: StatisticsStore, layout: Layout): string {
  const last = store.manifests('figures').at(-1)
  if (!last) throw new Error(`no release yet of ${layout.breakdowns.join(', ')}`)
  return stateSql(store, last)
}

function difference(before: WholeRelease, after: WholeRelease): WholeRelease {
  const rows: Record<string, readonly Cell[]> = {}
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const old = before[key]
    const now = after[key] ?? (old ?? []).map(() => 'r')
    const cells = now.map((cell, at) => (old?.[at] === cell ? '.' : cell))
    if (cells.some((cell) => cell !== '.')) rows[key] = cells
  }
  return rows
}

async function writeRows(
  connection: DuckDBConnection,
  { breakdowns, cells, values }: Layout,
  rows: WholeRelease,
  path: string,
): Promise<void> {
  const keys = [...breakdowns.map(quoteIdentifier), 'place', 'period']
  const type = values === 'whole' ? 'BIGINT' : 'VARCHAR'
  const columns = [
    ...keys.map((name) => `${name} VARCHAR`),
    ...cells.map((_, at) => `c${at + 1} ${type}`),
    'absent VARCHAR',
  ]
  await connection.run(`CREATE OR REPLACE TEMP TABLE rows (${columns.join(', ')})`)
  for (const [key, row] of Object.entries(rows)) {
    const letters = row.map((cell) => (/^[a-z]$/.test(cell) ? cell : '.')).join('')
    const values = [
      ...key.split('|'),
      ...row.map((cell) => (/^[a-z.]$/.test(cell) ? null : cell)),
      /^\.*$/.test(letters) ? null : letters,
    ]
    const parameters = values.map((_, at) => `$${at + 1}`).join(', ')
    await connection.run(`INSERT INTO rows VALUES (${parameters})`, values)
  }
  await connection.run(
    `COPY (SELECT * FROM rows ORDER BY ${keys.join(', ')}) TO ${quoteText(path)} (FORMAT parquet)`,
  )
}

function manifestOf(layout: Layout, day: string, base: string | null): Manifest {
  return {
    version: 1,
    dataset: 'figures',
    release: {
      id: day,
      published: day,
      file: `${day}.csv`,
      source: { id: `figures-${day}`, type: 'dataset', title: `Figures of ${day}` },
    },
    layout,
    base,
    sha256: '0'.repeat(64),
    format: 'tidy',
    rows: 0,
    kept: 0,
    through: null,
    changes: { revised: 0, added: 0, removed: 0, largest: [] },
  }
}
