import type { EvidenceItem } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import { parsePeriod } from '../../model/period.ts'
import { periodInWords } from './period-text.ts'
import { words } from './words.ts'

/** What a reporter needs to speak of evidence: the language, and the titles of sources. */
export interface ReportContext {
  readonly language: Language
  /** The title of a source as a reader would cite it; null when it is not known. */
  sourceTitle(id: string): string | null
}

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-MX' }

/** A number of evidence with the thousands marked. */
export function numberText(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6 }).format(value)
}

/** The value of a piece of evidence, or the words for none. */
export function evidenceValue(item: EvidenceItem, language: Language): string {
  const { value } = item
  if (value === null) return words[language].noValue
  if (typeof value === 'number') return numberText(value, language)
  return typeof value === 'string' ? value : value.map((end) => numberText(end, language)).join('–')
}

/** Where and when a piece of evidence holds: "MX-MEX, 2019"; empty when it does not say. */
export function evidenceScope(item: EvidenceItem, language: Language): string {
  const period = item.period ? parsePeriod(item.period) : null
  return [item.place, period ? periodInWords(period, language) : item.period].filter(Boolean).join(', ')
}

/** Whence a piece of evidence comes: source and release; empty when it does not say. */
export function evidenceOrigin(item: EvidenceItem, context: ReportContext): string {
  const source = item.source === null ? null : (context.sourceTitle(item.source) ?? item.source)
  const release = item.release === null ? null : words[context.language].release(item.release)
  return [source, release].filter(Boolean).join(', ')
}

/** One piece of evidence on one line. */
export function evidenceLine(item: EvidenceItem, context: ReportContext): string {
  const scope = evidenceScope(item, context.language)
  const origin = evidenceOrigin(item, context)
  const head = `${item.label ?? item.id}${scope && ` (${scope})`}: ${evidenceValue(item, context.language)}`
  return origin ? `${head}. ${origin}` : head
}
