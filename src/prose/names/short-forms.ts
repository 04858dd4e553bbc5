import { fold } from '../../model/fold.ts'
import type { Prose } from '../brief.ts'
import { givenNames } from './given-names.ts'
import type { NameDraft } from './name-draft.ts'
import { properAdjectives } from './not-names.ts'

/** The ways in which later text may cut each name short: folded words joined by blanks, to the names so called. */
export interface ShortForms {
  readonly byForm: ReadonlyMap<string, readonly NameDraft[]>
  readonly firstWords: ReadonlySet<string>
}

/** Gathers the short forms of full names: surnames of persons, acronyms of bodies, and each name in full. */
export function shortForms(prose: Prose, drafts: readonly NameDraft[]): ShortForms {
  const forms = new Map<string, NameDraft[]>()
  const firstWords = new Set<string>()
  for (const draft of drafts) {
    const words = wordsOf(prose, draft)
    for (const form of formsOf(prose, draft, words)) {
      if (form === '') continue
      const bearers = forms.get(form)
      const blank = form.indexOf(' ')
      firstWords.add(blank < 0 ? form : form.slice(0, blank))
      if (!bearers) forms.set(form, [draft])
      else if (bearers.at(-1) !== draft) bearers.push(draft)
    }
  }
  return { byForm: forms, firstWords }
}

/** The folded words of a name, initials and nicknames left out. */
export function wordsOf(prose: Prose, draft: NameDraft): string[] {
  const words: string[] = []
  let quoted = false
  for (let at = draft.first; at < draft.last; at++) {
    const token = prose.tokens[at]
    if (!token) continue
    if ('“”"«»'.includes(token.folded)) quoted = !quoted
    if (token.kind === 'mark' || quoted) continue
    const word = token.end > draft.end ? token.folded.slice(0, -2) : token.folded
    if (word.length > 1 || token.kind === 'number') words.push(word)
  }
  return words
}

function formsOf(prose: Prose, draft: NameDraft, words: readonly string[]): string[] {
  const forms = [words.join(' ')]
  if (draft.acronym) forms.push(fold(prose.text.slice(draft.acronym.start, draft.acronym.end)))
  if (draft.translation) forms.push(fold(prose.text.slice(draft.translation.start, draft.translation.end)))
  if (draft.kind === 'person' && words.length > 1) {
    forms.push(...surnameForms(words))
    const [given] = words
    // A month or a people of the same letters is nobody.
    if (given !== undefined && givenNames.has(given) && !properAdjectives.has(given)) forms.push(given)
  }
  return forms
}

const particles = new Set(['de', 'del', 'la', 'las', 'los', 'von', 'van', 'der', 'da', 'dos', 'di'])

/** "López Obrador", "López" and "Obrador" of Andrés Manuel López Obrador; "de la Torre" and "Torre" of Ana de la Torre. */
export function surnameForms(words: readonly string[]): string[] {
  let given = 1
  while (given < words.length - 1 && given < 3 && givenNames.has(words[given] ?? '')) given++
  const forms: string[] = []
  const surnames = words.slice(given)
  for (let start = 0; start < surnames.length; start++) {
    for (let end = start + 1; end <= surnames.length; end++) {
      const form = surnames.slice(start, end)
      if (!particles.has(form.at(-1) ?? '')) forms.push(form.join(' '))
    }
    if (start >= 3) break
  }
  return forms
}
