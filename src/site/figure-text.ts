import type { Indicator, Unit } from '../model/dataset.ts'
import type { Language } from '../model/language.ts'

/** In what the figures of a page are told: the unit of an indicator, or so many to a number of inhabitants. */
export interface Measure {
  readonly unit: Unit
  readonly currency: string | null
  /** A rate that the page worked out, such as 100000; null for the figures as published. */
  readonly per: number | null
}

/** The measure of an indicator's figures. */
export function measureOf(indicator: Indicator, per: number | null): Measure {
  return { unit: indicator.unit, currency: indicator.currency ?? null, per }
}

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-MX' }
const made = new Map<string, Intl.NumberFormat>()

/** A figure as a reader of the language expects it: "34,718", "75.8%", "MXN 25,130,900,000". */
export function figureText(value: number, measure: Measure, language: Language): string {
  return `${format(measure, language, {}).format(scaled(value, measure))}${suffix(measure)}`
}

/** A difference between two figures, with its sign. A difference of percentages is told without the percent sign. */
export function differenceText(value: number, measure: Measure, language: Language): string {
  return signed(format(measure, language, { signDisplay: 'exceptZero' }).format(scaled(value, measure)))
}

/** A change in per cent, with its sign: "+2.1%". */
export function changeText(ratio: number, language: Language): string {
  const change = kept(language, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  return signed(change.format(ratio))
}

/** A figure that stands under an axis, short: "35K", "1.2M". */
export function axisText(value: number, measure: Measure, language: Language): string {
  const large = Math.abs(scaled(value, measure)) >= 1e6
  const short = large ? { notation: 'compact', maximumFractionDigits: 1 } : { maximumFractionDigits: 2 }
  return `${kept(language, short as Intl.NumberFormatOptions).format(scaled(value, measure))}${suffix(measure)}`
}

/** A whole number of things. */
export function countText(value: number, language: Language): string {
  return kept(language, { maximumFractionDigits: 0 }).format(value)
}

/** A minus as wide as the plus. */
function signed(text: string): string {
  return text.replace('-', '−')
}

/** Shares are kept as 0.05 and told as 5%. */
function scaled(value: number, { unit }: Measure): number {
  return unit === 'share' ? value * 100 : value
}

function suffix({ unit }: Measure): string {
  return unit === 'percent' || unit === 'share' ? '%' : ''
}

function format(measure: Measure, language: Language, sign: Intl.NumberFormatOptions): Intl.NumberFormat {
  if (measure.per !== null)
    return kept(language, { ...sign, minimumFractionDigits: 1, maximumFractionDigits: 1 })
  if (measure.unit === 'money' && measure.currency !== null)
    return kept(language, {
      ...sign,
      style: 'currency',
      currency: measure.currency,
      currencyDisplay: 'code',
      maximumFractionDigits: 0,
    })
  return kept(language, { ...sign, maximumFractionDigits: measure.unit === 'exchange rate' ? 4 : 2 })
}

/** A format takes longer to make than a hundred numbers to write: each is made once. */
function kept(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const known = made.get(key) ?? new Intl.NumberFormat(locales[language], options)
  made.set(key, known)
  return known
}
