import type { CalendarUnit } from './calendar-unit.ts'

/** From where a relative phrase is reckoned: the day of the brief, or the period named last. */
export type Anchor = 'dateline' | 'previous'

/** "last year" is a unit of year, one back from the dateline. */
export interface RelativePhrase {
  readonly words: readonly string[]
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly anchor: Anchor
  readonly offset: number
}

/** The words by which a language speaks of the calendar, folded. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>
  readonly shortMonths: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  /** Cardinals from one to thirty-one. */
  readonly numbers: ReadonlyMap<string, number>
  /** "first" and its forms to 1; the last one to -1. */
  readonly ordinals: ReadonlyMap<string, number>
  /** Months in a named part of a year: quarter 3, half 6. */
  readonly parts: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, CalendarUnit>
  /** Relative phrases by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly RelativePhrase[]>
  /** Words that may stand between a part and its year, or between day and month: "of", "de", "del". */
  readonly of: ReadonlySet<string>
  /** Articles, stepped over before a period. */
  readonly articles: ReadonlySet<string>
  /** "early", "late", "principios". */
  readonly within: ReadonlySet<string>
  /** Words that call the number after them a year: "year", "FY", "ejercicio fiscal". */
  readonly yearLabels: readonly (readonly string[])[]
  /** Words before a range: "from". */
  readonly from: ReadonlySet<string>
  /** Words between its ends: "to". */
  readonly to: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  /** Openers of a period without an end, and without a beginning. */
  readonly since: readonly (readonly string[])[]
  readonly until: readonly (readonly string[])[]
  /** What makes a since of a "from 2006": "onward", "en adelante". */
  readonly onward: readonly (readonly string[])[]
  /** Openers of the running year: "so far", "en lo que va". */
  readonly soFar: readonly (readonly string[])[]
  /** Adjectives of a stretch that ends now ("past"), and of one that begins now ("next"). */
  readonly past: ReadonlySet<string>
  readonly coming: ReadonlySet<string>
  /** Words after which a month or a weekday alone is meant as a date. */
  readonly dating: ReadonlySet<string>
  /** Signs that the sentence looks ahead. */
  readonly ahead: ReadonlySet<string>
  /** Words after a four-digit number that make it a count. */
  readonly counted: ReadonlySet<string>
  /** Words before a four-digit number that make it none of a year: "article", "about". */
  readonly numbering: ReadonlySet<string>
  /** "of the same period": takes the months of the period named last. */
  readonly samePeriod: readonly (readonly string[])[]
}
