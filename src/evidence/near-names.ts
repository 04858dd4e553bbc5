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
 * Finds the names of an index. Acronyms are left out: a letter apart they are other bodies.
 * @param distanceOf measures candidates; replaced where they are counted
 */
export function nearNames(index: NameIndex, distanceOf = editDistance): NearNames {
  const keys = nearKeys(distanceOf)
  for (const [key, named] of index) if (named.some((one) => one.form !== 'acronym')) keys.add(key)
  return (key) => namedFully(keys.near(key), (near) => index.get(near) ?? [])
}

/** The names that are no acronyms, of keys in the order given. */
export function namedFully(
  keys: readonly string[],
  named: (key: string) => readonly NamedRecord[],
): readonly NamedRecord[] {
  return keys.flatMap((key) => named(key).filter(({ form }) => form !== 'acronym'))
}

/** Folded names that come and go, and those of them that are near another one. */
export interface NearKeys {
  add(key: string): void
  remove(key: string): void
  /** Nearest first, then by their letters. */
  near(key: string): readonly string[]
}

/**
 * Indexes names by their words, and each word by what is left of it when one letter goes, so that a look-up touches
 * the few names that share a word, or all but a letter of it, with the key.
 */
export function nearKeys(distanceOf = editDistance): NearKeys {
  const byWord = new Map<string, Set<string>>()
  const byRemnant = new Map<string, Set<string>>()
  return {
    add(key) {
      for (const word of wordsOf(key)) {
        if (!byWord.has(word)) for (const remnant of remnantsOf(word)) put(byRemnant, remnant, word)
        put(byWord, word, key)
      }
    },
    remove(key) {
      for (const word of wordsOf(key)) {
        take(byWord, word, key)
        if (!byWord.has(word)) for (const remnant of remnantsOf(word)) take(byRemnant, remnant, word)
      }
    },
    near: (key) => look(key, byWord, byRemnant, distanceOf),
  }
}

type Postings = ReadonlyMap<string, ReadonlySet<string>>

function look(key: string, byWord: Postings, byRemnant: Postings, distanceOf: typeof editDistance): string[] {
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
  return found.map((near) => near.key)
}

function candidates(key: string, byWord: Postings, byRemnant: Postings): ReadonlySet<string> {
  const postings: ReadonlySet<string>[] = []
  for (const word of new Set(wordsOf(key))) {
    const alike = new Set([word])
    for (const remnant of remnantsOf(word)) for (const other of byRemnant.get(remnant) ?? []) alike.add(other)
    for (const other of alike) {
      const keys = byWord.get(other)
      if (keys) postings.push(keys)
    }
  }
  const rare = postings.filter((keys) => keys.size <= tooCommon)
  return new Set((rare.length > 0 ? rare : postings).flatMap((keys) => [...keys]))
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

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key)
  if (values) values.add(value)
  else map.set(key, new Set([value]))
}

function take(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key)
  values?.delete(value)
  if (values?.size === 0) map.delete(key)
}
