import type { Surroundings } from '../../desk/records/record-view.ts'
import { referredBy, type Viewer } from '../../model/access.ts'
import type { RegistryRecord } from '../../model/record.ts'
import { accountNames } from '../../registry/accounts/accounts.ts'
import { recordTitles } from '../../registry/records/record-titles.ts'
import type { Registry } from '../../registry/registry.ts'
import { readSources } from '../../registry/sources/read-source.ts'

/** The titles, sources and people that are needed to read these records, as far as the viewer may know of them. */
export async function surroundingsOf(
  registry: Registry,
  viewer: Viewer,
  records: readonly RegistryRecord[],
  more: { readonly ids?: readonly string[]; readonly people?: readonly string[] } = {},
): Promise<Surroundings> {
  const statements = records.flatMap(({ kind, statements: own }) =>
    own.map((statement) => ({ kind, statement })),
  )
  const ids = statements.flatMap(({ kind, statement }) => [
    ...referredBy(kind, statement),
    ...byWhom(statement.value),
  ])
  const people = statements.flatMap(({ statement }) => statement.enteredBy ?? [])
  const [titles, sources, names] = await Promise.all([
    recordTitles(registry, viewer, [...records.map(({ id }) => id), ...ids, ...(more.ids ?? [])]),
    readSources(registry, viewer, [...new Set(statements.map(({ statement }) => statement.source))]),
    accountNames(registry, [...new Set([...people, ...(more.people ?? [])])]),
  ])
  return { titles, sources, people: names }
}

/** Who took a step may be the id of a record or plain words. */
function byWhom(value: unknown): string[] {
  return typeof value === 'object' && value !== null && 'by' in value && typeof value.by === 'string'
    ? [value.by]
    : []
}
