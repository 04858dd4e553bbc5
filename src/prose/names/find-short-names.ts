import type { Prose } from '../brief.ts'
import type { Sentence } from '../text/tokens.ts'
import { bareWord, isCapital, isUpperCase, nameEnd } from './capitals.ts'
import { draftOf } from './find-full-names.ts'
import { matchContext } from './match-context.ts'
import type { NameDraft } from './name-draft.ts'
import { plainAcronyms, sentenceOpeners } from './not-names.ts'
import { type ShortForms, shortForms } from './short-forms.ts'

const longest = 8

/**
 * The names that can be told only from the rest of the brief: surnames alone, acronyms, full names within titles.
 * @param full the names found before, in the order of the text
 * @param titled sentences in which all words have capitals
 */
export function findShortNames(
  prose: Prose,
  sentences: readonly Sentence[],
  full: readonly NameDraft[],
  titled: ReadonlySet<Sentence>,
): NameDraft[] {
  const first = scan(prose, sentences, full, shortForms(prose, full), titled)
  const told = first.filter((draft) => draft.refersTo === null)
  if (told.length === 0) return first
  // What only its surroundings showed once is a name wherever it stands.
  const known = [...full, ...told].sort((a, b) => a.start - b.start)
  return [...told, ...scan(prose, sentences, known, shortForms(prose, known), titled)]
}

function scan(
  prose: Prose,
  sentences: readonly Sentence[],
  full: readonly NameDraft[],
  forms: ShortForms,
  titled: ReadonlySet<Sentence>,
): NameDraft[] {
  const found: NameDraft[] = []
  let next = 0
  for (const sentence of sentences) {
    let at = sentence.firstToken
    while (at < sentence.lastToken) {
      while ((full[next]?.after ?? Infinity) <= at) next++
      const taken = full[next]
      if (taken && taken.first <= at) {
        at = taken.after
        continue
      }
      const limit = Math.min(sentence.lastToken, taken?.first ?? sentence.lastToken)
      const draft = shortNameAt(prose, sentence, at, limit, forms, titled.has(sentence))
      if (draft) found.push(draft)
      at = draft ? draft.last : at + 1
    }
  }
  return found
}

function shortNameAt(
  prose: Prose,
  sentence: Sentence,
  at: number,
  limit: number,
  forms: ShortForms,
  isTitle: boolean,
): NameDraft | null {
  const token = prose.tokens[at]
  if (!isCapital(prose, token)) return null
  const end = forms.firstWords.has(bareWord(token)) ? Math.min(limit, at + longest) : at
  for (let last = end; last > at; last--) {
    const bearers = forms.byForm.get(formOf(prose, at, last))
    if (!bearers) continue
    if (!isWrittenSo(prose, sentence, at, last, bearers)) continue
    const target = nearest(bearers, token.start)
    if (target)
      return { ...draftOf({ prose, sentence }, { first: at, last, kind: target.kind }), refersTo: target }
  }
  if (isTitle) return null
  const match = matchContext({ prose, sentence }, at)
  if (match && match.last <= limit) return draftOf({ prose, sentence }, match)
  return unknownAcronym(prose, sentence, at)
}

function formOf(prose: Prose, first: number, last: number): string {
  let form = ''
  for (let at = first; at < last; at++) {
    const token = prose.tokens[at]
    if (!token || token.kind === 'mark') return ''
    form += at === first ? '' : ' '
    form += at === last - 1 ? bareWord(token) : token.folded
  }
  return form
}

function isWrittenSo(
  prose: Prose,
  sentence: Sentence,
  first: number,
  last: number,
  bearers: readonly NameDraft[],
): boolean {
  const token = prose.tokens[first]
  const end = prose.tokens[last - 1]
  if (!token || !end || !isCapital(prose, end)) return false
  if (last - first > 1) return true
  const [bearer] = bearers
  if (!bearer) return false
  const word = bareWord(token)
  const { acronym } = bearer
  if (acronym && word === prose.text.slice(acronym.start, acronym.end).toLowerCase()) {
    return (
      prose.text.slice(token.start, nameEnd(token)) === prose.text.slice(acronym.start, acronym.end) ||
      isUpperCase(prose, token)
    )
  }
  if (sentenceOpeners.has(word)) return false
  const isLetters = bearers.every((other) => isUpperText(prose, other))
  if (isLetters && !isUpperCase(prose, token)) return false
  return !(
    first > sentence.firstToken &&
    isCapital(prose, prose.tokens[first - 1]) &&
    bearer.kind === 'place'
  )
}

/** Whether a name is one word in capitals, so that its letters in lower case are another word. */
function isUpperText(prose: Prose, { first, last }: NameDraft): boolean {
  const token = prose.tokens[first]
  return last === first + 1 && token !== undefined && isUpperCase(prose, token)
}

/** The last bearer before the place, or the first after it. */
function nearest(bearers: readonly NameDraft[], start: number): NameDraft | null {
  let low = 0
  let high = bearers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bearers[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return bearers[Math.max(0, low - 1)] ?? null
}

/** Three capital letters or more that nothing explains: nearly always a body. */
function unknownAcronym(prose: Prose, sentence: Sentence, at: number): NameDraft | null {
  const token = prose.tokens[at]
  if (!token || !isUpperCase(prose, token)) return null
  const length = nameEnd(token) - token.start
  const text = prose.text.slice(token.start, nameEnd(token))
  // "(D-N.J.)", "(R-Texas)": party and state of a legislator.
  if (
    length < 3 ||
    length > 9 ||
    plainAcronyms.has(text) ||
    /^[DRI]-/.test(text) ||
    isShouted(prose, sentence)
  )
    return null
  const next = prose.tokens[at + 1]
  if (next && !next.spaced && (next.folded === '-' || next.kind === 'number')) return null
  return draftOf({ prose, sentence }, { first: at, last: at + 1, kind: 'organization' })
}

/** Whether most words of the sentence are in capitals, so that capitals make no acronym. */
function isShouted(prose: Prose, sentence: Sentence): boolean {
  let words = 0
  let upper = 0
  for (let at = sentence.firstToken; at < Math.min(sentence.lastToken, sentence.firstToken + 40); at++) {
    const token = prose.tokens[at]
    if (token?.kind !== 'word') continue
    words++
    if (isUpperCase(prose, token)) upper++
  }
  return upper * 2 > words && words > 1
}
