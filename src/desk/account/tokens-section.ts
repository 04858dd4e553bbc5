import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { tokenScopes } from '../../model/token-scope.ts'
import { csrfField, type DeskContext } from '../desk-page.ts'
import type { AccountView } from './account-view.ts'
import { accountWords } from './account-words.ts'
import { shownTime } from './shown-time.ts'

/** The personal tokens, to be revoked, the new one this one time, and a form to make another. */
export function tokensSection(context: DeskContext, { tokens, tokenDays, newToken }: AccountView): Markup {
  const { language } = context
  const say = accountWords[language]
  const path = `/${language}/desk/account/tokens`
  const rows = tokens.map(
    ({ id, name, scopes, usedAt, expiresAt }) => html`<tr>
<td>${name}</td><td>${scopes.map((scope) => say.scopes[scope]).join('; ')}</td>
<td class="date">${usedAt === null ? say.never : shownTime(usedAt, language)}</td>
<td class="date">${shownTime(expiresAt, language)}</td>
<td><form method="post" action="${path}/revoke">${csrfField(context)}<input type="hidden" name="id" value="${id}"><button class="danger" aria-label="${say.revoke} ${name}">${say.revoke}</button></form></td>
</tr>`,
  )
  return html`<h2 id="tokens">${say.tokens}</h2>
<p class="hint">${say.tokensHint}</p>
${newToken === null ? '' : html`<div class="notice done" role="status"><p><strong>${say.newToken}</strong> <code>${newToken}</code></p><p>${say.newTokenHint}</p></div>`}
${
  tokens.length === 0
    ? html`<p>${say.noTokens}</p>`
    : html`<div class="table-scroll" tabindex="0" role="region" aria-label="${say.tokens}"><table><thead><tr><th scope="col">${say.tokenName}</th><th scope="col">${say.tokenFor}</th><th scope="col">${say.lastUsed}</th><th scope="col">${say.expires}</th><th scope="col"><span class="visually-hidden">${say.revoke}</span></th></tr></thead><tbody>${rows}</tbody></table></div>`
}
<form class="card" method="post" action="${path}#tokens">
${csrfField(context)}
<label><span>${say.tokenName}</span><input name="name" maxlength="100" required></label>
<fieldset><legend>${say.tokenFor}</legend>${tokenScopes.map(
    (scope) =>
      html`<label class="check"><input type="checkbox" name="${scope}" value="yes"${scope === 'read' ? html` checked` : ''}><span>${say.scopes[scope]}</span></label>`,
  )}</fieldset>
<label><span>${say.tokenDays}</span><select name="days">${tokenDays.map((days) => html`<option value="${String(days)}">${say.days(days)}</option>`)}</select></label>
<button>${say.createToken}</button>
</form>`
}
