import type { Viewer } from '../model/access.ts'

/** What every request carries, once the first handlers have looked at it. */
export interface Environment {
  Variables: {
    /** Who asks: by session cookie or bearer token; the public otherwise. */
    viewer: Viewer
    /** Name of the person who is signed in; empty for the public. */
    personName: string
    /** What the viewer showed; null for the public. A token needs no form token: no page sends it unasked. */
    signedInBy: 'session' | 'token' | null
    /** Names the request in the log and in an error's answer. */
    requestId: string
    /** What a form must send back in the field `csrf`; empty without a session. */
    csrf: string
    /** Fresh for each request: admits the styles that the editor makes. */
    nonce: string
  }
}
