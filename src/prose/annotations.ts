import type { Language } from '../model/language.ts'
import type { Period } from '../model/period.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Span } from '../model/span.ts'

/** All offsets of all annotations are into `Prose.text`; lists are in the order of the text. */
export interface Annotations {
  readonly quantities: readonly QuantityAnnotation[]
  readonly periods: readonly PeriodAnnotation[]
  readonly names: readonly NameAnnotation[]
  readonly quotations: readonly QuotationAnnotation[]
  readonly attributions: readonly AttributionAnnotation[]
  readonly comparisons: readonly ComparisonAnnotation[]
}

/** A number with what it counts: "almost 13 police officers". The span takes approximation, number and noun phrase. */
export interface QuantityAnnotation extends Span {
  readonly quantity: Quantity
  /** The digits or number words alone, with currency and scale: "US$2.1bn", "65 mil 333 millones". */
  readonly number: Span
  /** The noun phrase counted, without the number; null when the text gives none ("39 each"). */
  readonly noun: Span | null
  readonly language: Language
}

/** A date, month, year or stretch of time, resolved against the dateline where it is relative. */
export interface PeriodAnnotation extends Span {
  readonly period: Period
  /** Whether the text leaves the year (or more) to the dateline: "on March 18", "last year". */
  readonly relative: boolean
  /** False when no such day exists ("31 June 2020"); `period` is then the nearest that does. */
  readonly possible: boolean
}

export type NameKind = 'person' | 'organization' | 'place' | 'instrument' | 'publication'

/** A name as written, without office, translation or acronym, whose spans stand beside it. */
export interface NameAnnotation extends Span {
  readonly kind: NameKind
  /** Folded text (see text/fold.ts) by which names are matched. */
  readonly key: string
  /** "General", "the president", "Security Secretary for the State of México": before or after the name, for persons. */
  readonly office: Span | null
  /** "Secretaría de Relaciones Exteriores" in "Foreign Ministry (Secretaría de Relaciones Exteriores, SRE)". */
  readonly translation: Span | null
  /** "SRE" in the same. */
  readonly acronym: Span | null
  /** The fuller name of the same brief that this one repeats: a surname, an acronym. Index into `names`, or null. */
  readonly refersTo: number | null
}

/** Words between quotation marks. Scare quotes and titles of works in the bibliography are not quotations. */
export interface QuotationAnnotation extends Span {
  /** What stands between the marks. */
  readonly content: Span
  readonly language: Language
  /** The original in brackets or after a dash, between its own marks or not. */
  readonly original: (Span & { readonly language: Language }) | null
  /** Whether the text says that the author translated it. */
  readonly authorsTranslation: boolean
  /** Who is quoted, as written; null when the text does not say. */
  readonly speaker: Span | null
}

/** The words that put a statement on somebody's account: "According to Milenio", "informó Reuters". */
export interface AttributionAnnotation extends Span {
  /** Whose word: the span of the name as written ("The FGR", "the organization"). */
  readonly source: Span
  /** Index into `names` of whom it stands for, references resolved; null when no name is meant. */
  readonly name: number | null
  /** The stretch of text that stands on this word, within the sentence. */
  readonly scope: Span
}

export type ComparisonKind = 'change' | 'superlative' | 'order'

/** A statement that holds two values against each other. Indices are into `quantities`. */
export interface ComparisonAnnotation extends Span {
  /** change: "rose from 10 to 15, by 50 %"; superlative: "the deadliest since"; order: "more than in 2019". */
  readonly kind: ComparisonKind
  readonly direction: 'up' | 'down' | 'same' | null
  readonly from: number | null
  readonly to: number | null
  /** The size of the change: a percentage, points, a count or a multiple. */
  readonly by: number | null
  /** For superlatives: the end of the scale, and since when or within what it is claimed. */
  readonly extreme: 'most' | 'least' | null
  readonly since: Period | null
}
