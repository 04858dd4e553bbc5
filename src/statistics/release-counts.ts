import type { DuckDBConnection } from '@duckdb/node-api'
import type { Layout } from '../model/layout.ts'
import { queryRows } from './duckdb.ts'
import { quoteText } from './identifier.ts'
import type { StatisticsStore } from './open-store.ts'
import { stateSql } from './release-state.ts'
import { cellColumns, keyColumns } from './staged-rows.ts'
import type { Manifest } from './store.ts'

/** Counts of a release that its manifest does not keep. */
export interface ReleaseCounts {
  /** Cells that have a number. */
  readonly figures: number
  /** Revised cells that are higher, and lower, than in the base. */
  readonly raised: number
  readonly lowered: number
}

/** Counts the cells of a stored release, and which way those moved that its base had already. */
export async function releaseCounts(store: StatisticsStore, manifest: Manifest): Promise<ReleaseCounts> {
  const { connection } = store
  const figures = await countFigures(connection, stateSql(store, manifest), manifest.layout)
  const base = store.manifests(manifest.dataset).find(({ release }) => release.id === manifest.base)
  if (!base || manifest.changes.revised === 0) return { figures, raised: 0, lowered: 0 }
  return { figures, ...(await countMoves(store, manifest, base)) }
}

async function countFigures(connection: DuckDBConnection, state: string, layout: Layout): Promise<number> {
  const counts = cellColumns(layout).map((cell) => `count(${cell})`)
  const [row] = await queryRows(connection, `SELECT ${counts.join(' + ')} AS figures FROM (${state})`)
  return Number(row?.figures)
}

/** A release with a base holds only the cells that differ from it. */
async function countMoves(
  store: StatisticsStore,
  manifest: Manifest,
  base: Manifest,
): Promise<Pick<ReleaseCounts, 'raised' | 'lowered'>> {
  const { layout } = manifest
  const number = (cell: string) => (layout.values === 'whole' ? cell : `TRY_CAST(${cell} AS DOUBLE)`)
  const count = (sign: '>' | '<') =>
    cellColumns(layout)
      .map((cell) => `count(*) FILTER (${number(`n.${cell}`)} ${sign} ${number(`b.${cell}`)})`)
      .join(' + ')
  const same = keyColumns(layout).map((key) => `n.${key} = b.${key}`)
  const [row] = await queryRows(
    store.connection,
    `SELECT ${count('>')} AS raised, ${count('<')} AS lowered
     FROM read_parquet(${quoteText(store.pathOf(manifest))}) n JOIN (${stateSql(store, base)}) b ON ${same.join(' AND ')}`,
  )
  return { raised: Number(row?.raised), lowered: Number(row?.lowered) }
}
