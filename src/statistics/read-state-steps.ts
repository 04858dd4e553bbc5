import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listValue } from '@duckdb/node-api'
import type { RowChoice } from './cell-choice.ts'
import type { CellStep } from './cell-step.ts'
import { quoteText } from './identifier.ts'
import type { StatisticsStore } from './open-store.ts'
import type { ReleaseChain } from './release-chain.ts'
import { hasStateSteps, stateStepsFile, stepColumns } from './state-steps.ts'

/** How much of a chain is wanted: the releases up to one of them, each on its own or only what comes of all. */
export interface ChainPart {
  /** Position in the chain of the last release wanted. */
  readonly upTo: number
  readonly detail: 'every release' | 'the last'
}

/**
 * The steps of states or the country from what the releases hold added up by state: a hundredth of the rows.
 * @returns null when the places are others, or a release of the chain has no such file
 */
export async function stateSteps(
  store: StatisticsStore,
  chain: ReleaseChain,
  part: ChainPart,
  choice: RowChoice,
): Promise<readonly CellStep[] | null> {
  const layout = chain[0]?.layout
  if (!layout || !hasStateSteps(layout) || (choice.level !== 'state' && choice.level !== 'country'))
    return null
  const source = await stepSource(store, chain, choice.values.length)
  if (source === null) return null
  const order = part.detail === 'the last' ? '0' : 'step'
  const reader = await store.connection.runAndReadAll(
    `SELECT ${choice.group}, period, ${order}, letters, before, sum(rows)::BIGINT,
       ${choice.cells.map((at) => `sum(s${at + 1})::HUGEINT`).join(', ')}
     FROM ${source.sql} WHERE ${choice.where} AND step <= ${Math.trunc(part.upTo)} GROUP BY 1, 2, 3, 4, 5`,
    [...choice.values, source.value],
  )
  return reader.getRows().map(([place, period, step, letters, before, rows, ...values]) => ({
    order: Number(step),
    place: String(place),
    period: String(period),
    count: Number(rows),
    letters: choice.cells.map((at) => String(letters)[at] ?? ''),
    before: before === null ? null : choice.cells.map((at) => String(before)[at] ?? ''),
    values: values as (bigint | null)[],
  }))
}

/** Chains up to so many releases are read file by file. */
const fewReleases = 4
const joinedPrefix = '.states-'

async function stepSource(store: StatisticsStore, chain: ReleaseChain, parameters: number) {
  const joined = joinedPath(store, chain)
  const parameter = `$${parameters + 1}`
  if (existsSync(joined)) return { sql: `read_parquet(${parameter})`, value: joined }
  const files = chain.map((manifest) => join(dirname(store.pathOf(manifest)), stateStepsFile))
  if (!files.every((file) => existsSync(file))) return null
  if (chain.length > fewReleases && (await joinSteps(store, chain, files, joined)))
    return { sql: `read_parquet(${parameter})`, value: joined }
  const list = `${parameter}::VARCHAR[]`
  return {
    sql: `(SELECT *, list_position(${list}, filename) - 1 AS step FROM read_parquet(${list}, filename = true))`,
    value: listValue(files),
  }
}

/** Named by what it is made of, so that it can never be taken for another's. */
function joinedPath(store: StatisticsStore, chain: ReleaseChain): string {
  const made = chain.map(({ release, sha256 }) => `${release.id} ${sha256}`).join('\n')
  const name = createHash('sha256').update(made).digest('hex').slice(0, 16)
  return join(store.folder, chain[0]?.dataset ?? '', `${joinedPrefix}${name}.parquet`)
}

/**
 * Brings the steps of all releases together in one sorted file: opening sixty files takes longer than reading one.
 * @returns whether it could; a store that may not be written to is read file by file
 */
async function joinSteps(
  store: StatisticsStore,
  chain: ReleaseChain,
  files: readonly string[],
  joined: string,
): Promise<boolean> {
  const layout = chain[0]?.layout
  if (!layout) return false
  const columns = stepColumns(layout)
  const list = `[${files.map(quoteText).join(', ')}]`
  const partial = `${joined}.${process.pid}`
  try {
    await store.connection.run(
      `COPY (SELECT ${columns.join(', ')}, (list_position(${list}, filename) - 1)::INTEGER AS step
         FROM read_parquet(${list}, filename = true)
         ORDER BY ${columns.slice(0, layout.breakdowns.length + 2).join(', ')}, step)
       TO ${quoteText(partial)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 20480)`,
    )
    for (const name of readdirSync(dirname(joined)))
      if (/^\.states-[0-9a-f]+\.parquet$/.test(name)) rmSync(join(dirname(joined), name), { force: true })
    renameSync(partial, joined)
    return true
  } catch {
    rmSync(partial, { force: true })
    return false
  }
}
