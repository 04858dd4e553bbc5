import type { NameKind } from '../annotations.ts'
import { isCapital, isInitial, isUpperCase, nameEnd } from './capitals.ts'
import { officeAfter, officeBefore } from './find-offices.ts'
import { matchAlias } from './match-alias.ts'
import { matchInstrument } from './match-instrument.ts'
import { matchKnown } from './match-known.ts'
import { matchOrganization } from './match-organization.ts'
import { matchPerson } from './match-person.ts'
import { matchPlace } from './match-place.ts'
import type { NameContext, NameDraft, NameMatch } from './name-draft.ts'
import { sentenceOpeners } from './not-names.ts'
import { readGloss, readInnerAcronym } from './parentheses.ts'

const matchers = [matchKnown, matchInstrument, matchOrganization, matchPerson, matchPlace]

/**
 * The names of one sentence that can be told without the rest of the brief.
 * @param knownOnly whether capitals say nothing there, so that only known names count
 */
export function findFullNames(context: NameContext, knownOnly: boolean): NameDraft[] {
  const { sentence } = context
  const drafts: NameDraft[] = []
  let at = sentence.firstToken
  // The first token that is no part of a person's name before, nor of the office told after it.
  let free = at
  while (at < sentence.lastToken) {
    const match = canBegin(context, at) ? matchAt(context, at, knownOnly) : null
    if (!match) {
      at++
      continue
    }
    const draft = draftOf(context, match)
    at = match.last
    drafts.push(draft)
    if (draft.kind === 'person') {
      draft.office = officeBefore(context, match.first, free) ?? officeAfter(context, match.last)
      free = match.last
      context.personEnd = match.last
      const alias = matchAlias(context, match)
      if (alias) {
        drafts.push({ ...draftOf(context, alias), refersTo: draft })
        at = alias.last
      }
    } else {
      const own = readGloss(context, at)
      const gloss = own.last > at ? own : readInnerAcronym(context, match)
      draft.translation = gloss.translation
      draft.acronym = gloss.acronym
      at = gloss.last
      draft.after = at
    }
  }
  return drafts
}

/** Makes the draft of a matched stretch. */
export function draftOf(
  { prose, sentence }: Pick<NameContext, 'prose' | 'sentence'>,
  match: NameMatch,
): NameDraft {
  const from = prose.tokens[match.first]
  const to = prose.tokens[match.last - 1]
  return {
    ...match,
    start: from?.start ?? 0,
    end: to ? nameEnd(to) : 0,
    sentence,
    after: match.last,
    office: null,
    translation: null,
    acronym: null,
    refersTo: null,
  }
}

function canBegin(context: NameContext, at: number): boolean {
  const { prose, sentence } = context
  const token = prose.tokens[at]
  if (!token) return false
  if (token.kind === 'number') return true
  if (!isCapital(prose, token)) return false
  // "In Guerrero": the capital is the sentence's. "The Guardian", "El País" and "Los Zetas" are known names.
  if (at === sentence.firstToken || isInitial(prose, at)) return true
  if (isUnitedNations(context, at)) return true
  return (
    !sentenceOpeners.has(token.folded) ||
    startsKnown(token.folded) ||
    opensBody.has(token.folded) ||
    opensPhrase(context, at)
  )
}

/** "UN" before more of a body's name, which small is an article in Spanish. */
function isUnitedNations({ prose }: NameContext, at: number): boolean {
  const token = prose.tokens[at]
  const next = prose.tokens[at + 1]
  if (!token || prose.text.slice(token.start, token.end) !== 'UN') return false
  return isCapital(prose, next) && !isUpperCase(prose, next)
}

/** "Corruption Perceptions Index": a known name of two words or more that begins with such a word. */
function opensPhrase(context: NameContext, at: number): boolean {
  if (!context.phrases.next.has(context.prose.tokens[at]?.folded ?? '')) return false
  const match = matchKnown(context, at)
  return match !== null && match.last > at + 1
}

function startsKnown(word: string): boolean {
  return ['the', 'el', 'la', 'los', 'las', 'al', 'por', 'tal', 'pie', 'causa', 'sin'].includes(word)
}

/** Words that open sentences, and bodies too: "Security Commission". */
const opensBody = new Set([
  'security',
  'government',
  'police',
  'military',
  'justice',
  'women',
  'human',
  'victims',
])

/** The longest match at a token; the first of equal length wins. A "U.S." before a body's name becomes part of it. */
function matchAt(context: NameContext, at: number, knownOnly: boolean): NameMatch | null {
  if (knownOnly) return matchKnown(context, at)
  const token = context.prose.tokens[at]
  const opens =
    token !== undefined &&
    sentenceOpeners.has(token.folded) &&
    !isInitial(context.prose, at) &&
    !isUnitedNations(context, at)
  let best: NameMatch | null = null
  for (const matcher of matchers) {
    if (opens && matcher !== matchKnown && !(matcher === matchOrganization && opensBody.has(token.folded)))
      continue
    if (token?.kind === 'number' && matcher !== matchKnown) continue
    const match = matcher(context, at)
    best = longer(best, match)
  }
  if (best?.kind === 'publication') return withTown(context, best)
  if (best?.kind === 'organization') return ofUnitedNations(context, best)
  return best?.kind === 'place' ? (withBody(context, best) ?? best) : best
}

/** "El Mundo de Veracruz": an outlet of a town. */
function withTown(context: NameContext, outlet: NameMatch): NameMatch {
  const joint = context.prose.tokens[outlet.last]?.folded
  if (joint !== 'de' && joint !== 'del') return outlet
  const town = matchKnown(context, outlet.last + 1)
  return town?.kind === 'place' ? { ...outlet, last: town.last } : outlet
}

/** "UN Refugee Agency", "U.N. Human Rights Committee": a body of the United Nations. */
function ofUnitedNations(context: NameContext, organization: NameMatch): NameMatch {
  const { prose } = context
  const first = prose.tokens[organization.first]
  const last = prose.tokens[organization.last - 1]
  if (!first || !last || !/^U\.?N\.?$/.test(prose.text.slice(first.start, last.end))) return organization
  if (!isCapital(prose, prose.tokens[organization.last])) return organization
  const body = matchOrganization(context, organization.last)
  return body ? { ...body, first: organization.first } : organization
}

/** The longer of two; a known body whose name goes on stays a body ("Global Initiative Against …"). */
function longer(best: NameMatch | null, match: NameMatch | null): NameMatch | null {
  if (!match || (best !== null && match.last <= best.last)) return best
  return best?.kind === 'organization' ? { ...match, kind: best.kind } : match
}

const joinable: ReadonlySet<NameKind> = new Set(['organization'])

function matchEmbassy({ prose }: NameContext, at: number): NameMatch | null {
  const isBody = ['embassy', 'consulate', 'government', 'treasury'].includes(prose.tokens[at]?.folded ?? '')
  return isBody ? { first: at, last: at + 1, kind: 'organization' } : null
}

function withBody(context: NameContext, place: NameMatch): NameMatch | null {
  const { prose } = context
  const first = prose.tokens[place.first]
  const last = prose.tokens[place.last - 1]
  if (!first || !last || prose.text.slice(first.start, first.start + 1) !== 'U') return null
  if (!/^U\.? ?S\.?$/.test(prose.text.slice(first.start, last.end))) return null
  const next = prose.tokens[place.last]
  if (!isCapital(prose, next)) return null
  const body =
    matchKnown(context, place.last) ??
    matchOrganization(context, place.last) ??
    matchEmbassy(context, place.last)
  if (!body || !joinable.has(body.kind)) return null
  return { ...body, first: place.first }
}
