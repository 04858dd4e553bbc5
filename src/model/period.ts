import * as z from 'zod'

/**
 * A stretch of calendar time, days inclusive, as `YYYY-MM-DD`. A missing `start` means "until", a missing `end`
 * means "since"; `precision` says how exactly the author or the source put it.
 */
export interface Period {
  readonly start: string | null
  readonly end: string | null
  readonly precision: Precision
}

export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'range' | 'since' | 'until'

const forms = {
  day: /^(\d{4})-(\d{2})-(\d{2})$/,
  month: /^(\d{4})-(\d{2})$/,
  quarter: /^(\d{4})-Q([1-4])$/,
  half: /^(\d{4})-H([12])$/,
  year: /^(\d{4})$/,
}

/**
 * Reads the text form of a period: `2021-03-18`, `2021-03`, `2021-Q1`, `2021-H1`, `2021`,
 * and with two dots a range of any two of these (`2020-01..2020-05`, `2015..2020`), `2006..` since, `..2024-03` until.
 * @returns null when the text is none of these or names a day that does not exist.
 */
export function parsePeriod(text: string): Period | null {
  const dots = text.indexOf('..')
  if (dots < 0) return parseSimple(text)
  const from = text.slice(0, dots)
  const to = text.slice(dots + 2)
  if (from === '' && to === '') return null
  const start = from === '' ? null : parseSimple(from)
  const end = to === '' ? null : parseSimple(to)
  if ((from !== '' && start === null) || (to !== '' && end === null)) return null
  if (start && end && (start.start ?? '') > (end.end ?? '')) return null
  return {
    start: start?.start ?? null,
    end: end?.end ?? null,
    precision: start === null ? 'until' : end === null ? 'since' : 'range',
  }
}

function parseSimple(text: string): Period | null {
  const day = forms.day.exec(text)
  if (day) return isDay(text) ? { start: text, end: text, precision: 'day' } : null
  const month = forms.month.exec(text)
  if (month) return months(Number(month[1]), Number(month[2]), 1, 'month')
  const quarter = forms.quarter.exec(text)
  if (quarter) return months(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3, 'quarter')
  const half = forms.half.exec(text)
  if (half) return months(Number(half[1]), Number(half[2]) * 6 - 5, 6, 'half')
  return forms.year.test(text) ? yearPeriod(Number(text)) : null
}

/** The period of `count` whole months from `month` (1 to 12) of `year`; null when the month does not exist. */
export function months(year: number, month: number, count: number, precision: Precision): Period | null {
  if (month < 1 || month > 12) return null
  const last = year * 12 + month - 1 + count - 1
  const endYear = Math.floor(last / 12)
  const endMonth = (last % 12) + 1
  return {
    start: `${pad(year, 4)}-${pad(month, 2)}-01`,
    end: `${pad(endYear, 4)}-${pad(endMonth, 2)}-${pad(daysInMonth(endYear, endMonth), 2)}`,
    precision,
  }
}

/** The whole of a calendar year. */
export function yearPeriod(year: number): Period {
  return { start: `${pad(year, 4)}-01-01`, end: `${pad(year, 4)}-12-31`, precision: 'year' }
}

/** One day, given as `YYYY-MM-DD`. */
export function dayPeriod(day: string): Period {
  return { start: day, end: day, precision: 'day' }
}

/** Writes a period in the form that {@link parsePeriod} reads; the two are inverse. */
export function formatPeriod(period: Period): string {
  const { start, end, precision } = period
  if (start === null || end === null) return `${shortest(start, 'start')}..${shortest(end, 'end')}`
  const [year, month] = start.split('-') as [string, string]
  switch (precision) {
    case 'day':
      return start
    case 'month':
      return `${year}-${month}`
    case 'quarter':
      return `${year}-Q${(Number(month) + 2) / 3}`
    case 'half':
      return `${year}-H${(Number(month) + 5) / 6}`
    case 'year':
      return year
    default:
      return formatRange(start, end)
  }
}

function formatRange(start: string, end: string): string {
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return `${start.slice(0, 4)}..${end.slice(0, 4)}`
  const endsMonth = isLastOfMonth(end)
  return start.endsWith('-01') && endsMonth ? `${start.slice(0, 7)}..${end.slice(0, 7)}` : `${start}..${end}`
}

function shortest(day: string | null, side: 'start' | 'end'): string {
  if (day === null) return ''
  if (day.endsWith(side === 'start' ? '-01-01' : '-12-31')) return day.slice(0, 4)
  return (side === 'start' ? day.endsWith('-01') : isLastOfMonth(day)) ? day.slice(0, 7) : day
}

function isLastOfMonth(day: string): boolean {
  return Number(day.slice(8)) === daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
}

/** Whether `inner` lies wholly within `outer`; an open side of `outer` holds everything. */
export function periodContains(outer: Period, inner: Period): boolean {
  const startsInside = outer.start === null || (inner.start !== null && inner.start >= outer.start)
  const endsInside = outer.end === null || (inner.end !== null && inner.end <= outer.end)
  return startsInside && endsInside
}

/** Whether two periods share at least one day. */
export function periodsOverlap(a: Period, b: Period): boolean {
  return (a.start ?? '') <= (b.end ?? '9999') && (b.start ?? '') <= (a.end ?? '9999')
}

/** Whether two periods cover exactly the same days, however each was put. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end
}

/** Whether the text is a day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = forms.day.exec(text)
  if (!match) return false
  const month = Number(match[2])
  return (
    month >= 1 &&
    month <= 12 &&
    Number(match[3]) >= 1 &&
    Number(match[3]) <= daysInMonth(Number(match[1]), month)
  )
}

/** Days in a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

/** The day `days` later (earlier when negative), both as `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** The schema of a period in its text form; keeps the text, so that what was read is written back. */
export const periodText = z.string().refine((text) => parsePeriod(text) !== null, {
  message: 'expected a period such as 2021-03-18, 2021-03, 2021-Q1, 2021, 2015..2020, 2006.. or ..2024-03',
})
