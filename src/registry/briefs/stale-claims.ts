import { type Kysely, sql, type Transaction } from 'kysely'
import { may, type Viewer } from '../../model/access.ts'
import { briefTitle } from '../../model/brief-title.ts'
import type { Language } from '../../model/language.ts'
import { publicStates } from '../../model/review.ts'
import type { StaleClaim } from '../../model/stored-brief.ts'
import type { Registry } from '../registry.ts'
import type { Tables } from '../tables.ts'
import { type BriefOutcome, lockBrief, recordBriefChange, refusal } from './brief-change.ts'

/** Any number that no other part of the registry locks by. */
const recheckLock = 7_202_604

/**
 * Runs something while no other process of this registry does.
 * @returns false when another one is at it: nothing was run
 */
export function whileAlone({ database }: Registry, work: () => Promise<void>): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{
      locked: boolean
    }>`select pg_try_advisory_xact_lock(${recheckLock}::bigint) as locked`.execute(transaction)
    if (rows[0]?.locked !== true) return false
    await work()
    return true
  })
}

/** The sequence of the last change of what briefs are checked against: records, sources and documents. */
export async function evidenceSequence(database: Kysely<Tables>): Promise<number> {
  const row = await database
    .selectFrom('change')
    .select('sequence')
    .where('subject_kind', 'in', ['record', 'source', 'document'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.sequence ?? 0
}

/** Whether the public registry holds any record at all. */
export async function hasPublicRecords({ database }: Registry): Promise<boolean> {
  const row = await database
    .selectFrom('record_view')
    .select('record')
    .where('audience', 'in', ['everyone', 'public'])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** What a check found no longer true in one published text. */
export type NoticedClaim = Pick<
  StaleClaim,
  'fingerprint' | 'excerpt' | 'line' | 'before' | 'after' | 'message'
>

/** The revision that was checked, and what it was checked against. */
export interface RecheckedText {
  readonly brief: string
  readonly language: Language
  readonly revision: number
  readonly checkedAgainst: string
  readonly noticed: readonly NoticedClaim[]
}

/**
 * Keeps what a check of a published text found: what is new comes on the list, what is true again leaves it, and what
 * an editor lets stand stays settled unless the evidence has moved on to yet another verdict or message.
 */
export function keepStaleClaims(registry: Registry, text: RecheckedText): Promise<void> {
  return registry.database.transaction().execute((transaction) => keep(transaction, registry.now(), text))
}

async function keep(
  database: Transaction<Tables>,
  now: Date,
  { brief, language, revision, checkedAgainst, noticed }: RecheckedText,
): Promise<void> {
  await lockBrief(database, brief)
  const kept = await database
    .updateTable('publication')
    .set({ checked_at: now, checked_against: checkedAgainst })
    .where('brief', '=', brief)
    .where('language', '=', language)
    .where('revision', '=', revision)
    .executeTakeFirst()
  // Another text has been published meanwhile: what was found is of one that nobody reads any more.
  if (kept.numUpdatedRows === 0n) return
  let past = database.deleteFrom('stale_claim').where('brief', '=', brief).where('language', '=', language)
  if (noticed.length > 0)
    past = past.where(
      'fingerprint',
      'not in',
      noticed.map((claim) => claim.fingerprint),
    )
  await past.execute()
  for (const claim of noticed) {
    await database
      .insertInto('stale_claim')
      .values({ brief, language, ...claim, noticed_at: now, settled_by: null, settled_reason: null })
      .onConflict((conflict) =>
        conflict
          .columns(['brief', 'language', 'fingerprint'])
          .doUpdateSet({ ...claim, noticed_at: now, settled_by: null, settled_reason: null })
          .where((row) =>
            row.or([
              row('stale_claim.after', '!=', claim.after),
              row('stale_claim.message', '!=', claim.message),
            ]),
          ),
      )
      .execute()
  }
}

/** The list "still true?": open ones first, then those that an editor lets stand. */
export async function staleClaims({ database }: Registry): Promise<readonly StaleClaim[]> {
  const rows = await database
    .selectFrom('stale_claim')
    .innerJoin('publication', (join) =>
      join
        .onRef('publication.brief', '=', 'stale_claim.brief')
        .onRef('publication.language', '=', 'stale_claim.language'),
    )
    .innerJoin('brief', 'brief.id', 'stale_claim.brief')
    .innerJoin('brief_text', (join) =>
      join
        .onRef('brief_text.brief', '=', 'publication.brief')
        .onRef('brief_text.language', '=', 'publication.language')
        .onRef('brief_text.revision', '=', 'publication.revision'),
    )
    .selectAll('stale_claim')
    .select(sql<string>`left(brief_text.text, 2000)`.as('start'))
    .where('brief.state', 'in', publicStates)
    .orderBy(sql`stale_claim.settled_by is not null`)
    .orderBy('stale_claim.brief')
    .orderBy('stale_claim.language')
    .orderBy('stale_claim.line')
    .execute()
  return rows.map((row) => ({
    brief: row.brief,
    title: briefTitle(row.start) ?? row.brief,
    language: row.language,
    fingerprint: row.fingerprint,
    excerpt: row.excerpt,
    line: row.line,
    before: row.before,
    after: row.after,
    message: row.message,
    noticedAt: row.noticed_at,
    settledBy: row.settled_by,
    settledReason: row.settled_reason,
  }))
}

/**
 * Says that a published claim may stand, and why.
 * @returns refused: `not allowed`, `reason wanted`, `unknown override` when it is not on the list
 */
export async function letClaimStand(
  registry: Registry,
  viewer: Viewer,
  claim: {
    readonly brief: string
    readonly language: Language
    readonly fingerprint: string
    readonly reason: string
  },
): Promise<BriefOutcome> {
  if (!may(viewer, 'publish') || viewer.account === null) return refusal('not allowed', claim.brief)
  const reason = claim.reason.trim()
  if (reason === '') return refusal('reason wanted', claim.fingerprint)
  const actor = viewer.account
  return registry.database.transaction().execute(async (transaction): Promise<BriefOutcome> => {
    await lockBrief(transaction, claim.brief)
    const listed = await transaction
      .updateTable('stale_claim')
      .set({ settled_by: actor, settled_reason: reason })
      .where('brief', '=', claim.brief)
      .where('language', '=', claim.language)
      .where('fingerprint', '=', claim.fingerprint)
      .where('settled_by', 'is', null)
      .returning(['excerpt', 'before', 'after', 'message'])
      .executeTakeFirst()
    if (!listed) return refusal('unknown override', claim.fingerprint)
    await recordBriefChange(transaction, registry, {
      actor,
      action: 'answer',
      subject: claim.brief,
      reason,
      detail: { language: claim.language, ...listed },
    })
    return { kind: 'done' }
  })
}
