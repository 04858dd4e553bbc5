import type { CslName } from '../../model/source.ts'
import { othersPattern, rolePattern, staffByline } from './entry-words.ts'
import { isInstitution, isKnownOutlet } from './outlets.ts'
import {
  invertedName,
  looksLikeFamily,
  looksLikeGiven,
  looksLikeNatural,
  naturalName,
  startsWithGiven,
  wordsOf,
} from './person-name.ts'

/**
 * Reads the authors as they stand before a title, without the stop that ends them: "McDonnell, Patrick J. & Linthicum,
 * Kate", "Silva, A., Ruiz, B. y Carlos Paz", "Causa en Común". What is no list of persons is one literal name.
 */
export function parseAuthors(head: string): CslName[] {
  const typed = withoutRoles(head.replace(/\s+/g, ' ').trim())
  if (typed === '') return []
  if (staffByline.test(typed) || isKnownOutlet(typed)) return [{ literal: typed }]
  return parsePersons(typed) ?? [{ literal: typed }]
}

/** Whether the text reads as persons: "Malkin, Elizabeth", "Steven Dudley and Ana Ruiz". */
export function areAuthors(head: string): boolean {
  const typed = withoutRoles(head.trim())
  return typed !== '' && parsePersons(typed) !== null
}

/** A trailing stop goes unless it belongs to an initial or a suffix: "Patrick J." keeps it. */
export function withoutFinalStop(text: string): string {
  const trimmed = text.replace(/[\s,:;–—-]+$/u, '')
  if (!trimmed.endsWith('.') || /(?:^|[\s.-])(?:\p{Lu}|Jr|Sr|al|A\.?C|S\.?A)\.$/u.test(trimmed))
    return trimmed
  return trimmed.slice(0, -1).trimEnd()
}

function withoutRoles(typed: string): string {
  let text = typed
  for (const pattern of [othersPattern, rolePattern, othersPattern]) text = text.replace(pattern, '')
  return withoutFinalStop(text.replace(/^(?:by|por)[: ]\s*/i, ''))
}

/** A handle, an outlet or a place behind the names is no part of them: "Ruiz, Ana (Expansión)", ", in Mexico City". */
const behindNames = /(?: \([^()]{1,60}\)|, (?:in|en|from|desde) \p{Lu}[^,]{2,40})$/u

function parsePersons(typed: string): CslName[] | null {
  return parseGroups(typed) ?? (behindNames.test(typed) ? parseGroups(typed.replace(behindNames, '')) : null)
}

function parseGroups(typed: string): CslName[] | null {
  const groups = typed.split(/\s*;\s*(?:(?:&|and|y|e)\s+)?/u).filter(Boolean)
  const names: CslName[] = []
  for (const group of groups) {
    const found = parseGroup(group)
    if (!found) return null
    names.push(...found)
  }
  return names.length > 0 ? names : null
}

const conjunction = /,?\s+(?:&|and|with|con|y|e)\s+|\s*&\s*/iu

/** Authors joined by commas and one "and"; an "y" within a surname ("Ortega y Gasset, José") does not join. */
function parseGroup(group: string): CslName[] | null {
  return parseJoined(group.split(conjunction)) ?? parseJoined([group])
}

function parseJoined(sides: readonly string[]): CslName[] | null {
  const names: CslName[] = []
  for (const side of sides) {
    const found = parseCommas(
      side
        .split(/\s*,\s*/)
        .map((part) => part.trim())
        .filter(Boolean),
    )
    if (!found) return null
    names.push(...found)
  }
  return names.length > 0 ? names : null
}

function parseCommas(parts: readonly string[]): CslName[] | null {
  if (parts.length === 1) return parseAlone(parts[0] ?? '')
  const natural = allNatural(parts)
  const names: CslName[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? ''
    const next = parts[at + 1]
    if (isSuffix(part) && names.length > 0) continue
    if (!natural && next !== undefined && isPair(part, next, at)) {
      names.push(invertedName(part, isSuffix(parts[at + 2] ?? '') ? `${next}, ${parts[at + 2]}` : next))
      at++
    } else if (looksLikeNatural(part) || (at > 0 && wordsOf(part).length >= 2 && looksLikeFamily(part))) {
      names.push(naturalName(part))
    } else return null
  }
  return names
}

/** "Steven Dudley, Parker Asmann": every part opens with a given name and has a surname after it. */
function allNatural(parts: readonly string[]): boolean {
  return parts.every((part) => isSuffix(part) || (startsWithGiven(part) && wordsOf(part).length >= 2))
}

function isPair(family: string, given: string, at: number): boolean {
  if (!looksLikeFamily(family) || !looksLikeGiven(given)) return false
  return at === 0 || wordsOf(family).length === 1 || !startsWithGiven(family) || wordsOf(given).length === 1
}

function parseAlone(part: string): CslName[] | null {
  if (isInstitution(part) || isKnownOutlet(part)) return null
  return looksLikeNatural(part) ? [naturalName(part)] : null
}

function isSuffix(part: string): boolean {
  return /^(?:Jr|Sr|II|III|IV)\.?$/.test(part)
}
