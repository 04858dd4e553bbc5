import { type Role, roles, type Viewer } from './access.ts'

/** What a personal token may be used for. */
export const tokenScopes = ['read', 'write', 'publish'] as const
export type TokenScope = (typeof tokenScopes)[number]

/** The most that a scope allows; no token administers. */
const most: Readonly<Record<TokenScope, Role>> = { read: 'reader', write: 'researcher', publish: 'editor' }

/** The person behind a token, with no more rights than its scopes allow and never more than the person has. */
export function scopedViewer(viewer: Viewer, scopes: readonly TokenScope[]): Viewer {
  const allowed = Math.max(0, ...scopes.map((scope) => roles.indexOf(most[scope])))
  return { ...viewer, role: roles[Math.min(allowed, roles.indexOf(viewer.role))] ?? 'reader' }
}
