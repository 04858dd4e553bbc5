import { stringify } from 'csv-stringify/sync'
import { formatPeriod } from '../model/period.ts'
import { spreadsheetText } from '../statistics/export/spreadsheet-text.ts'
import { rateText, type SeriesReport, sourcesOf } from './series-report.ts'
import type { SeriesRow } from './series-rows.ts'

/** A series as a table for spreadsheets and programs: no text in it is taken for a formula. */
export function seriesCsv({ entry, place, rows, per }: SeriesReport): string {
  const head = ['indicator', 'place', 'period', 'value', 'absence', 'release', 'published', 'source']
  const rate = per === null ? [] : ['population', `per_${per}`]
  const lines = rows.map((row) => {
    const { period, vintage } = row
    const cells = [
      entry.indicator.id,
      place,
      formatPeriod(period),
      vintage.text,
      absenceOf(row),
      vintage.release,
      vintage.published,
      vintage.source,
    ]
    return per === null ? cells : [...cells, row.population?.text ?? '', rateText(row)]
  })
  return stringify([[...head, ...rate], ...lines.map((cells) => cells.map(spreadsheetText))])
}

/** A series for programs: numerals stay text, exactly as published. */
export function seriesJson({ entry, place, rows, asOf, per, names, language }: SeriesReport): string {
  const sources = sourcesOf(rows, ({ vintage }) => vintage.source)
  const ofPopulation = sourcesOf(rows, ({ population }) => population?.source)
  const titled = (id: string) => ({ id, title: names.sourceTitle(id) })
  const value = {
    indicator: entry.indicator.id,
    label: entry.indicator.label[language],
    dataset: entry.dataset,
    publisher: entry.publisher,
    unit: entry.indicator.unit,
    place,
    placeName: names.placeName(place, language),
    asOf,
    per,
    observations: rows.map((row) => ({
      period: formatPeriod(row.period),
      value: row.vintage.text === '' ? null : row.vintage.text,
      absence: absenceOf(row) || null,
      disputed: row.vintage.disputed,
      release: row.vintage.release,
      published: row.vintage.published,
      source: row.vintage.source,
      ...(per === null ? {} : { population: row.population?.text ?? null, rate: rateText(row) || null }),
    })),
    sources: sources.map(titled),
    ...(per === null ? {} : { populationSources: ofPopulation.map(titled) }),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function absenceOf({ vintage }: SeriesRow): string {
  return vintage.text === '' ? (vintage.absence ?? 'missing') : ''
}
