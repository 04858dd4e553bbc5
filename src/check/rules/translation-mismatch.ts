import { fold } from '../../model/fold.ts'
import { itemsWithin, type Span } from '../../model/span.ts'
import type { Brief } from '../../prose/brief.ts'
import { tokenize } from '../../prose/text/tokens.ts'
import { type HeadTranslation, headTranslations } from '../names/head-translations.ts'
import type { Rule, RuleFinding } from '../rule.ts'
import { textOf } from '../words.ts'

export const translationMismatch: Rule = {
  id: 'translation-mismatch',
  needs: 'text',
  severity: 'warning',
  title: { en: 'Translation and original part', es: 'La traducción y el original difieren' },
  explanation: {
    en: 'A name and the original in brackets name different sorts of thing ("Secretary", the office-holder, for "Secretaría", the institution), or a quotation has another number than its original.',
    es: 'Un nombre y su original entre paréntesis nombran cosas de distinta clase ("Secretary", la persona, por "Secretaría", la institución), o una cita tiene otra cifra que su original.',
  },
  fires: { text: 'The Secretary of Security (Secretaría de Seguridad, SS) sent eight officers.' },
  silent: { text: 'The Secretariat of Security (Secretaría de Seguridad, SS) sent eight officers.' },
  *check({ brief }) {
    for (const name of brief.annotations.names) {
      if (name.translation !== null) yield* heads(brief, name, name.translation)
    }
    for (const quotation of brief.annotations.quotations) {
      if (quotation.original !== null) yield* numbers(brief, quotation.content, quotation.original)
    }
  },
}

function* heads(brief: Brief, name: Span, translation: Span): Iterable<RuleFinding> {
  const spanish = headOf(textOf(brief, translation), (head) => head.spanish)
  const english = fold(textOf(brief, name))
  if (spanish === null || headWord(english, spanish.english)) return
  const wrong = spanish.confusedWith.find((word) => startsWithWord(english, word))
  if (wrong === undefined) return
  yield {
    severity: 'warning',
    span: name,
    code: 'head',
    words: {
      name: textOf(brief, name),
      original: textOf(brief, translation),
      right: spanish.english[0] ?? '',
    },
  }
}

function headOf(text: string, of: (head: HeadTranslation) => string): HeadTranslation | null {
  const [first] = fold(text).split(/\s+/)
  return headTranslations.find((head) => of(head) === first) ?? null
}

function headWord(text: string, words: readonly string[]): boolean {
  const own = new Set(tokenize(text).map((token) => token.folded))
  return words.some((word) => word.split(' ').every((part) => own.has(part)))
}

function startsWithWord(text: string, word: string): boolean {
  return text === word || text.startsWith(`${word} `) || text.endsWith(` ${word}`)
}

/** Numbers in digits that stand in one of the two and not in the other. Words may be numbers too, so only digits count. */
function* numbers(brief: Brief, content: Span, original: Span): Iterable<RuleFinding> {
  const [said, meant] = [content, original].map((span) => digitsIn(brief, span))
  if (!said || !meant || said.length === 0 || said.length !== meant.length || said.join() === meant.join())
    return
  yield {
    severity: 'warning',
    span: content,
    code: 'number',
    words: { said: said.join(', '), original: meant.join(', ') },
  }
}

function digitsIn(brief: Brief, span: Span): string[] {
  const tokens = itemsWithin(brief.prose.tokens, span).filter((token) => token.kind === 'number')
  return tokens.map((token) => token.folded.replace(/[.,]/g, '')).sort()
}
