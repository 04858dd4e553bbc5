import { compareText } from '../model/compare-text.ts'
import type { Layout } from '../model/layout.ts'
import { type Period, parsePeriod, periodContains } from '../model/period.ts'
import { type CellChoice, type RowChoice, rowChoices } from './cell-choice.ts'
import { type CellStep, silentLetter } from './cell-step.ts'
import { decimalCells } from './decimal-cells.ts'
import type { StatisticsStore } from './open-store.ts'
import { type ChainPart, stateSteps } from './read-state-steps.ts'
import type { ReleaseChain } from './release-chain.ts'
import { addCells, emptyTally, type Reading, readingOf, sameReading, type Tally } from './tally.ts'
import { wholeSteps } from './whole-cells.ts'

/** A figure through a chain of releases. */
export interface ChainReadings {
  readonly place: string
  /** Of the cell, such as `2021-03`. */
  readonly period: string
  /** What the releases said, where that changed: by position in the chain; a null reading is a cell taken back. */
  readonly readings: readonly { readonly order: number; readonly reading: Reading | null }[]
}

/**
 * The figures of a choice, by place and period, through the wanted part of a chain. Of the last release alone, each
 * has one reading.
 */
export async function chainReadings(
  store: StatisticsStore,
  whole: ReleaseChain,
  part: ChainPart,
  choice: CellChoice,
): Promise<readonly ChainReadings[]> {
  const layout = whole[0]?.layout
  const chain = whole.slice(0, part.upTo + 1)
  if (!layout) return []
  const found: ChainReadings[] = []
  for (const rows of rowChoices(layout, choice)) {
    const readings =
      layout.values === 'whole'
        ? replayed(
            (await stateSteps(store, whole, part, rows)) ?? (await wholeSteps(store, chain, rows)),
            rows,
            layout,
            choice.period,
          )
        : stated(await decimalCells(store, chain, rows), rows, layout, choice.period)
    for (const each of readings) found.push(each)
  }
  return found.sort((a, b) => compareText(a.place, b.place) || compareText(a.period, b.period))
}

/** The period of each cell of a row, or null for one outside the wanted period: worked out once for each year. */
function cellPeriods(
  layout: Layout,
  within: Period | undefined,
): (row: string, cell: number) => string | null {
  const known = new Map<string, readonly (string | null)[]>()
  return (row, cell) => {
    let periods = known.get(row)
    if (!periods) {
      periods = layout.cells.map((suffix) => {
        const text = `${row}${suffix}`
        const period = within && parsePeriod(text)
        return within && (!period || !periodContains(within, period)) ? null : text
      })
      known.set(row, periods)
    }
    return periods[cell] ?? null
  }
}

interface Replay {
  readonly place: string
  readonly period: string
  readonly tally: Tally
  order: number
  readonly readings: { order: number; reading: Reading | null }[]
}

function replayed(
  steps: readonly CellStep[],
  rows: RowChoice,
  layout: Layout,
  within: Period | undefined,
): readonly ChainReadings[] {
  const periodOf = cellPeriods(layout, within)
  const replays = new Map<string, Replay>()
  for (const step of [...steps].sort((a, b) => a.order - b.order)) {
    const place = rows.place(step.place)
    if (place === null) continue
    rows.cells.forEach((cell, at) => {
      const letter = step.letters[at] ?? ''
      const period = letter === silentLetter ? null : periodOf(step.period, cell)
      if (period === null) return
      const key = `${place}|${period}`
      let replay = replays.get(key)
      if (!replay) {
        replay = { place, period, tally: emptyTally(), order: step.order, readings: [] }
        replays.set(key, replay)
      }
      if (replay.order !== step.order) {
        note(replay)
        replay.order = step.order
      }
      addCells(replay.tally, letter, step.count)
      if (step.before !== null) addCells(replay.tally, step.before[at] ?? '', -step.count)
      replay.tally.sum += step.values[at] ?? 0n
    })
  }
  const found = [...replays.values()]
  for (const replay of found) note(replay)
  return found.filter((replay) => replay.readings.length > 0)
}

function note(replay: Replay): void {
  const reading = readingOf(replay.tally)
  if (!sameReading(reading, replay.readings.at(-1)?.reading ?? null))
    replay.readings.push({ order: replay.order, reading })
}

function stated(
  cells: Awaited<ReturnType<typeof decimalCells>>,
  rows: RowChoice,
  layout: Layout,
  within: Period | undefined,
): readonly ChainReadings[] {
  const periodOf = cellPeriods(layout, within)
  const found = new Map<
    string,
    { place: string; period: string; readings: ChainReadings['readings'][number][] }
  >()
  for (const { order, place: group, period: row, cell, reading } of cells) {
    const place = rows.place(group)
    const period = periodOf(row, cell)
    if (place === null || period === null) continue
    const key = `${place}|${period}`
    const known = found.get(key) ?? { place, period, readings: [] }
    found.set(key, known)
    if (!sameReading(reading, known.readings.at(-1)?.reading ?? null)) known.readings.push({ order, reading })
  }
  return [...found.values()]
}
