import { createHash } from 'node:crypto'
import type { Observatory } from '../evidence/observatory.ts'
import { evidenceSequence } from '../registry/briefs/stale-claims.ts'
import type { Registry } from '../registry/registry.ts'

/** What texts are checked against, and where it is kept. */
export interface EvidenceParts {
  readonly registry: Registry
  /** As the public may see it. */
  readonly evidence: Pick<Observatory, 'view' | 'gazetteer' | 'datasets'>
}

/**
 * A word for the state of the evidence: another one when a record, a source or a release has changed since. Ask for it
 * before a check, never after: what changes in between must not seem to have been seen.
 */
export async function evidenceBasis({ registry, evidence }: EvidenceParts): Promise<string> {
  const sequence = await evidenceSequence(registry.database)
  const releases = evidence.datasets.flatMap(({ id, releases: all }) =>
    all.map((release) => [id, release.id]),
  )
  const digest = createHash('sha256').update(JSON.stringify(releases)).digest('base64url').slice(0, 16)
  return `${sequence}/${digest}`
}
