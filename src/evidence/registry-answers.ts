import type { Period } from '../model/period.ts'
import type { RegistryRecord } from '../model/record.ts'
import type { EvidenceView, NamedRecord } from './evidence.ts'
import { nameIndex } from './name-index.ts'
import { namedFully } from './near-names.ts'
import {
  type AnswersByKey,
  answersByKey,
  notedQuestions,
  type SingleAnswers,
  singleAnswers,
} from './noted-questions.ts'
import type { Touched } from './registry-changes.ts'
import type { RegistryFetch } from './registry-fetch.ts'
import type { RegistryGazetteer } from './registry-gazetteer.ts'

/** What a view answers of records, sources and documents. */
export type RecordAnswers = Omit<
  EvidenceView,
  'indicators' | 'exchangeRates' | 'population' | 'series' | 'places' | 'country'
>

/** The answers that all briefs share while the registry does not change. */
export interface SharedAnswers {
  /** For one brief: they note what they miss, until {@link RecordAnswers.settled} fetches it. */
  forBrief(): RecordAnswers
  /** Those that still hold after some changes. @param namesMoved whether a name came or went */
  after(touched: Touched, namesMoved: boolean): SharedAnswers
}

/** Answers from what has been fetched: nothing yet. */
export function registryAnswers(fetch: RegistryFetch, gazetteer: RegistryGazetteer): SharedAnswers {
  return sharedAnswers(
    fetch,
    {
      records: answersByKey(fetch.records),
      named: answersByKey<readonly NamedRecord[]>(async (keys) => {
        const found = await fetch.named(keys)
        return new Map([...found].map(([key, bearers]) => [key, nameIndex(bearers).get(key) ?? []]))
      }),
      near: nearBefore(gazetteer),
      referring: answersByKey(fetch.referringTo),
      incidents: singleAnswers(),
      later: singleAnswers(),
    },
    gazetteer,
  )
}

interface KeptAnswers {
  readonly records: AnswersByKey<RegistryRecord>
  readonly named: AnswersByKey<readonly NamedRecord[]>
  near(key: string): readonly string[]
  readonly referring: AnswersByKey<readonly RegistryRecord[]>
  readonly incidents: SingleAnswers<readonly RegistryRecord[]>
  readonly later: SingleAnswers<RegistryRecord | null>
}

function sharedAnswers(fetch: RegistryFetch, kept: KeptAnswers, gazetteer: RegistryGazetteer): SharedAnswers {
  const { records, named, near, referring, incidents, later } = kept
  // Quickly fetched, and never kept when anything has changed.
  const sources = answersByKey(fetch.sources)
  const titled = answersByKey(fetch.titled)
  const documents = answersByKey(fetch.documents)
  return {
    forBrief() {
      const noted = notedQuestions()
      return {
        named: (key) => named.ask(key, noted) ?? [],
        namesLike: (key) => namedFully(near(key), (other) => named.ask(other, noted) ?? []),
        record: (id) => records.ask(id, noted) ?? null,
        incidents: (period) => incidents.ask(daysOf(period), noted, () => fetch.incidents(period)) ?? [],
        incidentsTold(period, told) {
          const question = [daysOf(period), ...told.places, '', ...[...told.words].sort()].join(' ')
          return incidents.ask(question, noted, () => fetch.incidentsTold(period, told)) ?? []
        },
        laterIncidentBeyond(range, field, least) {
          const question = [range.after, range.until, field, least].join(' ')
          return later.ask(question, noted, () => fetch.laterIncidentBeyond(range, field, least)) ?? null
        },
        referringTo: (id) => referring.ask(id, noted) ?? [],
        source: (id) => sources.ask(id, noted) ?? null,
        sourcesTitled: (key) => titled.ask(key, noted) ?? [],
        document: (id) => documents.ask(id, noted) ?? null,
        settled: () => noted.fetched(),
      }
    },
    after(touched, namesMoved) {
      const holds = (record: RegistryRecord | null) => record === null || !touched.records.has(record.id)
      return sharedAnswers(
        fetch,
        {
          records: records.keeping((record, id) => holds(record) && !touched.records.has(id)),
          named: named.keeping(
            (bearers, key) => !touched.names.has(key) && (bearers ?? []).every(({ record }) => holds(record)),
          ),
          near: namesMoved ? nearBefore(gazetteer) : near,
          referring: referring.keeping(
            (all, id) => !touched.targets.has(id) && !touched.records.has(id) && (all ?? []).every(holds),
          ),
          incidents: touched.hasIncident ? singleAnswers() : incidents,
          later: touched.hasIncident ? singleAnswers() : later,
        },
        gazetteer,
      )
    },
  }
}

/** The same name is looked for in brief after brief. */
function nearBefore(gazetteer: RegistryGazetteer): (key: string) => readonly string[] {
  const before = new Map<string, readonly string[]>()
  return (key) => {
    const known = before.get(key) ?? gazetteer.near(key)
    before.set(key, known)
    return known
  }
}

function daysOf({ start, end }: Period): string {
  return `${start ?? ''}..${end ?? ''}`
}
