import { may, type Viewer } from '../../model/access.ts'
import type { Language } from '../../model/language.ts'
import type { Registry } from '../registry.ts'
import { type BriefOutcome, lockBrief, recordBriefChange, refusal } from './brief-change.ts'

/** A finding to let pass. */
export interface NewOverride {
  readonly brief: string
  readonly language: Language
  readonly rule: string
  /** See check/fingerprint.ts. */
  readonly fingerprint: string
  readonly excerpt: string
  /** What the checker said, in the language of the text. */
  readonly message: string
  /** Why it may stand: the public reads it. */
  readonly reason: string
}

/**
 * Lets a finding pass. One that has been let pass already stays so with its first reason until that is withdrawn.
 * @returns refused: `not allowed`, `unknown brief`, `reason wanted`, `exists already`
 */
export async function overrideFinding(
  registry: Registry,
  viewer: Viewer,
  override: NewOverride,
): Promise<BriefOutcome> {
  if (!may(viewer, 'publish') || viewer.account === null) return refusal('not allowed', override.brief)
  const reason = override.reason.trim()
  if (reason === '') return refusal('reason wanted', override.rule)
  const actor = viewer.account
  return registry.database.transaction().execute(async (transaction): Promise<BriefOutcome> => {
    if (!(await lockBrief(transaction, override.brief))) return refusal('unknown brief', override.brief)
    const standing = await transaction
      .selectFrom('brief_override')
      .select('id')
      .where('brief', '=', override.brief)
      .where('language', '=', override.language)
      .where('fingerprint', '=', override.fingerprint)
      .where('withdrawn', '=', false)
      .executeTakeFirst()
    if (standing) return refusal('exists already', override.rule)
    const { at } = await recordBriefChange(transaction, registry, {
      actor,
      action: 'override',
      subject: override.brief,
      reason,
      detail: {
        language: override.language,
        rule: override.rule,
        fingerprint: override.fingerprint,
        excerpt: override.excerpt,
        message: override.message,
      },
    })
    await transaction
      .insertInto('brief_override')
      .values({ ...override, reason, actor, at, withdrawn: false })
      .execute()
    return { kind: 'done' }
  })
}

/**
 * Takes an override back; it stays in the history. What has been published by it stays published until the next step.
 * @returns refused: `not allowed`, `unknown override`
 */
export async function withdrawOverride(
  registry: Registry,
  viewer: Viewer,
  withdrawal: { readonly brief: string; readonly id: number; readonly reason: string },
): Promise<BriefOutcome> {
  if (!may(viewer, 'publish') || viewer.account === null) return refusal('not allowed', withdrawal.brief)
  const actor = viewer.account
  return registry.database.transaction().execute(async (transaction): Promise<BriefOutcome> => {
    await lockBrief(transaction, withdrawal.brief)
    const standing = await transaction
      .selectFrom('brief_override')
      .select(['language', 'rule', 'fingerprint'])
      .where('id', '=', withdrawal.id)
      .where('brief', '=', withdrawal.brief)
      .where('withdrawn', '=', false)
      .executeTakeFirst()
    if (!standing) return refusal('unknown override', String(withdrawal.id))
    await recordBriefChange(transaction, registry, {
      actor,
      action: 'override',
      subject: withdrawal.brief,
      reason: withdrawal.reason,
      detail: { ...standing, withdrawn: true },
    })
    await transaction
      .updateTable('brief_override')
      .set({ withdrawn: true })
      .where('id', '=', withdrawal.id)
      .execute()
    return { kind: 'done' }
  })
}
