import { displayWidth, printable } from '../check/reporters/display-width.ts'
import { periodInWords } from '../check/reporters/period-text.ts'
import type { Language } from '../model/language.ts'
import { type SeriesReport, sourcesOf } from './series-report.ts'
import type { SeriesRow } from './series-rows.ts'
import { seriesWords } from './series-words.ts'
import { sparkline } from './sparkline.ts'

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-MX' }

/** A series for a person at a terminal: what it is, its shape, its figures, and who says so. */
export function seriesTable(report: SeriesReport): string {
  const { entry, place, rows, asOf, per, names, language } = report
  const say = seriesWords[language]
  const title = `${entry.indicator.label[language]} · ${names.placeName(place, language) ?? place}`
  const numbers = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 20 })
  const rates = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  const changes = new Intl.NumberFormat(locales[language], {
    style: 'percent',
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  const valueText = ({ vintage: { text, absence, disputed } }: SeriesRow) => {
    if (text === '') return say.absences[absence ?? 'missing']
    return `${numbers.format(text as `${number}`)}${disputed ? ` (${say.disputed})` : ''}`
  }
  const columns: readonly Column[] = [
    { head: say.period, side: 'left', cell: ({ period }) => periodInWords(period, language) },
    { head: say.value, side: 'right', cell: valueText },
    ...(per === null
      ? []
      : [
          {
            head: say.rate(numbers.format(per)),
            side: 'right' as const,
            cell: ({ figure }: SeriesRow) => (figure === null ? '' : rates.format(figure.valueOf())),
          },
        ]),
    {
      head: say.change,
      side: 'right',
      cell: ({ change }) => (change === null ? '' : changes.format(change.valueOf() / 100)),
    },
    { head: say.release, side: 'left', cell: ({ vintage }) => vintage.published },
  ]
  const notes = [
    ...sourcesOf(rows, ({ vintage }) => vintage.source).map((id) => say.source(names.sourceTitle(id) ?? id)),
    ...sourcesOf(rows, ({ population }) => population?.source).map((id) =>
      say.populationSource(names.sourceTitle(id) ?? id),
    ),
  ]
  const line = sparkline(rows.map(({ figure }) => figure?.valueOf() ?? null))
  const head = asOf === null ? title : `${title}, ${say.asOf(asOf)}`
  return `${printable(head)}\n\n${line}\n\n${tableLines(columns, rows).join('\n')}\n\n${notes.map(printable).join('\n')}\n`
}

interface Column {
  readonly head: string
  readonly side: 'left' | 'right'
  cell(row: SeriesRow): string
}

function tableLines(columns: readonly Column[], rows: readonly SeriesRow[]): string[] {
  const cells = [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ cell }) => cell(row)))]
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => displayWidth(row[at] ?? ''))))
  return cells.map((row) =>
    row
      .map((text, at) => {
        const blank = ' '.repeat((widths[at] ?? 0) - displayWidth(text))
        return columns[at]?.side === 'right' ? `${blank}${text}` : `${text}${blank}`
      })
      .join('  ')
      .trimEnd(),
  )
}
