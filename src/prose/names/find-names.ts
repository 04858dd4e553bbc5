import { fold } from '../../model/fold.ts'
import type { NameAnnotation } from '../annotations.ts'
import type { BlockKind, Prose } from '../brief.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Sentence } from '../text/tokens.ts'
import { isCapital } from './capitals.ts'
import { findFullNames } from './find-full-names.ts'
import { findShortNames } from './find-short-names.ts'
import { linkNames } from './link-names.ts'
import type { NameDraft } from './name-draft.ts'
import { phraseIndex } from './phrase-index.ts'

/**
 * Finds the names of persons, organisations, places, instruments and publications, every occurrence, in the order
 * of the text.
 * @param sentences those of one brief, its bibliography left out; where all words of a title or heading have
 *   capitals only names known from elsewhere are found in it
 * @param gazetteer names that the workspace knows, by folded form
 */
export function findNames(
  prose: Prose,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): NameAnnotation[] {
  const phrases = phraseIndex(gazetteer)
  const full: NameDraft[] = []
  const titled = new Set<Sentence>()
  for (const sentence of sentences) {
    if (isTitleCase(prose, sentence)) titled.add(sentence)
    full.push(...findFullNames({ prose, sentence, phrases, personEnd: -1 }, titled.has(sentence)))
  }
  const short = findShortNames(prose, sentences, full, titled)
  const drafts = [...full, ...short].sort((a, b) => a.start - b.start)
  linkNames(prose, drafts)
  const places = new Map(drafts.map((draft, index) => [draft, index]))
  return drafts.map((draft) => ({
    start: draft.start,
    end: draft.end,
    kind: draft.kind,
    key: keyOf(prose, draft),
    office: draft.office,
    translation: draft.translation,
    acronym: draft.acronym,
    refersTo: draft.refersTo === null ? null : (places.get(draft.refersTo) ?? null),
  }))
}

function keyOf(prose: Prose, draft: NameDraft): string {
  const key = fold(prose.text.slice(draft.start, draft.end))
  return key.includes('\n') || key.includes('  ') ? key.replace(/\s+/g, ' ') : key
}

const titledKinds: ReadonlySet<BlockKind | undefined> = new Set<BlockKind>([
  'title',
  'heading',
  'bibliography entry',
])

/** Whether three in four of the longer words of a title or heading have capitals, so that a capital says nothing. */
function isTitleCase(prose: Prose, sentence: Sentence): boolean {
  if (!titledKinds.has(prose.blocks[sentence.block]?.kind)) return false
  let long = 0
  let capitals = 0
  for (let at = sentence.firstToken + 1; at < sentence.lastToken; at++) {
    const token = prose.tokens[at]
    if (token?.kind !== 'word' || token.end - token.start < 4) continue
    long++
    if (isCapital(prose, token)) capitals++
  }
  return capitals * 4 >= long * 3
}
