import type { Viewer } from '../../../src/model/access.ts'

/** People as tests know them: what each may do follows from the role. */
export const researcher: Viewer = { account: 'rosa', role: 'researcher' }
export const otherResearcher: Viewer = { account: 'raul', role: 'researcher' }
export const editor: Viewer = { account: 'elena', role: 'editor' }
export const reader: Viewer = { account: 'luis', role: 'reader' }
