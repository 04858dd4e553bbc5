import type { EvidenceItem } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import { parsePeriod } from '../../model/period.ts'
import { periodInWords } from './period-text.ts'
import { words } from './words.ts'

/** The names by which ids are told to a reader. */
export interface ReportNames {
  /** The title of a source as a reader would cite it; null when it is not known. */
  sourceTitle(id: string): string | null
  /** The name of a place by its code; null when it is not known. */
  placeName(code: string, language: Language): string | null
  /** What a piece of evidence is, by its id: the name of an indicator or of a field; null when it is not known. */
  evidenceName(id: string, language: Language): string | null
}

/** What a reporter needs to speak of evidence: the language, and the names of things. */
export interface ReportContext extends ReportNames {
  readonly language: Language
  /** Address of the page that explains a rule, where there is one. */
  rulePage?(id: string): string
}

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 }),
  es: new Intl.NumberFormat('es-MX', { maximumFractionDigits: 6 }),
}

/** A number of evidence with the thousands marked. */
export function numberText(value: number, language: Language): string {
  return formats[language].format(value)
}

/** The value of a piece of evidence, or the words for none. */
export function evidenceValue(item: EvidenceItem, language: Language): string {
  const { value } = item
  if (value === null) return words[language].noValue
  if (typeof value === 'number') return numberText(value, language)
  return typeof value === 'string' ? value : value.map((end) => numberText(end, language)).join('–')
}

/** What a piece of evidence is. */
export function evidenceLabel(item: EvidenceItem, context: ReportContext): string {
  return context.evidenceName(item.id, context.language) ?? item.label ?? item.id
}

/** Where and when a piece of evidence holds: "State of Mexico, 2019"; empty when it does not say. */
export function evidenceScope(item: EvidenceItem, context: ReportContext): string {
  const { language } = context
  const period = item.period ? parsePeriod(item.period) : null
  const place = item.place && (context.placeName(item.place, language) ?? item.place)
  return [place, period ? periodInWords(period, language) : item.period].filter(Boolean).join(', ')
}

/** Whence a piece of evidence comes: source and release; empty when it does not say. */
export function evidenceOrigin(item: EvidenceItem, context: ReportContext): string {
  const source = item.source === null ? null : (context.sourceTitle(item.source) ?? item.source)
  const release = item.release === null ? null : words[context.language].release(item.release)
  return [source, release].filter(Boolean).join(', ')
}

/** One piece of evidence on one line. */
export function evidenceLine(item: EvidenceItem, context: ReportContext): string {
  const scope = evidenceScope(item, context)
  const origin = evidenceOrigin(item, context)
  const head = `${evidenceLabel(item, context)}${scope && ` (${scope})`}: ${evidenceValue(item, context.language)}`
  return origin ? `${head}. ${origin}` : head
}
