import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { csrfField, type DeskContext, deskPage } from '../desk-page.ts'
import type { AccountView } from './account-view.ts'
import { accountWords } from './account-words.ts'
import { qrCode } from './qr-code.ts'

/** Whether a code is asked for at sign-in, and how to change that. */
export function secondFactorSection(context: DeskContext, view: AccountView): Markup {
  const { language } = context
  const say = accountWords[language]
  const path = `/${language}/desk/account/second-factor`
  return html`<h2>${say.secondFactor}</h2>
${
  view.hasSecondFactor
    ? html`<form class="card" method="post" action="${path}/off">
${csrfField(context)}<p>${say.secondFactorOn} ${say.codesLeft(view.codesLeft)}</p>
<label><span>${say.codeOrRecovery}</span><input name="code" autocomplete="one-time-code" maxlength="40" required></label>
<button class="danger">${say.turnOff}</button>
</form>`
    : html`<form class="card" method="post" action="${path}/begin">
${csrfField(context)}<p>${say.secondFactorOff}</p>
<button class="quiet">${say.setUp}</button>
</form>`
}`
}

/** Where the device learns the secret, and shows that it has. */
export function secondFactorSetUpPage(
  context: DeskContext,
  { secret, address, wrong }: { readonly secret: string; readonly address: string; readonly wrong: boolean },
): Promise<string> {
  const { language } = context
  const say = accountWords[language]
  return deskPage(context, {
    title: say.secondFactor,
    section: 'account',
    ...(wrong ? { notice: { kind: 'problem', text: say.notices['wrong code'] } as const } : {}),
    main: html`<form class="card" method="post" action="/${language}/desk/account/second-factor">
${csrfField(context)}<p>${say.scan}</p>
${qrCode(address, say.scan)}
<p>${say.orType} <code>${secret.replace(/(.{4})(?=.)/g, '$1 ')}</code></p>
<label><span>${say.confirm}</span><input name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="10" required></label>
<button>${say.turnOn}</button>
</form>`,
  })
}

/** The recovery codes, this one time. */
export function recoveryCodesPage(context: DeskContext, codes: readonly string[]): Promise<string> {
  const { language } = context
  const say = accountWords[language]
  return deskPage(context, {
    title: say.recoveryCodes,
    section: 'account',
    main: html`<p>${say.recoveryHint}</p>
<ul class="plain">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ul>
<p class="actions"><a class="button" href="/${language}/desk/account">${say.kept}</a></p>`,
  })
}
