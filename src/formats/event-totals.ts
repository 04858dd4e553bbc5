import type { FormatRow } from '../model/format.ts'

/** What one event adds to the totals of a set of events. */
export interface CountedEvent {
  readonly line: number
  readonly country: string
  /** Null when it cannot be placed in one state. */
  readonly state: string | null
  readonly year: string
  /** `2023-04`; null when it cannot be placed in one month. */
  readonly month: string | null
  readonly type: string
  /** By measure: `deaths-best`, `events`. */
  readonly amounts: Readonly<Record<string, number>>
}

/** Breakdowns of the totals: what is counted, and the kind of event. */
export const eventBreakdowns = ['measure', 'type']

interface Total {
  readonly line: number
  readonly breakdowns: readonly string[]
  readonly place: string
  readonly period: string
  value: number
}

/**
 * Adds up events by country and state, year and month. Each level is a total of its own: an event without a known
 * state counts for the country, one without a known month for the year, so that states and months may add up to less
 * than what holds them. A place and month without events has no row.
 */
export function eventTotals(): { add(event: CountedEvent): void; rows(): Iterable<FormatRow> } {
  const totals = new Map<string, Total>()
  return {
    add(event) {
      for (const place of [event.country, event.state]) {
        for (const period of [event.year, event.month]) {
          if (place === null || period === null) continue
          for (const [measure, amount] of Object.entries(event.amounts)) {
            const breakdowns = [measure, event.type]
            const key = [...breakdowns, place, period].join('\u0000')
            const total = totals.get(key)
            if (total) total.value += amount
            else totals.set(key, { line: event.line, breakdowns, place, period, value: amount })
          }
        }
      }
    },
    *rows() {
      for (const total of totals.values()) yield { ...total, value: String(total.value) }
    },
  }
}
