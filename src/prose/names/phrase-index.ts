import type { NameKind } from '../annotations.ts'
import type { Gazetteer } from '../read.ts'
import { tokenize } from '../text/tokens.ts'
import { knownInstruments } from './known-instruments.ts'
import { knownOrganizations } from './known-organizations.ts'
import { knownPersons } from './known-persons.ts'
import { knownPlaces } from './known-places.ts'
import { knownPublications } from './known-publications.ts'

/** A known name as a row of folded words. */
export interface Phrase {
  readonly words: readonly string[]
  readonly kind: NameKind
  /** Whether the text must write it in capitals throughout. */
  readonly upper: boolean
  /** Whether the workspace, not a built-in list, knows it. */
  readonly ours: boolean
}

/** Known names by their first word, longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>

const indices = new WeakMap<Gazetteer, PhraseIndex>()

/** The built-in names and those of the workspace together, kept for as long as the gazetteer is. */
export function phraseIndex(gazetteer: Gazetteer): PhraseIndex {
  const kept = indices.get(gazetteer)
  if (kept) return kept
  const byFirst = new Map<string, Phrase[]>()
  for (const [key, kind] of gazetteer) add(byFirst, phraseOf(key, kind, true))
  for (const phrase of builtIn()) add(byFirst, phrase)
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  indices.set(gazetteer, byFirst)
  return byFirst
}

let builtInPhrases: readonly Phrase[] | null = null

function builtIn(): readonly Phrase[] {
  const lists: readonly (readonly [readonly string[], NameKind])[] = [
    [knownPublications, 'publication'],
    [knownOrganizations, 'organization'],
    [knownPlaces, 'place'],
    [knownInstruments, 'instrument'],
    [knownPersons, 'person'],
  ]
  builtInPhrases ??= lists.flatMap(([names, kind]) => names.map((name) => phraseOf(name, kind, false)))
  return builtInPhrases
}

function phraseOf(name: string, kind: NameKind, ours: boolean): Phrase {
  const words = tokenize(name).map((token) => token.folded)
  const upper = !ours && name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase()
  return { words, kind, upper, ours }
}

/** A name that stands twice keeps the kind it had first, so that the workspace overrules the built-in lists. */
function add(byFirst: Map<string, Phrase[]>, phrase: Phrase): void {
  const [first] = phrase.words
  if (first === undefined) return
  const phrases = byFirst.get(first)
  if (phrases) phrases.push(phrase)
  else byFirst.set(first, [phrase])
}
