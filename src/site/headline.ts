import { html } from 'hono/html'
import type { Markup } from '../check/reporters/html/markup.ts'
import { periodInWords } from '../check/reporters/period-text.ts'
import type { Language } from '../model/language.ts'
import { changeText, differenceText, figureText, type Measure } from './figure-text.ts'
import { leadingPoint, pointsOf, type SeriesPoint } from './series.ts'
import { statisticsWords } from './statistics-words.ts'

/** The latest figure, large, with its change; beside it the latest month when that is newer. */
export function headline(
  points: readonly SeriesPoint[],
  place: string,
  measure: Measure,
  language: Language,
): Markup {
  const say = statisticsWords[language]
  const told = points.filter((point) => point.latest.value !== null)
  const years = pointsOf(told, 'year')
  const months = pointsOf(told, 'month')
  const year = years.at(-1)
  const month = months.at(-1)
  const lead = leadingPoint(told)
  if (!lead) return html`<p>${say.noFigure}</p>`
  const leadBefore = lead === year ? years.at(-2) : lead === month ? yearBefore(month, months) : undefined
  const newer = lead === year && month && (month.period.end ?? '') > (year.period.end ?? '') ? month : null
  return html`<dl class="headline"><div><dt>${place}, ${periodInWords(lead.period, language)}</dt>${figure(lead, leadBefore, 'value', measure, language)}</div>${
    newer
      ? html`<div><dt>${say.latestMonth}: ${periodInWords(newer.period, language)}</dt>${figure(newer, yearBefore(newer, months), 'value second', measure, language)}</div>`
      : ''
  }</dl>`
}

function figure(
  point: SeriesPoint,
  before: SeriesPoint | undefined,
  style: string,
  measure: Measure,
  language: Language,
): Markup {
  return html`<dd class="${style}">${figureText(point.latest.value ?? 0, measure, language)}</dd>${before ? html`<dd class="change">${changeLine(point, before, measure, language)}</dd>` : ''}`
}

function changeLine(point: SeriesPoint, before: SeriesPoint, measure: Measure, language: Language): string {
  const say = statisticsWords[language]
  const [now, then] = [point.latest.value ?? 0, before.latest.value ?? 0]
  const period = periodInWords(before.period, language)
  if (now === then) return say.sameAs(period)
  const difference = differenceText(now - then, measure, language)
  const isLevel = ['percent', 'share', 'rank', 'score'].includes(measure.unit) && measure.per === null
  if (isLevel || then === 0) return say.differs(difference, period)
  return say.against(changeText((now - then) / then, language), difference, period)
}

/** The same month a year before: months are never held against the month before, for the seasons differ. */
function yearBefore(month: SeriesPoint | undefined, months: readonly SeriesPoint[]): SeriesPoint | undefined {
  if (!month) return undefined
  const [year = '', rest = ''] = month.name.split('-')
  return months.find((point) => point.name === `${Number(year) - 1}-${rest}`)
}
