import type { CslDate } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { EntryDate } from './entry-dates.ts'

/**
 * The date of publication among the dates of an entry's tail: the first full day, else the first month, else the last
 * year that stands between marks of punctuation; a day without its year when another date gives it.
 */
export function pickIssued(text: string, within: Span, dates: readonly EntryDate[]): EntryDate | null {
  const set = dates.filter((date) => standsAlone(text, within, date))
  const whole = set.filter((date) => !date.yearless)
  const day =
    whole.find((date) => date.precision === 'day') ??
    dates.find((date) => date.precision === 'day' && !date.yearless)
  if (day) return day
  const yearless = set.find((date) => date.yearless)
  const year = whole.findLast((date) => date.precision === 'year')
  if (yearless && year) return joined(yearless, year)
  return (
    whole.find((date) => date.precision === 'month') ??
    year ??
    dates.findLast((date) => !date.yearless) ??
    null
  )
}

/** "24 de noviembre" with the year that stands elsewhere. */
export function joined(yearless: EntryDate, year: EntryDate): EntryDate {
  const [first = []] = year.parts
  return {
    ...yearless,
    parts: yearless.parts.map((part) => [...first.slice(0, 1), ...part]),
    yearless: false,
  }
}

/** The date as CSL writes it; an impossible day is kept as it was typed. */
export function cslDateOf(text: string, date: EntryDate): CslDate {
  const parts = { 'date-parts': date.parts.map((part) => [...part]) }
  return date.possible ? parts : { ...parts, literal: text.slice(date.start, date.end) }
}

/** Whether punctuation or an edge stands on both sides: "asesinados en 2020" has no date of publication. */
export function standsAlone(text: string, within: Span, date: Span): boolean {
  const before = text.slice(Math.max(within.start, date.start - 12), date.start)
  const after = text.slice(date.end, Math.min(within.end, date.end + 12))
  return /(?:^|[.,;:([”"»–—]|\b(?:on|el|del?))\s*$/.test(before) && /^\s*(?:$|[.,;:)\]–—-])/.test(after)
}
