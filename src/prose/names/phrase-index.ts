import type { NameKind } from '../annotations.ts'
import type { Gazetteer } from '../gazetteer.ts'
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

/** Known names as a tree of words: the way from the root to a branch is a name when `phrases` is not empty. */
export interface PhraseIndex {
  readonly next: ReadonlyMap<string, PhraseIndex>
  /** Names of the same words, the workspace's before the built-in ones. */
  readonly phrases: readonly Phrase[]
}

interface Branch {
  readonly next: Map<string, Branch>
  readonly phrases: Phrase[]
}

const indices = new WeakMap<Gazetteer, PhraseIndex>()

/** The names of the workspace and the built-in ones together, kept for as long as the gazetteer is. */
export function phraseIndex(gazetteer: Gazetteer): PhraseIndex {
  const kept = indices.get(gazetteer)
  if (kept) return kept
  const root: Branch = { next: new Map(), phrases: [] }
  for (const [key, kind] of gazetteer) plant(root, phraseOf(key, kind, true))
  for (const phrase of builtIn()) plant(root, phrase)
  indices.set(gazetteer, root)
  return root
}

function plant(root: Branch, phrase: Phrase): void {
  let branch = root
  for (const word of phrase.words) {
    let next = branch.next.get(word)
    if (!next) {
      next = { next: new Map(), phrases: [] }
      branch.next.set(word, next)
    }
    branch = next
  }
  if (branch !== root) branch.phrases.push(phrase)
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
