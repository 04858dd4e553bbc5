import { may, type Viewer } from '../../model/access.ts'
import type { Audience } from '../tables.ts'

/** The audiences whose derived rows the viewer reads: one row of a record at most is for either. */
export function audiencesOf(viewer: Viewer): readonly [Audience, Audience] {
  return may(viewer, 'read restricted') ? ['everyone', 'trusted'] : ['everyone', 'public']
}
