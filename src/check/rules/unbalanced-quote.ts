import type { Span } from '../../model/span.ts'
import { findUnbalancedMarks } from '../../prose/quotations/quotation-marks.ts'
import type { Rule } from '../rule.ts'
import { textOf } from '../words.ts'

export const unbalancedQuote: Rule = {
  id: 'unbalanced-quote',
  needs: 'text',
  severity: 'warning',
  title: { en: 'Quotation marks do not pair', es: 'Las comillas no casan' },
  explanation: {
    en: 'A quotation opens and does not close, closes without opening, opens with a closing mark, or has double marks inside double marks. Apostrophes and quotations that go on in the next paragraph are left alone.',
    es: 'Una cita abre y no cierra, cierra sin abrir, abre con una comilla de cierre o lleva comillas dobles dentro de dobles. No cuentan los apóstrofos ni las citas que siguen en el párrafo siguiente.',
  },
  fires: { text: 'The governor said “we will not rest until they are found and left the room.' },
  silent: { text: 'The governor said “we will not rest until they are found” and left the room.' },
  *check({ brief }) {
    const { text } = brief.prose
    for (const block of brief.blocks) {
      if (block.kind === 'dateline' || block.kind === 'byline') continue
      const isEntry = block.kind === 'bibliography entry'
      for (const fault of findUnbalancedMarks(text, block, !isEntry)) {
        const span = isEntry ? block : withWords(text, block, fault.span)
        yield { severity: 'warning', span, code: fault.code, words: { text: textOf(brief, fault.span) } }
      }
    }
  },
}

const furthest = 40

/** A lone mark says little: the word on each side shows where it stands. */
function withWords(text: string, block: Span, mark: Span): Span {
  if (mark.end - mark.start > 1) return mark
  let { start, end } = mark
  const low = Math.max(block.start, mark.start - furthest)
  const high = Math.min(block.end, mark.end + furthest)
  while (start > low && !isWordEdge(text, start - 1, start, mark.start)) start--
  while (end < high && !isWordEdge(text, end, end - 1, mark.end - 1)) end++
  return trimmed(text, start, end)
}

/** White space that ends a word: what lies between it and the mark holds a letter or a digit. */
function isWordEdge(text: string, at: number, from: number, mark: number): boolean {
  if (!/\s/.test(text[at] ?? '')) return false
  return /[\p{L}\d]/u.test(text.slice(Math.min(from, mark), Math.max(from, mark) + 1))
}

function trimmed(text: string, start: number, end: number): Span {
  const stretch = text.slice(start, end)
  const lead = stretch.length - stretch.trimStart().length
  return { start: start + lead, end: start + stretch.trimEnd().length }
}
