import type { Viewer } from '../../model/access.ts'
import type { RecordSummary } from '../../model/record-summary.ts'
import { searchRecords } from '../../registry/records/search-records.ts'
import type { Registry } from '../../registry/registry.ts'

/** The victims of an incident that the viewer may know of, by id; no more than 1,000 are shown at once. */
export async function victimsOf(
  registry: Registry,
  viewer: Viewer,
  incident: string,
): Promise<RecordSummary[]> {
  const found: RecordSummary[] = []
  let cursor: string | null = null
  do {
    const page = await searchRecords(registry, viewer, {
      text: '',
      kinds: ['victim'],
      fields: {},
      refersTo: incident,
      order: 'id',
      limit: 200,
      ...(cursor === null ? {} : { cursor }),
    })
    found.push(...page.records)
    cursor = page.next
  } while (cursor !== null && found.length < 1000)
  return found
}
