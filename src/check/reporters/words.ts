import type { Severity, Verdict } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'

/** The words of every reporter in one language. */
export interface ReporterWords {
  readonly verdicts: Readonly<Record<Verdict, string>>
  /** The verdict of so many figures: "3 respaldadas" without the number. */
  verdictOf(verdict: Verdict, count: number): string
  /** One sentence that explains each verdict to a reader. */
  readonly verdictMeanings: Readonly<Record<Verdict, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly noValue: string
  release(name: string): string
  since(day: string): string
  until(day: string): string
  readonly evidence: string
  readonly candidates: string
  readonly noEvidence: string
  readonly help: string
  write(text: string): string
  readonly brief: string
  readonly untitled: string
  readonly findings: string
  readonly figures: string
  readonly sources: string
  figureCount(count: number): string
  severityCount(severity: Severity, count: number): string
  readonly noFindings: string
  readonly reading: string
  readonly measure: string
  readonly place: string
  readonly period: string
  readonly attribution: string
  readonly value: string
  readonly source: string
  readonly verdict: string
  readonly claim: string
  readonly claimsTable: string
  readonly legend: string
  readonly skip: string
  readonly close: string
  readonly rule: string
  readonly suggestion: string
  /** Before the reason for which an editor published a text with a finding. */
  readonly letStand: string
  readonly toText: string
  readonly checkedBy: string
  showEvidence(verdict: string, text: string): string
  findingNumber(number: number): string
  findingsOn(number: number): string
}

const english: ReporterWords = {
  verdicts: {
    supported: 'supported',
    rounded: 'rounded',
    derived: 'derived',
    outdated: 'outdated',
    contradicted: 'contradicted',
    inconsistent: 'inconsistent',
    unsupported: 'unsupported',
    'not checkable': 'not checkable',
  },
  verdictOf: (verdict) => english.verdicts[verdict],
  verdictMeanings: {
    supported: 'The evidence gives this figure.',
    rounded: 'The evidence gives this figure at the precision stated.',
    derived: 'The figure follows from the evidence by arithmetic.',
    outdated: 'The figure agrees with an older release only.',
    contradicted: 'The evidence gives another figure.',
    inconsistent: 'The text itself says otherwise.',
    unsupported: 'Nothing in the evidence decides it.',
    'not checkable': 'Not a figure that evidence could decide.',
  },
  severities: { error: 'error', warning: 'warning', note: 'note' },
  noValue: 'no figure published',
  release: (name) => `release ${name}`,
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  evidence: 'evidence',
  candidates: 'nearest',
  noEvidence: 'No evidence was found for this figure.',
  help: 'help',
  write: (text) => `write “${text}”`,
  brief: 'Brief',
  untitled: 'Untitled brief',
  findings: 'Findings',
  figures: 'Figures',
  sources: 'Sources',
  figureCount: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  severityCount: (severity, count) => `${count} ${count === 1 ? severity : `${severity}s`}`,
  noFindings: 'no findings',
  reading: 'Read as',
  measure: 'counts',
  place: 'place',
  period: 'period',
  attribution: 'on the word of',
  value: 'Value',
  source: 'Source',
  verdict: 'Verdict',
  claim: 'Claim',
  claimsTable: 'Every figure and its evidence',
  legend: 'How to read the underlining',
  skip: 'Skip to the text',
  close: 'Close',
  rule: 'Rule',
  suggestion: 'Suggestion',
  letStand: 'An editor let this stand',
  toText: 'to the text',
  checkedBy: 'Checked with Cotejo',
  showEvidence: (verdict, text) => `${verdict}: show the evidence for “${text}”`,
  findingNumber: (number) => `finding ${number}`,
  findingsOn: (number) => `Findings on passage ${number}`,
}

const spanish: ReporterWords = {
  verdicts: {
    supported: 'respaldada',
    rounded: 'redondeada',
    derived: 'derivada',
    outdated: 'desactualizada',
    contradicted: 'contradicha',
    inconsistent: 'incongruente',
    unsupported: 'sin respaldo',
    'not checkable': 'no verificable',
  },
  verdictOf(verdict, count) {
    const plural: Partial<Record<Verdict, string>> = {
      inconsistent: 'incongruentes',
      unsupported: 'sin respaldo',
      'not checkable': 'no verificables',
    }
    const one = spanish.verdicts[verdict]
    return count === 1 ? one : (plural[verdict] ?? `${one}s`)
  },
  verdictMeanings: {
    supported: 'La evidencia da esta cifra.',
    rounded: 'La evidencia da esta cifra con la precisión indicada.',
    derived: 'La cifra se deduce de la evidencia por cálculo.',
    outdated: 'La cifra sólo coincide con una publicación anterior.',
    contradicted: 'La evidencia da otra cifra.',
    inconsistent: 'El propio texto dice otra cosa.',
    unsupported: 'Nada en la evidencia permite decidir.',
    'not checkable': 'No es una cifra que la evidencia pueda decidir.',
  },
  severities: { error: 'error', warning: 'advertencia', note: 'nota' },
  noValue: 'sin cifra publicada',
  release: (name) => `publicación ${name}`,
  since: (day) => `desde ${day}`,
  until: (day) => `hasta ${day}`,
  evidence: 'evidencia',
  candidates: 'lo más cercano',
  noEvidence: 'No se encontró evidencia para esta cifra.',
  help: 'ayuda',
  write: (text) => `escriba «${text}»`,
  brief: 'Informe',
  untitled: 'Informe sin título',
  findings: 'Hallazgos',
  figures: 'Cifras',
  sources: 'Fuentes',
  figureCount: (count) => (count === 1 ? '1 cifra' : `${count} cifras`),
  severityCount(severity, count) {
    const plural = { error: 'errores', warning: 'advertencias', note: 'notas' }
    return `${count} ${count === 1 ? spanish.severities[severity] : plural[severity]}`
  },
  noFindings: 'sin hallazgos',
  reading: 'Se leyó como',
  measure: 'cuenta',
  place: 'lugar',
  period: 'periodo',
  attribution: 'según',
  value: 'Valor',
  source: 'Fuente',
  verdict: 'Veredicto',
  claim: 'Afirmación',
  claimsTable: 'Cada cifra y su evidencia',
  legend: 'Cómo leer el subrayado',
  skip: 'Ir al texto',
  close: 'Cerrar',
  rule: 'Regla',
  suggestion: 'Sugerencia',
  letStand: 'Un editor lo dejó en pie',
  toText: 'al texto',
  checkedBy: 'Revisado con Cotejo',
  showEvidence: (verdict, text) => `${verdict}: mostrar la evidencia de «${text}»`,
  findingNumber: (number) => `hallazgo ${number}`,
  findingsOn: (number) => `Hallazgos en el pasaje ${number}`,
}

/** The words of every reporter. */
export const words: Readonly<Record<Language, ReporterWords>> = { en: english, es: spanish }
