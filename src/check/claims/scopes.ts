import type { Span } from '../../model/span.ts'
import type { QuantityAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import type { Sentence, Token } from '../../prose/text/tokens.ts'
import type { Scope } from './claim-reading.ts'
import { isStopWord, stem } from './stem.ts'

const clauseMarks = new Set([',', ';', ':', '(', ')', '—', '–', '“', '”', '"'])
const clauseWords = new Set([
  'while',
  'whereas',
  'but',
  'although',
  'mientras',
  'pero',
  'aunque',
  'cuando',
  'when',
])

/** The stretch of the sentence round the quantity, up to the next comma, bracket, dash or turning word on each side. */
export function clauseOf(tokens: readonly Token[], sentence: Sentence, quantity: Span): Span {
  let start = sentence.start
  let end = sentence.end
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = tokens[index]
    if (!token || !isBoundary(token)) continue
    if (token.end <= quantity.start) start = token.end
    else if (token.start >= quantity.end) {
      end = token.start
      break
    }
  }
  return { start, end }
}

function isBoundary(token: Token): boolean {
  return token.kind === 'mark' ? clauseMarks.has(token.folded) : clauseWords.has(token.folded)
}

/** The stems of each paragraph and heading, computed once for a brief. */
export interface ScopeIndex {
  stemsOfBlock(block: number): ReadonlySet<string>
  /** Stems of the title and of the last heading before the block. */
  stemsAbove(block: number): ReadonlySet<string>
}

export function scopeIndex(brief: Brief): ScopeIndex {
  const ofBlock = new Map<number, Set<string>>()
  for (const sentence of brief.sentences) {
    const stems = ofBlock.get(sentence.block) ?? new Set<string>()
    addStems(stems, brief.prose.tokens, sentence)
    ofBlock.set(sentence.block, stems)
  }
  const headings = headingsAbove(brief)
  const none: ReadonlySet<string> = new Set()
  return {
    stemsOfBlock: (block) => ofBlock.get(block) ?? none,
    stemsAbove: (block) => {
      const above = headings.get(block)
      return above === undefined ? none : (ofBlock.get(above) ?? none)
    },
  }
}

function headingsAbove(brief: Brief): Map<number, number> {
  const above = new Map<number, number>()
  let last: number | null = null
  const blocks = brief.prose.blocks
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || block.start < brief.span.start || block.start >= brief.span.end) continue
    if (last !== null) above.set(index, last)
    if (block.kind === 'heading' || block.kind === 'title') last = index
  }
  return above
}

function addStems(into: Set<string>, tokens: readonly Token[], sentence: Sentence): void {
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = tokens[index]
    if (token?.kind === 'word' && !isStopWord(token.folded, sentence.language)) {
      into.add(stem(token.folded, sentence.language))
    }
  }
}

/** Each stem of the sentence of a quantity, with the nearest scope in which it stands. */
export function stemsNear(
  tokens: readonly Token[],
  sentence: Sentence,
  clause: Span,
  quantity: QuantityAnnotation,
): Map<string, Scope> {
  const stems = new Map<string, Scope>()
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || isStopWord(token.folded, sentence.language)) continue
    const key = stem(token.folded, sentence.language)
    const scope = scopeOf(token, clause, quantity)
    const known = stems.get(key)
    if (known === undefined || rank(scope) < rank(known)) stems.set(key, scope)
  }
  return stems
}

function scopeOf(token: Token, clause: Span, quantity: QuantityAnnotation): Scope {
  const noun = quantity.noun ?? quantity
  if (token.start >= noun.start && token.end <= noun.end) return 'noun'
  return token.start >= clause.start && token.end <= clause.end ? 'clause' : 'sentence'
}

function rank(scope: Scope): number {
  return scope === 'noun' ? 0 : scope === 'clause' ? 1 : 2
}
