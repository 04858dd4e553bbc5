import type { Transaction } from 'kysely'
import { may, type Viewer } from '../../model/access.ts'
import type { Language } from '../../model/language.ts'
import { type ReviewState, type ReviewStep, reviewSteps } from '../../model/review.ts'
import type { PublishedReport } from '../../model/stored-brief.ts'
import type { Registry } from '../registry.ts'
import type { Tables } from '../tables.ts'
import { type BriefOutcome, type BriefRefusal, recordBriefChange, refusal } from './brief-change.ts'
import { newestText } from './read-brief.ts'

/** A text that has passed the gate, exactly as it was checked. */
export interface CheckedText {
  readonly language: Language
  readonly revision: number
  readonly report: PublishedReport
  /** What it was checked against: see `evidenceBasis` in the http layer. */
  readonly checkedAgainst: string
  /** The overrides that its errors passed by. */
  readonly overrides: readonly number[]
}

export interface BriefMove {
  readonly brief: string
  /** The state that the person saw. */
  readonly from: ReviewState
  readonly to: ReviewState
  readonly reason: string
  /** For a step with a gate: the texts that passed it. */
  readonly passed?: readonly CheckedText[]
}

/** The step from one state to another if this person may take it, else why not. */
export function stepFor(viewer: Viewer, from: ReviewState, to: ReviewState): ReviewStep | BriefRefusal {
  const step = reviewSteps.find((candidate) => candidate.from === from && candidate.to === to)
  if (!step) return refusal('no such step', `${from} → ${to}`)
  return may(viewer, step.action) ? step : refusal('not allowed', `${from} → ${to}`)
}

/**
 * Takes a brief one step. A step with a gate publishes exactly the texts that passed it: when one was saved since,
 * or an override withdrawn, nothing happens.
 * @returns refused: `not allowed`, `unknown brief`, `no such step`, `reason wanted`, `no text`, `text moved`,
 * `override withdrawn`
 */
export async function moveBrief(registry: Registry, viewer: Viewer, move: BriefMove): Promise<BriefOutcome> {
  const step = stepFor(viewer, move.from, move.to)
  if ('kind' in step) return step
  if (viewer.account === null) return refusal('not allowed', move.brief)
  if (move.reason.trim() === '') return refusal('reason wanted', move.to)
  if (step.gate && (move.passed ?? []).length === 0) return refusal('no text', move.brief)
  const actor = viewer.account
  return registry.database.transaction().execute(async (transaction): Promise<BriefOutcome> => {
    const row = await transaction
      .selectFrom('brief')
      .select('state')
      .where('id', '=', move.brief)
      .forUpdate()
      .executeTakeFirst()
    if (!row) return refusal('unknown brief', move.brief)
    if (row.state !== move.from) return refusal('no such step', `${row.state} → ${move.to}`)
    const passed = step.gate ? (move.passed ?? []) : []
    const moved = await whatMoved(transaction, move.brief, passed)
    if (moved) return moved
    const { sequence, at } = await recordBriefChange(transaction, registry, {
      actor,
      action: 'move',
      subject: move.brief,
      reason: move.reason,
      detail: {
        from: move.from,
        to: move.to,
        texts: passed.map(({ language, revision }) => ({ language, revision })),
      },
    })
    for (const text of passed) await publish(transaction, move.brief, text, at)
    await transaction
      .updateTable('brief')
      .set({ state: move.to, changed: sequence })
      .where('id', '=', move.brief)
      .execute()
    await transaction
      .insertInto('brief_event')
      .values({
        brief: move.brief,
        from_state: move.from,
        to_state: move.to,
        actor,
        at,
        reason: move.reason,
      })
      .execute()
    return { kind: 'done' }
  })
}

async function whatMoved(
  transaction: Transaction<Tables>,
  brief: string,
  passed: readonly CheckedText[],
): Promise<BriefRefusal | null> {
  for (const text of passed) {
    const newest = await newestText(transaction, brief, text.language)
    if (newest?.revision !== text.revision) return refusal('text moved', text.language)
  }
  const overrides = passed.flatMap((text) => text.overrides)
  if (overrides.length === 0) return null
  const withdrawn = await transaction
    .selectFrom('brief_override')
    .select('message')
    .where('id', 'in', overrides)
    .where('withdrawn', '=', true)
    .executeTakeFirst()
  return withdrawn ? refusal('override withdrawn', withdrawn.message) : null
}

/** Makes a text the one that the public reads in its language. What was no longer true of the one before is past. */
export async function publish(
  transaction: Transaction<Tables>,
  brief: string,
  { language, revision, report, checkedAgainst }: CheckedText,
  at: Date,
): Promise<void> {
  const row = {
    revision,
    published_at: at,
    report: JSON.stringify(report),
    checked_at: at,
    checked_against: checkedAgainst,
  }
  await transaction
    .insertInto('publication')
    .values({ brief, language, ...row })
    .onConflict((conflict) => conflict.columns(['brief', 'language']).doUpdateSet(row))
    .execute()
  await transaction
    .deleteFrom('stale_claim')
    .where('brief', '=', brief)
    .where('language', '=', language)
    .execute()
}
