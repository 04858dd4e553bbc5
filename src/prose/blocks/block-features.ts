import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import type { RawBlock, ReadDocument } from '../documents/document.ts'
import { leadingLanguage, scoreLanguage } from '../text/language.ts'
import { tokenRange } from '../text/token-range.ts'
import type { Token } from '../text/tokens.ts'
import { type BriefHead, readBriefHead } from './brief-head.ts'
import { isCaption } from './caption.ts'
import { bibliographyHeadingEnd, looksLikeHeading } from './heading.ts'

/** What a block by itself could be; its neighbours decide. */
export interface BlockFeatures {
  readonly heading: boolean
  readonly caption: boolean
  readonly head: BriefHead | null
  /** Offset past the words "Sources" or the like that open the block, or null. */
  readonly bibliographyEnd: number | null
}

/**
 * Looks at each block without its neighbours.
 * @param tokens of the whole text
 * @param language of the file
 */
export function blockFeatures(
  document: ReadDocument,
  tokens: readonly Token[],
  language: Language,
): BlockFeatures[] {
  const { text, blocks } = document
  // An author who marks headings marks all of them.
  const guess = !blocks.some((block) => block.kind === 'heading' && block.level > 1)
  return blocks.map((block, index) => {
    const bibliographyEnd = bibliographyHeadingEnd(text, tokens, block)
    const spoken = { start: block.start, end: blocks[index + 1]?.end ?? block.end }
    const head = block.kind === 'table cell' ? null : localHead(text, tokens, block, spoken, language)
    const plain = block.kind === 'paragraph'
    const caption =
      block.kind === 'caption' || (plain && bibliographyEnd === null && isCaption(text, tokens, block))
    const unmarked =
      plain &&
      (guess || index === 0) &&
      !caption &&
      head === null &&
      looksLikeHeading(text, tokens, block) &&
      !isFurniture(text, block)
    return { heading: block.kind === 'heading' || unmarked, caption, head, bibliographyEnd }
  })
}

const furniture =
  /^(?:share this|like this|leave a (?:comment|reply)|deja un(?:a respuesta| comentario)|comparte esto|compartir|(?:no |\d+ )?comments?$|continue reading|read more|leer m[áa]s|seguir leyendo|filed under|posted in|publicado en|tags?:|etiquetas|categor(?:y|ies|[ií]as?):|older posts|newer posts|entradas (?:antiguas|recientes)|next$|previous$|twitter$|facebook$|email$|print$)/iu

/** What a page puts between its posts, which has the look of a heading. */
function isFurniture(text: string, block: Span): boolean {
  return furniture.test(text.slice(block.start, Math.min(block.end, block.start + 40)))
}

/** Reads the head by the language of its own text, which may be another than the file's. */
function localHead(
  text: string,
  tokens: readonly Token[],
  block: RawBlock,
  spoken: Span,
  language: Language,
): BriefHead | null {
  const head = readBriefHead(text, tokens, block, language)
  if (!head?.dated) return head
  const { first, last } = tokenRange(tokens, spoken)
  const local = leadingLanguage(scoreLanguage(text, tokens, first, Math.min(last, first + 200)), language)
  return local === language ? head : readBriefHead(text, tokens, block, local)
}
