import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { SignInWords } from './sign-in-words.ts'

/** A field for a password that is known, or for a new one; the script adds a button that shows what was typed. */
export function passwordInput(
  say: SignInWords,
  { name, label, kind }: { readonly name: string; readonly label: string; readonly kind: 'current' | 'new' },
  required = true,
): Markup {
  const labels = say.strengths.join('|')
  return html`<label><span>${label}</span><input type="password" name="${name}" autocomplete="${kind}-password" maxlength="256"${required ? html` required` : ''} data-show="${say.show}" data-hide="${say.hide}"${kind === 'new' ? html` data-strength="${say.strength}" data-strengths="${labels}"` : ''}>${kind === 'new' ? html`<span class="hint">${say.passwordHint}</span>` : ''}</label>`
}
