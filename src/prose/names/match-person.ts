import { bareWord, isCapital, isInitial, isPossessive, isUpperCase, longestName } from './capitals.ts'
import { givenNames } from './given-names.ts'
import { matchKnown } from './match-known.ts'
import { matchOrganization } from './match-organization.ts'
import { settlements } from './match-place.ts'
import type { NameContext, NameMatch } from './name-draft.ts'
import { commonCapitals, properAdjectives, sentenceOpeners } from './not-names.ts'
import { callings, isOffice, kin } from './office-words.ts'
import { englishHeads, spanishHeads } from './organization-words.ts'
import { personVerbs } from './person-verbs.ts'
import { surnames } from './surnames.ts'

/** A row of capitals that may be a person's name, and how many full words it has. */
interface Run {
  readonly last: number
  readonly words: number
  readonly givenAfterFirst: boolean
  readonly surname: boolean
  /** How many of its words are common surnames. */
  readonly surnames: number
}

/**
 * A person's full name, known by its given name, a common surname, the office before it, or what is told of it
 * after. A surname alone is left to later, when the full names of the brief are known, unless an office is before it.
 */
export function matchPerson(context: NameContext, at: number): NameMatch | null {
  const token = context.prose.tokens[at]
  if (!token || !canBegin(context, at)) return null
  const run = readRun(context, at)
  if (run.words === 0 || isPartOfThing(context, run.last) || isCaseName(context, run.last)) return null
  const hasOffice = followsOffice(context, at)
  const isGiven =
    givenNames.has(bareWord(token)) || isInitial(context.prose, at) || isEnglishMonthName(context.prose, at)
  const person: NameMatch = { first: at, last: run.last, kind: 'person' }
  if (hasOffice && (run.words > 1 || isTitled(context, at)))
    return run.givenAfterFirst && !isGiven ? null : person
  if (run.words < 2) return null
  if (isGiven) return person
  if (run.givenAfterFirst) return null
  if (run.surname && (run.words === run.surnames || !surnames.has(bareWord(token)))) return person
  if (isListed(context, at)) return person
  return isToldAsPerson(context, run.last, at > context.sentence.firstToken) ? person : null
}

function canBegin({ prose }: NameContext, at: number): boolean {
  const token = prose.tokens[at]
  if (!token || !isCapital(prose, token)) return false
  if (!isNameWord(token.folded) && !isMonthName(prose, at)) return false
  if (isInitial(prose, at)) return isCapital(prose, prose.tokens[at + 2])
  return !isUpperCase(prose, token) && token.end - token.start > 1 && !isPossessive(token)
}

/** "Julio Mora" and, since English months stand before names of all kinds, "June S. Mora". */
function isMonthName(prose: NameContext['prose'], at: number): boolean {
  const word = prose.tokens[at]?.folded ?? ''
  return (alsoGiven.has(word) && isCapital(prose, prose.tokens[at + 1])) || isEnglishMonthName(prose, at)
}

function isEnglishMonthName(prose: NameContext['prose'], at: number): boolean {
  const word = prose.tokens[at]?.folded ?? ''
  return englishMonths.has(word) && isInitial(prose, at + 1) && isCapital(prose, prose.tokens[at + 3])
}

const englishMonths = new Set(['april', 'may', 'june'])

/** Given names that are months, days and peoples too: a surname must follow at once. */
const alsoGiven = new Set(['julio', 'domingo', 'german', 'abril'])

function isNameWord(folded: string): boolean {
  return !(
    sentenceOpeners.has(folded) ||
    properAdjectives.has(folded) ||
    commonCapitals.has(folded) ||
    isOffice(folded) ||
    callings.has(folded) ||
    spanishHeads.has(folded) ||
    englishHeads.has(folded)
  )
}

function readRun(context: NameContext, at: number): Run {
  const { prose, sentence } = context
  let last = at
  let words = 0
  let givenAfterFirst = false
  let surname = false
  let common = 0
  while (last < Math.min(sentence.lastToken, at + longestName)) {
    const token = prose.tokens[last]
    if (!token) break
    if (isInitial(prose, last)) {
      last += 2
      continue
    }
    const word = bareWord(token)
    if (isCapital(prose, token) && !isUpperCase(prose, token) && isNamePart(word, words)) {
      if (words > 0 && !particles.has(prose.tokens[last - 1]?.folded ?? '')) {
        if (givenNames.has(word)) givenAfterFirst = true
        if (surnames.has(word)) surname = true
      } else if (token.folded.includes('-')) surname = surnames.has(word.split('-')[0] ?? '')
      if (surnames.has(word)) common++
      words++
      last++
      if (isPossessive(token)) break
      continue
    }
    const next = words > 0 ? afterInside(context, last) : last
    if (next === last) break
    last = next
  }
  return { last, words, givenAfterFirst, surname, surnames: common }
}

/** Saints and towns are parts of surnames ("San Martín", "de la Villa") once a name has begun. */
function isNamePart(word: string, before: number): boolean {
  return (
    isNameWord(word) ||
    (before > 0 ? innerParts : alsoGiven).has(word) ||
    (before === 0 && englishMonths.has(word))
  )
}

/** Words that are offices, places or months alone and surnames within a name: "Luisa María Alcalde". */
const innerParts = new Set(
  'villa valle san santa rio guerra german julio alcalde coronel rey king prince pope bishop dean'.split(' '),
)
const particles = new Set(['de', 'del', 'von', 'van', 'der', 'da', 'dos', 'di', 'bin', 'ibn'])
/** Parts of surnames with a capital only: "Le Cour", "La Rosa". */
const frenchParticles = new Set(['le', 'la', 'du'])
const articles = new Set(['la', 'las', 'los', 'el'])
const opening = new Set(['“', '"', '‘', '«', "'", '('])
const closing = new Set(['”', '"', '’', '»', "'", ')'])

