import { resolve } from 'node:path'
import { workspaceNames } from '../check/reporters/workspace-names.ts'
import type { IndicatorEntry, ObservedPeriod } from '../evidence/evidence.ts'
import type { Observatory } from '../evidence/observatory.ts'
import { openObservatory } from '../evidence/open-observatory.ts'
import type { Workspace } from '../evidence/workspace.ts'
import type { Unit } from '../model/dataset.ts'
import type { Language } from '../model/language.ts'
import { isDay, type Period, parsePeriod } from '../model/period.ts'
import type { Effects } from './effects.ts'
import { Failure } from './failure.ts'
import { workspaceAbove } from './find-workspace.ts'
import { loadWorkspace } from './load-workspace.ts'
import { pickIndicator } from './pick-indicator.ts'
import { pickPlace } from './pick-place.ts'
import { seriesCsv, seriesJson } from './series-files.ts'
import type { SeriesReport } from './series-report.ts'
import { seriesRows } from './series-rows.ts'
import { seriesTable } from './series-table.ts'
import { type SeriesWords, seriesWords } from './series-words.ts'
import { commandWords } from './words.ts'

export const seriesFormats = ['table', 'csv', 'json'] as const
export type SeriesFormat = (typeof seriesFormats)[number]

export interface SeriesOptions {
  readonly workspace: string | null
  /** Code or name; null for the country of the workspace. */
  readonly place: string | null
  readonly period: string | null
  readonly asOf: string | null
  readonly per: string | null
  readonly format: SeriesFormat
  readonly language: Language
}

/**
 * `cotejo series`: the figures of one indicator at one place.
 * @param name the indicator's id, label or alias, in either language
 * @throws Failure when the indicator, the place or an option is not understood, or there is no figure
 */
export async function series(name: string, options: SeriesOptions, effects: Effects): Promise<void> {
  const say = seriesWords[options.language]
  const period = periodOf(options.period, say)
  if (options.asOf !== null && !isDay(options.asOf)) throw new Failure(say.wrongDay(options.asOf))
  const per = perOf(options.per, say)
  const root =
    options.workspace === null ? await workspaceAbove(effects.cwd) : resolve(effects.cwd, options.workspace)
  if (root === null) throw new Failure(commandWords[options.language].notAWorkspace(effects.cwd))
  const workspace = await loadWorkspace(root, options.language, effects.complain)
  const observatory = await openObservatory(workspace)
  try {
    const entry = indicatorNamed(observatory, name, say)
    const place = placeNamed(workspace, options.place, say)
    if (per !== null && !counted.has(entry.indicator.unit))
      throw new Failure(say.noRate(entry.indicator.id, entry.indicator.unit))
    const history = (await observatory.history(entry.indicator.id, [place])).get(place) ?? []
    const population = per === null ? [] : await populationAt(observatory, place)
    const rows = seriesRows(history, {
      period,
      asOf: options.asOf,
      rate: per === null ? null : { per, population },
    })
    if (rows.length === 0) throw new Failure(say.nothing(entry.indicator.id, place))
    if (per !== null && rows.every((row) => row.population === null))
      throw new Failure(say.noPopulation(place, options.period ?? ''))
    const names = workspaceNames({ ...workspace, sources: [...observatory.sources.values()] })
    const { asOf, language } = options
    effects.out(writers[options.format]({ entry, place, rows, asOf, per, names, language }))
  } finally {
    observatory.close()
  }
}

const writers: Readonly<Record<SeriesFormat, (report: SeriesReport) => string>> = {
  table: seriesTable,
  csv: seriesCsv,
  json: seriesJson,
}

/** Units of which there may be so many to a number of inhabitants. */
const counted: ReadonlySet<Unit> = new Set([
  'person',
  'case file',
  'incident',
  'group',
  'weapon',
  'member',
  'office',
  'plant',
  'gram',
  'money',
  'other',
])

function periodOf(text: string | null, say: SeriesWords): Period | null {
  if (text === null) return null
  const period = parsePeriod(text)
  if (period === null) throw new Failure(say.wrongPeriod(text))
  return period
}

function perOf(text: string | null, say: SeriesWords): number | null {
  if (text === null) return null
  const per = Number(text)
  if (!/^\d+$/.test(text) || per < 1 || !Number.isSafeInteger(per)) throw new Failure(say.wrongPer(text))
  return per
}

function indicatorNamed(observatory: Observatory, name: string, say: SeriesWords): IndicatorEntry {
  const { entries, meant } = pickIndicator(observatory.indicators, name)
  const [entry, ...others] = entries
  if (!entry) throw new Failure(say.unknownIndicator(name, meant))
  if (others.length > 0)
    throw new Failure(
      say.severalIndicators(
        name,
        entries.map(({ indicator }) => indicator.id),
      ),
    )
  return entry
}

function placeNamed(workspace: Workspace, name: string | null, say: SeriesWords): string {
  if (name === null) return workspace.settings.country
  const picked = pickPlace(workspace, name)
  if (picked.code === null) throw new Failure(say.unknownPlace(name, picked.meant))
  return picked.code
}

/** The first population that knows the place by years. */
async function populationAt(observatory: Observatory, place: string): Promise<readonly ObservedPeriod[]> {
  for (const { indicator } of observatory.indicators) {
    if (indicator.family !== 'population') continue
    const found = (await observatory.history(indicator.id, [place])).get(place) ?? []
    if (found.some(({ period }) => period.precision === 'year')) return found
  }
  return []
}
