import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'

/** A ceremony between the browser and two addresses of ours: the first gives a challenge, the second takes the answer. */
export interface PasskeyButton {
  /** Whether a passkey is made or used. */
  readonly kind: 'create' | 'get'
  readonly begin: string
  readonly finish: string
  readonly text: string
  /** What is said when the browser gives up. */
  readonly failed: string
  readonly csrf: string
}

/** Shown by the script alone: without it, and in a browser that has no passkeys, there is no button. */
export function passkeyButton({ kind, begin, finish, text, failed, csrf }: PasskeyButton): Markup {
  return html`<button type="button" class="quiet" hidden data-passkey="${kind}" data-begin="${begin}" data-finish="${finish}" data-failed="${failed}" data-csrf="${csrf}">${text}</button>
<p class="field-problem" role="alert" data-passkey-problem></p>`
}

/** The scripts of pages with passkeys and passwords. */
export const signInScripts = ['/assets/passkey.js', '/assets/password-field.js'] as const
