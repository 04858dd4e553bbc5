import type { IndicatorEntry } from '../../evidence/evidence.ts'
import { firstFrom, itemsWithin, overlaps, type Span } from '../../model/span.ts'
import type { QuantityAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import type { Sentence } from '../../prose/text/tokens.ts'
import { namesWithin, type ResolvedName } from '../names/resolve-names.ts'
import type { ClaimReading, Footing } from './claim-reading.ts'
import { paragraphNear, sentenceNear } from './near-stretch.ts'
import { clauseOf, stemsNear } from './scopes.ts'
import { groundPeriod, otherPeriods, ownPeriods } from './when.ts'
import { groundPlace, type PlaceMention, placeMentions, placesWithin } from './where.ts'

/** Reads each quantity of a brief into what it counts, where, when and on whose word. No evidence is looked at. */
export function readClaims(
  brief: Brief,
  names: readonly ResolvedName[],
  indicators: readonly IndicatorEntry[],
  home: string,
): readonly ClaimReading[] {
  const mentions = placeMentions(brief, names, home)
  const publishers = new Set(indicators.map((entry) => entry.publisher))
  const periods = ownPeriods(brief)
  const title = brief.blocks.find((block) => block.kind === 'title') ?? null
  const readings: ClaimReading[] = []
  brief.annotations.quantities.forEach((quantity, index) => {
    const whole = sentenceAt(brief, quantity)
    if (whole === null) return
    const sentence = sentenceNear(brief.prose.tokens, whole, quantity)
    const paragraph = paragraphNear(brief.prose.blocks[whole.block] ?? whole, sentence)
    const clause = clauseOf(brief.prose.tokens, sentence, quantity)
    const stretches = { clause, sentence, paragraph, title }
    const place = groundPlace(mentions, quantity, stretches, home)
    const period =
      groundPeriod(periods, quantity, stretches, brief.annotations.quantities) ??
      groundPeriod(brief.annotations.periods, quantity, stretches, brief.annotations.quantities)
    readings.push({
      quantity,
      index,
      sentence,
      clause,
      stems: stemsNear(brief.prose.tokens, sentence, clause, quantity),
      place,
      mayBeLocal: place.value === home && isLocalAround(brief, mentions, place.footing, sentence, title),
      otherPlaces: otherPlaces(mentions, place.footing, place.value, stretches, home),
      period,
      otherPeriods: otherPeriods(brief.annotations.periods, quantity, sentence, period?.value ?? null),
      ...wordOf(brief, names, publishers, quantity, sentence, clause),
    })
  })
  return readings
}

/** The sentence that holds a span, or null for a span outside the brief's running text. */
export function sentenceAt(brief: Brief, span: Span): Sentence | null {
  const sentence = brief.sentences[firstFrom(brief.sentences, span.start + 1) - 1]
  return sentence && overlaps(sentence, span) ? sentence : null
}

/**
 * Whether the title, the opening paragraph, the paragraph before or the sentences before name a state or a municipality
 * while the sentence itself names no place.
 */
function isLocalAround(
  brief: Brief,
  mentions: readonly PlaceMention[],
  footing: Footing,
  sentence: Sentence,
  title: Span | null,
): boolean {
  if (footing === 'clause' || footing === 'sentence') return false
  const blocks = brief.prose.blocks
  const opening = brief.blocks.find((block) => block.kind === 'paragraph') ?? null
  const own = blocks[sentence.block]
  const before = own ? { start: own.start, end: sentence.start } : null
  return [title, opening, blocks[sentence.block - 1] ?? null, before].some(
    (span) => span !== null && placesWithin(mentions, span).some(isPartOfCountry),
  )
}

/** States have a code such as MX-MEX, municipalities an INEGI key; countries have two letters. */
function isPartOfCountry(place: string): boolean {
  return !/^[A-Z]{2}$/.test(place)
}

function otherPlaces(
  mentions: readonly PlaceMention[],
  footing: string,
  chosen: string,
  stretches: { readonly paragraph: Span; readonly sentence: Span; readonly title: Span | null },
  home: string,
): string[] {
  if (footing === 'clause') return []
  const around = footing === 'sentence' ? stretches.sentence : stretches.paragraph
  const titled = footing !== 'sentence' && stretches.title ? placesWithin(mentions, stretches.title) : []
  const places = [...placesWithin(mentions, around), ...titled, ...(footing === 'sentence' ? [] : [home])]
  return [...new Set(places)].filter((place) => place !== chosen)
}

function wordOf(
  brief: Brief,
  names: readonly ResolvedName[],
  publishers: ReadonlySet<string>,
  quantity: QuantityAnnotation,
  sentence: Sentence,
  clause: Span,
): Pick<ClaimReading, 'attribution' | 'publishers'> {
  const text = brief.prose.text
  const attribution = itemsWithin(brief.annotations.attributions, sentence).findLast((candidate) =>
    overlaps(candidate.scope, quantity),
  )
  const attributed = attribution?.name == null ? undefined : names[attribution.name]
  const named = namesWithin(brief, names, clause)
    .map((name) => name.match?.record.id)
    .filter((id): id is string => id !== undefined && publishers.has(id))
  const own = attributed?.match?.record.id
  return {
    attribution: attribution ? nameText(text, attributed, attribution.source) : null,
    publishers: own !== undefined && publishers.has(own) ? [own] : [...new Set(named)],
  }
}

function nameText(text: string, attributed: ResolvedName | undefined, source: Span): string {
  return attributed
    ? (attributed.match?.name ?? text.slice(attributed.name.start, attributed.name.end))
    : text.slice(source.start, source.end)
}
