import type { ReferenceChoices } from '../../desk/records/entry-inputs.ts'
import type { Viewer } from '../../model/access.ts'
import { kindNamed } from '../../model/codebook.ts'
import type { Localized } from '../../model/language.ts'
import { mexicanStates } from '../../model/mexican-states.ts'
import { searchRecords } from '../../registry/records/search-records.ts'
import type { Registry } from '../../registry/registry.ts'

/** So many of each kind are offered without a script; with one, whatever is typed is looked for. */
const mostOffered = 100

/** What the inputs with references offer: the records last changed of each kind, and the states by their codes. */
export async function referenceChoices(
  registry: Registry,
  viewer: Viewer,
  kinds: readonly string[],
): Promise<ReferenceChoices> {
  const lists = await Promise.all(
    kinds.map(async (kind) => {
      if (kind === 'state') return [kind, states] as const
      if (kindNamed(kind) === null) return [kind, []] as const
      return [kind, await suggestedRecords(registry, viewer, kind, '', mostOffered)] as const
    }),
  )
  return new Map(lists)
}

/** Records of a kind that have the words, the best first. */
export async function suggestedRecords(
  registry: Registry,
  viewer: Viewer,
  kind: string,
  text: string,
  limit: number,
): Promise<readonly { readonly id: string; readonly title: Localized }[]> {
  const order = text === '' ? 'changed' : 'relevance'
  const { records } = await searchRecords(registry, viewer, { text, kinds: [kind], fields: {}, order, limit })
  return records.map(({ id, title }) => ({ id, title }))
}

const states = mexicanStates.map(({ code, english, short }) => ({
  id: code,
  title: { en: english, es: short },
}))
