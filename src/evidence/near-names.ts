import { editDistance } from '../model/edit-distance.ts'
import type { NamedRecord } from './evidence.ts'
import type { NameIndex } from './name-index.ts'

/** Finds names that differ from a key by a slip or two. */
export type NearNames = (key: string) => readonly NamedRecord[]

/** Shorter names differ from other names, not by slips. */
const shortest = 5
const longEnoughForTwo = 9
/** A word of so many names says too little to find one by, when a rarer word of the name is at hand. */
const tooCommon = 200

/**
 * Indexes names by their words, and each word by what is left of it when one letter goes, so that a look-up touches
 * the few names that share a word, or all but a letter of it, with the key. Acronyms are left out: a letter apart
 * they are other bodies.
 * @param distanceOf measures candidates; replaced where they are counted
 */
export function nearNames(index: NameIndex, distanceOf = editDistance): NearNames {
  const byWord = new Map<string, string[]>()
  const keys = [...index]
    .filter(([, named]) => named.some((one) => one.form !== 'acronym'))
    .map(([key]) => key)
  for (const key of keys) for (const word of new Set(wordsOf(key))) push(byWord, word, key)
  const byRemnant = new Map<string, string[]>()
  for (const word of byWord.keys()) for (const remnant of remnantsOf(word)) push(byRemnant, remnant, word)
  return (key) => look(key, index, byWord, byRemnant, distanceOf)
}

function look(
  key: string,
  index: NameIndex,
  byWord: ReadonlyMap<string, readonly string[]>,
  byRemnant: ReadonlyMap<string, readonly string[]>,
  distanceOf: typeof editDistance,
): readonly NamedRecord[] {
  const limit = key.length < shortest ? 0 : key.length < longEnoughForTwo ? 1 : 2
  if (limit === 0) return []
  const digits = digitsOf(key)
  const found: { readonly key: string; readonly distance: number }[] = []
  for (const candidate of candidates(key, byWord, byRemnant)) {
    if (candidate === key || digitsOf(candidate) !== digits) continue
    const distance = distanceOf(key, candidate, limit)
    if (distance <= limit) found.push({ key: candidate, distance })
  }
  found.sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1))
  return found.flatMap((near) => (index.get(near.key) ?? []).filter((named) => named.form !== 'acronym'))
}

function candidates(
  key: string,
  byWord: ReadonlyMap<string, readonly string[]>,
  byRemnant: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const postings: (readonly string[])[] = []
  for (const word of new Set(wordsOf(key))) {
    const alike = new Set([word])
    for (const remnant of remnantsOf(word)) for (const other of byRemnant.get(remnant) ?? []) alike.add(other)
    for (const other of alike) {
      const keys = byWord.get(other)
      if (keys) postings.push(keys)
    }
  }
  const rare = postings.filter((keys) => keys.length <= tooCommon)
  return new Set((rare.length > 0 ? rare : postings).flat())
}

/** The word itself and, from four letters on, each form with one letter gone. */
function remnantsOf(word: string): ReadonlySet<string> {
  const remnants = new Set([word])
  if (word.length < 4) return remnants
  for (let at = 0; at < word.length; at++) remnants.add(word.slice(0, at) + word.slice(at + 1))
  return remnants
}

function wordsOf(key: string): string[] {
  return key.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

function digitsOf(key: string): string {
  return key.replace(/\D+/g, '')
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
