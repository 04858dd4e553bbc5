import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { csrfField, type DeskContext } from '../desk-page.ts'
import { passkeyButton } from '../sign-in/passkey-button.ts'
import { signInWords } from '../sign-in/sign-in-words.ts'
import type { AccountView } from './account-view.ts'
import { accountWords } from './account-words.ts'
import { shownTime } from './shown-time.ts'

/** The passkeys of a person, to be named and removed, and a way to add one. */
export function passkeysSection(context: DeskContext, { passkeys }: AccountView): Markup {
  const { language, csrf } = context
  const say = accountWords[language]
  const sign = signInWords[language]
  const path = `/${language}/desk/account/passkeys`
  const rows = passkeys.map(
    ({ id, name, createdAt, usedAt }) => html`<tr>
<td><form class="inline" method="post" action="${path}/rename">${csrfField(context)}<input type="hidden" name="id" value="${id}"><label class="grow"><span class="visually-hidden">${sign.name}</span><input name="name" value="${name}" maxlength="100" required></label><button class="quiet">${say.rename}</button></form></td>
<td class="date">${shownTime(createdAt, language)}</td>
<td class="date">${usedAt === null ? say.never : shownTime(usedAt, language)}</td>
<td><form method="post" action="${path}/remove">${csrfField(context)}<input type="hidden" name="id" value="${id}"><button class="danger" aria-label="${say.remove} ${name}">${say.remove}</button></form></td>
</tr>`,
  )
  return html`<h2>${say.passkeys}</h2>
<p class="hint">${say.passkeysHint}</p>
${
  passkeys.length === 0
    ? html`<p>${say.noPasskeys}</p>`
    : html`<div class="table-scroll" tabindex="0" role="region" aria-label="${say.passkeys}"><table><thead><tr><th scope="col">${sign.name}</th><th scope="col">${say.added}</th><th scope="col">${say.lastUsed}</th><th scope="col"><span class="visually-hidden">${say.remove}</span></th></tr></thead><tbody>${rows}</tbody></table></div>`
}
<form class="inline"><label><span>${sign.name}</span><input name="name" maxlength="100"></label>${passkeyButton(
    {
      kind: 'create',
      begin: `${path}/begin`,
      finish: path,
      text: say.addPasskey,
      failed: sign.problems['passkey failed'],
      csrf,
    },
  )}</form>`
}
