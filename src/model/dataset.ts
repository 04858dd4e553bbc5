import * as z from 'zod'
import { localized } from './language.ts'
import { periodText } from './period.ts'

/**
 * What a figure counts, in the dimensions in which publishers differ and authors slip. Two figures that part in one
 * of these are never compared.
 */
export const dimensions = z.object({
  /** Whom or what one unit is. */
  counting: z.enum(['victims', 'case files', 'deaths', 'persons', 'events', 'households']).optional(),
  intent: z.enum(['intentional', 'unintentional', 'all']).optional(),
  /** Which corporation or government level the victims or offices belong to. */
  level: z.enum(['federal', 'state', 'municipal', 'all']).optional(),
  year: z.enum(['calendar', 'fiscal']).optional(),
})
export type Dimensions = Readonly<z.infer<typeof dimensions>>

/** What one unit of an indicator's values is. */
export const unit = z.enum([
  'person',
  'case file',
  'incident',
  'group',
  'weapon',
  'page',
  'percent',
  'share',
  'rank',
  'score',
  'rate',
  'money',
  'exchange rate',
  'month',
  'gram',
  'plant',
  'member',
  'office',
  'other',
])
export type Unit = z.infer<typeof unit>

/** A series that a publisher keeps: what it counts, in what unit, and the words by which briefs call it. */
export const indicator = z.object({
  id: z.string().min(1),
  label: localized,
  definition: localized,
  unit,
  /** ISO 4217 code; for an exchange rate the currency that is counted, against one US dollar. */
  currency: z.string().length(3).optional(),
  /** The base of a rate, such as 100000. */
  per: z.number().int().positive().optional(),
  dimensions: dimensions.default({}),
  /** Phrases that name the measure in prose, without place, period or publisher. */
  aliases: z.object({
    en: z.array(z.string().min(1)).default([]),
    es: z.array(z.string().min(1)).default([]),
  }),
  /** Indicators of one family measure one thing by different definitions or publishers. */
  family: z.string().optional(),
  /** Whether values of parts (months of a year, states of a country) may be added. */
  additive: z.boolean().default(false),
  /** For ranks and scores: whether the highest value is the best. */
  better: z.enum(['high', 'low']).optional(),
  /**
   * The rows of an imported data set that make up this indicator: the values wanted of each breakdown, all others
   * added together. Without it the rows whose breakdown `indicator` is the id.
   */
  select: z.record(z.string(), z.array(z.string()).min(1)).optional(),
})
export type Indicator = z.infer<typeof indicator>

/** One vintage of a data set, as published on one day. Never changed afterwards. */
export const release = z.object({
  id: z.string().min(1),
  published: z.iso.date(),
  file: z.string().min(1),
  source: z.string().min(1),
})
export type Release = z.infer<typeof release>

/** A data set: one publisher, one licence, its indicators and its releases. */
export const dataset = z.object({
  id: z.string().min(1),
  title: localized,
  /** The id of an organisation. */
  publisher: z.string().min(1),
  licence: z.string().min(1),
  url: z.string().optional(),
  indicators: z.array(indicator).min(1),
  /** The outside format whose files are imported into the statistics store, such as `sesnsp-municipal`. */
  format: z.string().optional(),
  /** The releases that stand beside the description as CSV; those imported are kept by the store. */
  releases: z.array(release).default([]),
})
export type Dataset = z.infer<typeof dataset>

/** Why there is no number: four different things, none of which is zero. */
export const absence = z.enum(['missing', 'suppressed', 'not applicable', 'not yet published'])
export type Absence = z.infer<typeof absence>

/** One row of a release file. `value` is a decimal numeral as text, kept exact; empty when `absence` says why. */
export const observation = z.object({
  indicator: z.string().min(1),
  place: z.string().min(1),
  period: periodText,
  value: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, 'expected a decimal number such as 28870 or 74.3')
    .or(z.literal('')),
  absence: absence.optional(),
  /** Accepted unless another publisher or report says otherwise. */
  status: z.enum(['accepted', 'disputed']).optional(),
  /** The source of this one figure, when it is not the release's. */
  source: z.string().optional(),
  note: z.string().optional(),
})
export type Observation = z.infer<typeof observation>
