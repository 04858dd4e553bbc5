import { fold } from '../../model/fold.ts'
import type { CslName } from '../../model/source.ts'
import { givenNames } from '../names/given-names.ts'
import { surnames } from '../names/surnames.ts'
import { nameParticles, nameSuffixes } from './author-words.ts'
import { isInstitution, isKnownOutlet } from './outlets.ts'

/** "Pérez Correa" and "Catalina" as they stand on the two sides of a comma. */
export function invertedName(family: string, given: string): CslName {
  return { family, given }
}

/** Whether a part could stand before the comma of "Malkin, Elizabeth": one to four capitalised words and particles. */
export function looksLikeFamily(part: string): boolean {
  const words = wordsOf(part)
  const capitals = words.filter(isCapitalised)
  if (words.length === 0 || words.length > 6 || capitals.length === 0 || capitals.length > 3) return false
  return words.every(mayBeInName) && !isBody(part)
}

/** Whether a part could stand after that comma: given names and initials, a particle at its end. */
export function looksLikeGiven(part: string): boolean {
  const words = wordsOf(part)
  if (words.length === 0 || words.length > 5) return false
  return isCapitalised(words[0] ?? '') && words.every(mayBeInName) && !isBody(part)
}

/** Whether the words are a person's name in its natural order: "Steven Dudley", "Ana de la Torre". */
export function looksLikeNatural(part: string): boolean {
  const words = wordsOf(part)
  const [first = ''] = words
  if (words.length < 2 || words.length > 6 || !words.every(mayBeInName)) return false
  return (isGiven(first) || isInitial(first)) && !isBody(part)
}

function mayBeInName(word: string): boolean {
  return isCapitalised(word) || nameParticles.has(fold(word))
}

function isBody(part: string): boolean {
  return isInstitution(part) || isKnownOutlet(part)
}

/** Parts a name in natural order: particles and, in Spanish, the first of two surnames go with the family. */
export function naturalName(part: string): CslName {
  const words = wordsOf(part)
  const cut = familyStart(words)
  if (cut <= 0) return { literal: part }
  return { given: words.slice(0, cut).join(' '), family: words.slice(cut).join(' ') }
}

function familyStart(words: readonly string[]): number {
  const particle = words.findIndex(
    (word, index) => index > 0 && nameParticles.has(fold(word)) && !isCapitalised(word),
  )
  if (particle > 0) {
    const before = particle - 1
    return before > 0 && !isGiven(words[before] ?? '') && !isInitial(words[before] ?? '') ? before : particle
  }
  let last = words.length - 1
  if (nameSuffixes.has(fold(words[last] ?? '').replace(/\./g, '')) && last > 1) last--
  const before = words[last - 1] ?? ''
  const twoSurnames = last >= 2 && !isInitial(before) && (!isGiven(before) || surnames.has(fold(before)))
  return twoSurnames && isGiven(words[0] ?? '') ? last - 1 : last
}

/** Whether the first of the words is a common given name. */
export function startsWithGiven(part: string): boolean {
  return isGiven(wordsOf(part)[0] ?? '')
}

export function wordsOf(part: string): string[] {
  return part.split(/\s+/).filter(Boolean)
}

function isGiven(word: string): boolean {
  const key = fold(word)
  return givenNames.has(key) || (key.includes('-') && givenNames.has(key.slice(0, key.indexOf('-'))))
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?-?)+$/u.test(word) && word.replace(/[.-]/g, '').length <= 2
}

function isCapitalised(word: string): boolean {
  return /^(?:d[’']|l[’'])?\p{Lu}[\p{L}\p{M}’'‑-]*$|^(?:\p{Lu}[\p{L}]{0,2}\.-?)+$/u.test(word)
}
