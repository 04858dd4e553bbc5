import type { EvidenceView } from '../../evidence/evidence.ts'
import { fold } from '../../model/fold.ts'
import type { Source } from '../../model/source.ts'
import type { QuotationAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import { tokenize } from '../../prose/text/tokens.ts'
import type { Rule } from '../rule.ts'
import { textOf } from '../words.ts'

/** Shorter quotations are phrases that many texts hold or trim. */
const fewestWords = 5

export const quoteNotInSource: Rule = {
  id: 'quote-not-in-source',
  needs: 'evidence',
  severity: 'warning',
  title: { en: 'Quotation is not in its source', es: 'La cita no está en su fuente' },
  explanation: {
    en: 'The words quoted (the original, where a translation is given) are in none of the archived texts of the sources that the brief lists, though one in that language is archived. Ellipses and square brackets may stand for anything.',
    es: 'Las palabras citadas (el original, si hay traducción) no están en ninguno de los textos archivados de las fuentes que lista el escrito, aunque hay uno archivado en ese idioma. Los puntos suspensivos y corchetes valen por cualquier cosa.',
  },
  fires: {
    text: 'A researcher said, “Nobody in this valley has ever been asked what they saw.”\n\n## Sources\n\nCotejo. “Interview note for the demonstration.” Cotejo. March 25, 2021.',
    date: '2021-04-01',
  },
  silent: {
    text: 'Five people were detained. They said “no.”\n\n## Sources\n\nCotejo. “Interview note for the demonstration.” Cotejo. March 25, 2021.',
    date: '2021-04-01',
  },
  *check({ brief, evidence }) {
    const documents = archivedTexts(brief, evidence)
    if (documents.length === 0) return
    for (const quotation of brief.annotations.quotations) {
      const span = quotation.original ?? quotation.content
      const pieces = piecesOf(textOf(brief, span))
      const words = pieces.reduce((count, piece) => count + piece.split(' ').length, 0)
      const inLanguage = documents.filter(
        (document) => document.language === (quotation.original ?? quotation).language,
      )
      if (words < fewestWords || inLanguage.length === 0) continue
      if (inLanguage.some((document) => holds(document.text, pieces))) continue
      yield {
        severity: 'warning',
        span: spanOf(quotation),
        code: 'absent',
        words: { quotation: textOf(brief, span) },
      }
    }
  },
}

interface ArchivedText {
  readonly text: string
  readonly language: string
}

function archivedTexts(brief: Brief, evidence: EvidenceView): ArchivedText[] {
  return brief.bibliography.flatMap(({ citation }) => {
    const sources = citation.title ? evidence.sourcesTitled(fold(citation.title)) : []
    return sources.flatMap((source) => {
      const text = evidence.document(source.id)
      return text === null ? [] : [archivedText(source, text)]
    })
  })
}

// Many briefs quote one document, and a document is long.
const normalBefore = new WeakMap<Source, ArchivedText & { readonly typed: string }>()

function archivedText(source: Source, typed: string): ArchivedText {
  const known = normalBefore.get(source)
  if (known?.typed === typed) return known
  const made = { typed, text: normal(typed), language: source.language ?? 'en' }
  normalBefore.set(source, made)
  return made
}

/** Folded words and nothing else, so that marks, spaces and line ends do not matter. */
function normal(text: string): string {
  return tokenize(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => fold(token.folded))
    .join(' ')
}

/** The stretches between ellipses and square brackets. */
function piecesOf(text: string): string[] {
  return text
    .split(/…|\.\.\.|\[[^\]]{0,80}\]/u)
    .map(normal)
    .filter((piece) => piece !== '')
}

function holds(document: string, pieces: readonly string[]): boolean {
  let from = 0
  for (const piece of pieces) {
    const at = document.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return true
}

function spanOf(quotation: QuotationAnnotation): { readonly start: number; readonly end: number } {
  return { start: quotation.start, end: quotation.end }
}
