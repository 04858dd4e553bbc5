import { firstFrom, itemsWithin, type Span } from '../../model/span.ts'
import type { Brief } from '../../prose/brief.ts'
import { phraseStops } from '../../prose/quantities/phrase-stops.ts'
import type { Sentence, Token } from '../../prose/text/tokens.ts'
import type { ResolvedName } from '../names/resolve-names.ts'
import type { Grounded } from './claim-reading.ts'

/** A place named or meant at a spot of the text: by its name, or by "nationwide", "the state". */
export interface PlaceMention extends Span {
  readonly place: string
}

const nationwide = new Set([
  'nationwide',
  'countrywide',
  'national',
  'nationally',
  'nacional',
  'nacionales',
  'nacionalmente',
])
const countryWords = new Set(['country', 'nation', 'pais'])
const stateWords = new Set(['state', 'entity', 'estado', 'entidad'])
const definite = new Set([
  'the',
  'el',
  'la',
  'este',
  'esta',
  'this',
  'dicho',
  'dicha',
  'whole',
  'entire',
  'todo',
  'that',
])

/**
 * Every place that the brief mentions, in order. "The state" is the last state named; "nationwide" and "the country"
 * are the home country.
 * @param home ISO 3166-1 code of the country the workspace is about
 */
export function placeMentions(
  brief: Brief,
  names: readonly ResolvedName[],
  home: string,
): readonly PlaceMention[] {
  const mentions: PlaceMention[] = []
  for (const { name, place } of names) {
    if (place !== null && !isCurrency(brief, name)) mentions.push({ start: name.start, end: name.end, place })
  }
  const named = mentions.slice()
  for (const sentence of brief.sentences) addWords(mentions, brief.prose.tokens, sentence, named, home)
  return mentions.sort((a, b) => a.start - b.start)
}

function addWords(
  mentions: PlaceMention[],
  tokens: readonly Token[],
  sentence: Sentence,
  named: readonly PlaceMention[],
  home: string,
): void {
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') continue
    const before = tokens[index - 1]?.folded ?? ''
    const word = token.folded.endsWith("'s") ? token.folded.slice(0, -2) : token.folded
    const place = nationwide.has(word)
      ? inName(named, token)
        ? null
        : home
      : countryWords.has(word) && definite.has(before)
        ? home
        : stateWords.has(word) && definite.has(before) && !isAdjunct(tokens[index + 1], sentence)
          ? lastState(named, token.start)
          : null
    if (place !== null) mentions.push({ start: token.start, end: token.end, place })
  }
}

/** In "the state Secretariat of Security", "the state prosecutor" the word only tells of what sort the office is. */
function isAdjunct(next: Token | undefined, { language }: Sentence): boolean {
  return language === 'en' && next?.kind === 'word' && !phraseStops.en.has(next.folded)
}

/** "US" in "five US dollars" is no place. */
function isCurrency(brief: Brief, name: Span): boolean {
  const { quantities } = brief.annotations
  const around = quantities[firstFrom(quantities, name.start + 1) - 1]
  return around !== undefined && around.quantity.kind === 'money' && name.end <= around.end
}

/** "National" inside "National Guard" says nothing of where; only lower-case uses count, which the name list tells. */
function inName(named: readonly PlaceMention[], token: Token): boolean {
  const before = named[firstFrom(named, token.start + 1) - 1]
  return before !== undefined && token.end <= before.end
}

function lastState(named: readonly PlaceMention[], before: number): string | null {
  for (let index = firstFrom(named, before) - 1; index >= 0; index--) {
    const mention = named[index]
    if (mention && /^[A-Z]{2}-/.test(mention.place)) return mention.place
  }
  return null
}

/** The places in a stretch of text, in order, each once. */
export function placesWithin(mentions: readonly PlaceMention[], span: Span): string[] {
  return [...new Set(itemsWithin(mentions, span).map((mention) => mention.place))]
}

/**
 * Where a quantity holds: the nearest place of its clause, else of its sentence, else the last one named before it in
 * the paragraph, else in the title, else the home country.
 */
export function groundPlace(
  mentions: readonly PlaceMention[],
  quantity: Span,
  stretches: {
    readonly clause: Span
    readonly sentence: Span
    readonly paragraph: Span
    readonly title: Span | null
  },
  home: string,
): Grounded<string> {
  const inClause = nearest(mentions, quantity, stretches.clause)
  if (inClause !== null) return { value: inClause, footing: 'clause' }
  const inSentence = nearest(mentions, quantity, stretches.sentence)
  if (inSentence !== null) return { value: inSentence, footing: 'sentence' }
  const before = { start: stretches.paragraph.start, end: stretches.sentence.start }
  const inParagraph = placesWithin(mentions, before).at(-1)
  if (inParagraph !== undefined) return { value: inParagraph, footing: 'paragraph' }
  const inTitle = stretches.title && placesWithin(mentions, stretches.title).at(-1)
  return inTitle ? { value: inTitle, footing: 'title' } : { value: home, footing: 'default' }
}

function nearest(mentions: readonly PlaceMention[], to: Span, within: Span): string | null {
  let best: PlaceMention | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const mention of itemsWithin(mentions, within)) {
    const distance = mention.start >= to.end ? mention.start - to.end : Math.max(0, to.start - mention.end)
    if (distance < bestDistance) {
      best = mention
      bestDistance = distance
    }
  }
  return best?.place ?? null
}
