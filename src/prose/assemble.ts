import type { Language } from '../model/language.ts'
import { annotate, parseBibliography } from './annotate.ts'
import { type LabelledBrief, labelBlocks } from './blocks/label-blocks.ts'
import type { Block, BlockKind, Brief, Prose } from './brief.ts'
import type { ReadDocument } from './documents/document.ts'
import type { Gazetteer } from './gazetteer.ts'
import { leadingLanguage, scoreLanguage } from './text/language.ts'
import { findSentences } from './text/sentences.ts'
import { tokenRange } from './text/token-range.ts'
import { type Sentence, type Token, tokenize } from './text/tokens.ts'

/** What is known of a file before it is read. */
export interface Assembly {
  readonly file: string
  readonly gazetteer: Gazetteer
  /** Used when the text is too short to tell. */
  readonly language: Language
}

/** Makes the briefs of a file from its text and raw blocks: roles, sentences, then annotations. */
export function assembleBriefs(document: ReadDocument, assembly: Assembly): Brief[] {
  const { text, map, frontMatter } = document
  const tokens = tokenize(text)
  const whole = scoreLanguage(text, tokens, 0, tokens.length)
  const language = frontMatter?.language ?? leadingLanguage(whole, assembly.language)
  const labelled = labelBlocks(document, tokens, language)
  const parts: BriefPart[] = []
  let firstBlock = 0
  for (const brief of labelled) {
    parts.push(partOf(text, tokens, brief, firstBlock, frontMatter?.language ?? null, language))
    firstBlock += brief.blocks.length
  }
  const prose: Prose = {
    file: assembly.file,
    text,
    map,
    blocks: labelled.flatMap((brief) => brief.blocks),
    tokens,
    sentences: parts.flatMap((part) => part.sentences),
  }
  return parts.map((part) => finish(prose, part, assembly.gazetteer))
}

interface BriefPart {
  readonly brief: LabelledBrief
  readonly language: Language
  readonly sentences: readonly Sentence[]
}

/** Blocks whose words are not the brief's own prose. */
const silentKinds: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'dateline',
  'byline',
  'bibliography heading',
  'bibliography entry',
])

function partOf(
  text: string,
  tokens: readonly Token[],
  brief: LabelledBrief,
  firstBlock: number,
  told: Language | null,
  fallback: Language,
): BriefPart {
  const spoken = brief.blocks
    .map((span, index) => ({ span, index: firstBlock + index }))
    .filter(({ span }) => !silentKinds.has(span.kind))
  const language = told ?? languageOf(text, tokens, spoken, fallback)
  return { brief, language, sentences: findSentences(text, tokens, spoken, language) }
}

function languageOf(
  text: string,
  tokens: readonly Token[],
  spoken: readonly { readonly span: Block }[],
  fallback: Language,
): Language {
  let en = 0
  let es = 0
  for (const { span } of spoken) {
    const { first, last } = tokenRange(tokens, span)
    const score = scoreLanguage(text, tokens, first, last)
    en += score.en
    es += score.es
  }
  return leadingLanguage({ en, es }, fallback)
}

function finish(prose: Prose, part: BriefPart, gazetteer: Gazetteer): Brief {
  const { brief, language, sentences } = part
  const { blocks, title, date, byline } = brief
  const span = { start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 }
  const annotations = annotate(prose, sentences, date, gazetteer)
  const bibliography = parseBibliography(prose, blocks)
  return { prose, span, blocks, sentences, language, title, date, byline, annotations, bibliography }
}
