import { presentLetter, removedLetter } from '../model/layout.ts'
import { quoteText } from './identifier.ts'
import type { StatisticsStore } from './open-store.ts'
import { chainOf } from './release-chain.ts'
import { cellColumns, keyColumns } from './staged-rows.ts'
import type { Manifest } from './store.ts'

/**
 * A query, without parentheses, of all rows as a release has them: the breakdowns, `place`, `period`, the cells and
 * `absent`. What the later releases of the chain changed is little, so it is brought together first and laid over the
 * rows of the first one.
 */
export function stateSql(store: StatisticsStore, release: Manifest): string {
  const [first, ...later] = chainOf(store.manifests(release.dataset), release)
  if (!first) throw new Error(`release ${release.release.id} of ${release.dataset} has no chain`)
  const { layout } = release
  const keys = keyColumns(layout)
  const cells = cellColumns(layout)
  const whole = `SELECT ${[...keys, ...cells, 'absent'].join(', ')} FROM read_parquet(${quoteText(store.pathOf(first))})`
  if (later.length === 0) return whole
  const count = cells.length
  const letter = (absent: string, at: number) =>
    `coalesce(substr(${absent}, ${at + 1}, 1), '${presentLetter}')`
  const parts = later.map(
    (manifest, at) => `SELECT ${at} AS position, ${[...keys, ...cells, 'absent'].join(', ')}
      FROM read_parquet(${quoteText(store.pathOf(manifest))})`,
  )
  const overlays = cells.map(
    (cell, at) => `arg_max(row(${cell}, ${letter('absent', at)}), position)
      FILTER (${cell} IS NOT NULL OR ${letter('absent', at)} <> '${presentLetter}') AS ${cell}`,
  )
  const same = keys.map((key) => `first_rows.${key} = overlay.${key}`).join(' AND ')
  const laid = cells.map(
    (cell) =>
      `CASE WHEN overlay.${cell} IS NULL THEN first_rows.${cell} ELSE overlay.${cell}[1] END AS ${cell}`,
  )
  const letters = cells.map(
    (cell, at) =>
      `CASE WHEN overlay.${cell} IS NULL THEN ${letter('first_rows.absent', at)} ELSE overlay.${cell}[2] END`,
  )
  const nothing = quoteText(presentLetter.repeat(count))
  return `WITH overlay AS MATERIALIZED (SELECT ${[...keys, ...overlays].join(', ')}
      FROM (${parts.join(' UNION ALL ')}) GROUP BY ${keys.join(', ')}),
    first_rows AS (${whole})
    SELECT ${[...keys, ...cells].join(', ')}, nullif(absent, ${nothing}) AS absent FROM (
      SELECT ${keys.map((key) => `first_rows.${key}`).join(', ')}, ${laid.join(', ')},
        CASE WHEN overlay.place IS NULL THEN first_rows.absent ELSE ${letters.join(' || ')} END AS absent
      FROM first_rows LEFT JOIN overlay ON ${same}
      UNION ALL
      SELECT ${keys.join(', ')}, ${cells.map((cell) => `${cell}[1] AS ${cell}`).join(', ')},
        ${cells.map((cell) => `coalesce(${cell}[2], '${presentLetter}')`).join(' || ')} AS absent
      FROM overlay ANTI JOIN first_rows USING (${keys.join(', ')}))
    WHERE absent IS NULL OR absent <> ${quoteText(removedLetter.repeat(count))}`
}
