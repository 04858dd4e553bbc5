import { fold } from '../../model/fold.ts'
import { knownOrganizations } from '../names/known-organizations.ts'
import { knownPlaces } from '../names/known-places.ts'
import { knownPublications } from '../names/known-publications.ts'
import { englishHeads, spanishHeads, standaloneBodies } from '../names/organization-words.ts'
import { institutionWords, magazines, mediaWords, platforms } from './outlet-words.ts'

const publications = new Set(knownPublications.map(outletKey))
const organizations = new Set(knownOrganizations.map(outletKey))
const places = new Set(knownPlaces.map(fold))
const magazineKeys = new Set(magazines.map(outletKey))

/** The form by which an outlet is looked up: folded, without its article and what stands in brackets. */
export function outletKey(name: string): string {
  let key = fold(name)
  // Patterns that end at the end try every place of a name, so they run only where its last character lets them.
  if (/[)\]\s]$/.test(key.slice(-1))) key = key.replace(/\s*[([][^)\]]*[)\]]\s*$/, '')
  key = key.replace(/^(?:the|el|la|los|las) /, '')
  if (/[ac.]$/.test(key.slice(-1))) key = key.replace(/,? (?:a\.?c|s\.?a|inc|llc)\.?$/, '').replace(/\.$/, '')
  return key.trim()
}

/** A newspaper, wire, broadcaster or site, known by name or told by a word such as "Times" or "Diario". */
export function isMedia(name: string): boolean {
  const key = outletKey(name)
  if (publications.has(key)) return true
  return !isInstitution(name) && words(key).some((word) => mediaWords.has(word))
}

/** Whether the name is of a publication that is known. */
export function isKnownOutlet(name: string): boolean {
  const key = outletKey(name)
  return publications.has(key) || organizations.has(key)
}

/** A magazine or review. */
export function isMagazine(name: string): boolean {
  return magazineKeys.has(outletKey(name))
}

/** A public body, university, institute or association: what issues reports rather than news. */
export function isInstitution(name: string): boolean {
  const key = outletKey(name)
  if (publications.has(key) || platforms.has(key)) return false
  if (organizations.has(key)) return true
  return words(key).some(
    (word) =>
      institutionWords.has(word) ||
      spanishHeads.has(word) ||
      englishHeads.has(word) ||
      standaloneBodies.has(word),
  )
}

/** Whether the whole text is a place: "Mexico City", "México, D.F.", "Washington, DC". */
export function isPlace(name: string): boolean {
  const key = fold(name).replace(/\.$/, '').trim()
  if (places.has(key) || placeForms.has(key)) return true
  const parts = key.split(',').map((part) => part.trim())
  return parts.length > 1 && parts.every((part) => places.has(part) || placeForms.has(part))
}

const placeForms = new Set(
  [
    'mexico, mexico d.f., d.f., df, d. f., cdmx, washington, washington dc, dc, d.c., d.c, new york, ny, nueva york, london',
    'londres, madrid, barcelona, geneva, ginebra, vienna, viena, bogota, santiago, buenos aires, lima, brasilia, paris',
    'san diego, ca, calif., los angeles, la jolla, tucson, austin, tx, houston, chicago, boston, ma, cambridge, oxford',
    'santa monica, stanford, berkeley, san salvador, guatemala, tegucigalpa, managua, san jose, panama, caracas, quito',
  ].flatMap((list) => list.split(', ')),
)

function words(key: string): string[] {
  return key.split(/[^a-z0-9]+/).filter(Boolean)
}
