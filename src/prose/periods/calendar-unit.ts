import type { Period } from '../../model/period.ts'
import { addDays, daysInMonth } from '../../model/period.ts'

export type CalendarUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'

/** The day `count` units after `day` (before it when negative); a day that the month lacks becomes its last. */
export function addUnits(day: string, count: number, unit: CalendarUnit): string {
  if (unit === 'day') return addDays(day, count)
  if (unit === 'week') return addDays(day, count * 7)
  const perUnit = { month: 1, year: 12, decade: 120, century: 1200 }[unit]
  const total = yearOf(day) * 12 + monthOf(day) - 1 + count * perUnit
  const year = Math.floor(total / 12)
  const month = (total % 12) + 1
  return dayText(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)))
}

/** The stretch of `count` units that ends on `day`, or begins on it when `count` is negative. */
export function stretchTo(day: string, count: number, unit: CalendarUnit): Period {
  const other = addUnits(day, -count, unit)
  return other < day
    ? { start: other, end: day, precision: 'range' }
    : { start: day, end: other, precision: 'range' }
}

/** The same period, whole years later (earlier when negative), its precision kept. */
export function shiftYears(period: Period, years: number): Period {
  const shift = (day: string | null, last: boolean) => {
    if (day === null) return null
    const moved = addUnits(day, years, 'year')
    const endsMonth = last && Number(day.slice(8)) === daysInMonth(yearOf(day), monthOf(day))
    return endsMonth
      ? dayText(yearOf(moved), monthOf(moved), daysInMonth(yearOf(moved), monthOf(moved)))
      : moved
  }
  return {
    start: shift(period.start, false),
    end: shift(period.end, period.precision !== 'day'),
    precision: period.precision,
  }
}

/** The year of a day given as `YYYY-MM-DD`. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** The month, from 1, of a day given as `YYYY-MM-DD`. */
export function monthOf(day: string): number {
  return Number(day.slice(5, 7))
}

/** Writes `YYYY-MM-DD`. */
export function dayText(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
