import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { BriefProblem } from '../../model/stored-brief.ts'
import { appendChange } from '../history/append-change.ts'
import type { Registry } from '../registry.ts'
import type { ChangeAction, Tables } from '../tables.ts'

/** What comes of an act on a brief that has no more to tell than whether it was done. */
export type BriefOutcome = { readonly kind: 'done' } | BriefRefusal

export interface BriefRefusal {
  readonly kind: 'refused'
  readonly problems: readonly BriefProblem[]
}

/** A refusal for one reason. */
export function refusal(code: BriefProblem['code'], detail: string): BriefRefusal {
  return { kind: 'refused', problems: [{ code, detail }] }
}

export interface BriefChange {
  readonly actor: string
  readonly action: ChangeAction
  readonly subjectKind?: 'brief' | 'image'
  readonly subject: string
  readonly reason: string
  readonly detail: Readonly<Record<string, unknown>>
  /** The bytes of the text or image written; the detail itself when nothing else was. */
  readonly content?: string | Uint8Array
}

/** Puts an act on a brief into the chain. */
export function recordBriefChange(
  transaction: Transaction<Tables>,
  registry: Registry,
  { content, subjectKind = 'brief', ...change }: BriefChange,
): Promise<{ readonly sequence: number; readonly at: Date }> {
  const bytes = content ?? JSON.stringify(change.detail)
  return appendChange(transaction, registry, {
    ...change,
    subjectKind,
    content: createHash('sha256').update(bytes).digest(),
  })
}

/**
 * Holds a brief until the transaction ends. Whoever changes anything of a brief holds it first, before the chain and
 * before anything else of it: so two never wait for each other.
 * @returns whether there is such a brief
 */
export async function lockBrief(transaction: Transaction<Tables>, id: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('brief')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}