/** Passes a particle ("de la") or a nickname in quotation marks between two parts of a name. */
function afterInside(context: NameContext, at: number): number {
  const { prose, sentence } = context
  const token = prose.tokens[at]
  if (!token) return at
  if (particles.has(token.folded) || (frenchParticles.has(token.folded) && isCapital(prose, token))) {
    let next = at + 1
    if (articles.has(prose.tokens[next]?.folded ?? '')) next++
    const part = prose.tokens[next]
    if (!isCapital(prose, part) || isUpperCase(prose, part) || next >= sentence.lastToken) return at
    return matchKnown(context, next)?.kind !== undefined && next === at + 1 ? at : next
  }
  if (opening.has(token.folded) && token.folded !== '(') return afterNickname(context, at)
  return at
}

function afterNickname({ prose, sentence }: NameContext, at: number): number {
  for (let next = at + 2; next <= Math.min(at + 5, sentence.lastToken - 2); next++) {
    const token = prose.tokens[next]
    if (!token || !closing.has(token.folded)) continue
    const after = prose.tokens[next + 1]
    const isNick = isCapital(prose, prose.tokens[at + 1]) && after?.spaced === true
    return isNick && isCapital(prose, after) && isNameWord(bareWord(after)) ? next + 1 : at
  }
  return at
}

/** "Benito Juárez Airport": the row goes on with a word that makes it the name of a thing. */
function isPartOfThing({ prose, sentence }: NameContext, last: number): boolean {
  const previous = prose.tokens[last - 1]
  const next = prose.tokens[last]
  if (last >= sentence.lastToken || !next || !previous || isPossessive(previous)) return false
  if (settlements.has(next.folded) || next.folded === 'airport') return true
  return (
    isCapital(prose, next) &&
    (englishHeads.has(next.folded) || (commonCapitals.has(next.folded) && !isOffice(next.folded)))
  )
}

/** "Alvarado Espinoza et al. v. Mexico": a case at law is called by its parties. */
function isCaseName({ prose, sentence }: NameContext, last: number): boolean {
  if (last + 1 >= sentence.lastToken) return false
  const word = prose.tokens[last]?.folded
  return word === 'v' || word === 'vs' || (word === 'et' && prose.tokens[last + 1]?.folded === 'al')
}

/** Whether the word before is an office or a form of address ("General Cienfuegos", "el alcalde Juan …"). */
function followsOffice({ prose, sentence }: NameContext, at: number): boolean {
  let before = at - 1
  if (prose.tokens[before]?.folded === '.') before--
  if (before < sentence.firstToken) return false
  const word = prose.tokens[before]
  if (word?.kind !== 'word' || word.folded === 'head') return false
  if (before < at - 1 && word.end - word.start > 5) return false
  return isOffice(word.folded) || callings.has(word.folded) || kin.has(word.folded)
}

/** "Alicia Flórez and Lara …": the row goes on a list of persons. */
function isListed({ prose, personEnd }: NameContext, at: number): boolean {
  const joint = prose.tokens[at - 1]?.folded ?? ''
  return personEnd === at - 1 && (joint === 'and' || joint === 'y' || joint === 'e' || joint === '&')
}

/** Whether one word alone after an office is a surname: a common one, or after an office with a capital. */
function isTitled({ prose }: NameContext, at: number): boolean {
  const token = prose.tokens[at]
  const before = prose.tokens[at - 1]
  if (!token || !before) return false
  return (
    surnames.has(bareWord(token)) ||
    before.folded === '.' ||
    governing.has(before.folded) ||
    isCapital(prose, before)
  )
}

const governing = new Set(
  `presidente presidenta expresidente expresidenta gobernador gobernadora senador senadora diputado diputada juez canciller
  embajador embajadora general coronel capitan almirante alcalde alcaldesa ministro ministra doctor doctora`.split(
    /\s+/,
  ),
)

const relating = new Set(['who', 'whose', 'quien', 'alias', 'aka', 'a.k.a'])
/** "Zara … of Amnesty International": with an article it may be a branch of the body as well. */
function isOfBody(context: NameContext, joint: number): boolean {
  const at = joint + 1
  const match = matchKnown(context, at) ?? matchOrganization(context, at)
  return match?.kind === 'organization' || match?.kind === 'publication'
}

const determiners = new Set(['a', 'an', 'the', 'un', 'una', 'el', 'la'])

/**
 * Whether what follows is told of persons: a verb of speech, ", who", ", a security analyst", an age.
 * @param spoken whether the verb counts: at the head of a sentence it says too little
 */
function isToldAsPerson(context: NameContext, last: number, spoken: boolean): boolean {
  const { prose, sentence } = context
  const next = prose.tokens[last]
  if (!next || last >= sentence.lastToken) return false
  if ((spoken && personVerbs.has(next.folded)) || relating.has(next.folded)) return true
  if (next.folded === 'of') return isOfBody(context, last)
  if (next.folded !== ',') return false
  const after = prose.tokens[last + 1]
  if (!after) return false
  if (relating.has(after.folded) || /^\d\d$/.test(after.folded)) return true
  const from = determiners.has(after.folded) ? last + 2 : last + 1
  for (let at = from; at < Math.min(from + 5, sentence.lastToken); at++) {
    const word = prose.tokens[at]
    if (word?.kind !== 'word') return false
    if (isOffice(word.folded) || callings.has(word.folded) || kin.has(word.folded)) return true
  }
  return false
}
