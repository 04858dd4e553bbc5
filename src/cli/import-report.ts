import { numberText } from '../check/reporters/evidence-text.ts'
import type { Format } from '../model/format.ts'
import type { Language } from '../model/language.ts'
import { municipality } from '../model/mexican-municipalities.ts'
import type { ReleaseCounts } from '../statistics/release-counts.ts'
import type { CellChange, Manifest } from '../statistics/store.ts'
import { dayInWords, importWords } from './import-words.ts'

/** How an imported release is told. */
export interface ReportParts {
  readonly manifest: Manifest
  /** The release it is held against; null for a first one. */
  readonly base: Manifest | null
  readonly counts: ReleaseCounts
  readonly format: Format
  readonly language: Language
  readonly columns: number
  placeName(code: string, language: Language): string | null
}

/** What was imported and what it changed: two lines and, where something was revised, a small table. */
export function importReport(parts: ReportParts): string {
  const { manifest, base, counts, language } = parts
  const say = importWords[language]
  const number = (value: number) => numberText(value, language)
  const facts = [say.rows(number(manifest.rows)), say.figures(number(counts.figures))]
  if (manifest.through !== null) facts.push(say.through(manifest.through))
  const head = say.head(manifest.dataset, dayInWords(manifest.release.published, language))
  const lines = [`${head}: ${facts.join(', ')}`]
  if (base === null) return `${[...lines, say.first].join('\n')}\n`
  const { revised, added, removed, largest } = manifest.changes
  const moved = revised === 0 ? '' : ` (${say.moved(number(counts.raised), number(counts.lowered))})`
  const changes = [
    `${say.revised(number(revised), revised === 1)}${moved}`,
    say.added(number(added)),
    say.removed(number(removed)),
  ]
  lines.push(`${say.against(dayInWords(base.release.published, language))}: ${changes.join(', ')}`)
  const shown = largest.slice(0, mostShown)
  if (shown.length > 0) lines.push('', say.largest(shown.length), ...changeTable(shown, parts))
  return `${lines.join('\n')}\n`
}

const mostShown = 10

function changeTable(changes: readonly CellChange[], parts: ReportParts): readonly string[] {
  const { language } = parts
  const value = (text: string | null) =>
    text === null ? importWords[language].none : numberText(Number(text), language)
  const rows = changes.map((change) => [
    parts.placeName(change.place, language) ?? municipality(change.place)?.name ?? change.place,
    change.period,
    value(change.before),
    value(change.after),
  ])
  const widthOf = (column: number) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length))
  const room = Math.max(20, parts.columns - widthOf(0) - widthOf(1) - widthOf(2) - widthOf(3) - 13)
  const subjects = changes.map((change) => fitted(subjectOf(change, parts), room))
  const widest = Math.max(...subjects.map((subject) => [...subject].length))
  return rows.map(([place = '', period = '', before = '', after = ''], at) =>
    [
      `  ${place.padEnd(widthOf(0))}`,
      (subjects[at] ?? '').padEnd(widest),
      period.padEnd(widthOf(1)),
      `${before.padStart(widthOf(2))} → ${after.padStart(widthOf(3))}`,
    ].join('  '),
  )
}

/**
 * What a cell counts: the indicator whose rows these are, where there is one, and the last word that tells the row
 * from others; else those words, each once, the most general first.
 */
function subjectOf({ breakdowns }: CellChange, { format, language }: ReportParts): readonly string[] {
  const indicator = format.dataset.indicators.find(({ id, select }) =>
    select === undefined
      ? breakdowns.indicator === id
      : Object.entries(select).every(([name, values]) => values.includes(breakdowns[name] ?? '')),
  )
  const words = [...new Set(Object.values(breakdowns).filter((word) => word !== ''))]
  if (!indicator) return words.slice(-2)
  const last = words.at(-1)
  const chosen = [indicator.id, ...Object.values(indicator.select ?? {}).flat()]
  const label = indicator.label[language]
  return last === undefined || chosen.includes(last) ? [label] : [label, last]
}

/** The words in one line of so many letters: what does not fit is cut from the first, which says least. */
function fitted(words: readonly string[], room: number): string {
  const [first = '', ...rest] = words
  const tail = rest.map((word) => ` · ${word}`).join('')
  const left = room - [...tail].length
  if (rest.length > 0 && left < leastOfWord) return fitted(rest, room)
  const letters = [...first]
  return (letters.length <= left ? first : `${letters.slice(0, left - 1).join('')}…`) + tail
}

const leastOfWord = 12
