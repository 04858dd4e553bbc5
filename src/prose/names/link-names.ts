import type { Prose } from '../brief.ts'
import type { NameDraft } from './name-draft.ts'
import { shortForms, wordsOf } from './short-forms.ts'

/** Makes each name that repeats another point to the fullest one, so that no chain is longer than one step. */
export function linkNames(prose: Prose, drafts: readonly NameDraft[]): void {
  const firstSeen = new Map<string, NameDraft>()
  for (const draft of drafts) {
    const key = `${draft.kind} ${wordsOf(prose, draft).join(' ')}`
    const earlier = firstSeen.get(key)
    if (!earlier) firstSeen.set(key, draft)
    else if (draft.refersTo === null) draft.refersTo = earlier
  }
  linkShortForms(prose, drafts)
  for (const draft of drafts) {
    const steps = new Set<NameDraft>([draft])
    let target = draft.refersTo
    while (target?.refersTo && !steps.has(target)) {
      steps.add(target)
      target = target.refersTo
    }
    draft.refersTo = target === draft ? null : target
  }
}

/** "the CNDH", "President López Obrador": full names of their own that an earlier, or else a later, one has in full. */
function linkShortForms(prose: Prose, drafts: readonly NameDraft[]): void {
  const forms = shortForms(prose, drafts)
  for (const draft of drafts) {
    if (draft.refersTo !== null) continue
    const words = wordsOf(prose, draft)
    const fuller = (forms.byForm.get(words.join(' ')) ?? []).filter(
      (other) =>
        other !== draft && other.kind === draft.kind && other.last - other.first > draft.last - draft.first,
    )
    const before = fuller.findLast((other) => other.start < draft.start)
    draft.refersTo = before ?? fuller[0] ?? null
  }
}
