import { type Kysely, type RawBuilder, sql } from 'kysely'
import { fold } from '../../model/fold.ts'
import type { Registry } from '../registry.ts'
import type { Audience, Tables } from '../tables.ts'

/** Which records the words of a query find. */
export type TextMatch =
  /** So many that they are not told one by one: those whose words match. */
  | { readonly kind: 'words'; readonly words: RawBuilder<unknown> }
  /** These, and, where they are few, those whose names come near; with how well each matches. */
  | { readonly kind: 'records'; readonly scores: ReadonlyMap<string, number> }

/** So many matches are ranked: among more of them the words say too little to tell better from worse. */
export const mostRanked = 500
/** With fewer exact matches than these, names that are written nearly so are looked for as well. */
const few = 5
const nearest = 50
/** Names that are held against the words one by one. */
const mostCompared = 400
/**
 * Shares of the words' letter triples that a name must have, the second when none has the first, for "gonsales". A
 * higher one would be held in vain against every name that a common word is nearly in.
 */
const thresholds = ['0.45', '0.33'] as const

/** The condition that the text search answers, in both languages: what one of them drops the other finds. */
export function wordsIn(text: string): RawBuilder<unknown> {
  return sql`(websearch_to_tsquery('folded_es', ${text}) || websearch_to_tsquery('folded_en', ${text}))`
}

/**
 * Finds out how the words of a query are to be matched. It hangs on the words and the audience alone, so that every
 * page of a list and its count agree.
 */
export function matchText(
  { database }: Registry,
  audiences: readonly Audience[],
  text: string,
): Promise<TextMatch> {
  const words = wordsIn(text)
  return database.transaction().execute(async (transaction): Promise<TextMatch> => {
    // The planner takes reading word lists for cheap: rather than ask the index of words it would read record after
    // record in the hope of matches near the start.
    await sql`select set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true)`.execute(
      transaction,
    )
    const exact = await sql<Scored>`
      select record, 1 + ts_rank(search, ${words})::float8 as score from record_view
      where search @@ ${words} and audience in (${sql.join(audiences)}) limit ${mostRanked}`.execute(
      transaction,
    )
    if (exact.rows.length === mostRanked) return { kind: 'words', words }
    const scores = new Map(exact.rows.map(({ record, score }) => [record, score]))
    if (scores.size < few && isPlain(text)) {
      for (const { record, score } of await namesNear(transaction, audiences, text))
        scores.set(record, (scores.get(record) ?? 0) + score)
    }
    return { kind: 'records', scores }
  })
}

interface Scored {
  readonly record: string
  readonly score: number
}

/** Whoever quotes a phrase or leaves a word out wants that and nothing near it. */
function isPlain(text: string): boolean {
  return !/"|(?:^|\s)-/.test(text)
}

async function namesNear(
  database: Kysely<Tables>,
  audiences: readonly Audience[],
  text: string,
): Promise<readonly Scored[]> {
  const name = fold(text).replace(/\s+/g, ' ').trim()
  for (const threshold of thresholds) {
    await sql`set local pg_trgm.word_similarity_threshold = ${sql.raw(threshold)}`.execute(database)
    const near = await comparedNames(database, audiences, name)
    if (near.length > 0) return near
  }
  return []
}

async function comparedNames(database: Kysely<Tables>, audiences: readonly Audience[], name: string) {
  const { rows } = await sql<Scored>`
    select record, word_similarity(${name}, names)::float8 as score
    from (
      select record, names from record_view
      where names %> ${name} and audience in (${sql.join(audiences)}) limit ${mostCompared}
    ) as near
    order by score desc, record limit ${nearest}`.execute(database)
  return rows
}
