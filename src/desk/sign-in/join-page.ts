import { html } from 'hono/html'
import type { Role } from '../../model/access.ts'
import { csrfField, type DeskContext, deskPage } from '../desk-page.ts'
import { passkeyButton, signInScripts } from './passkey-button.ts'
import { passwordInput } from './password-input.ts'
import { type SignInProblem, signInWords } from './sign-in-words.ts'

/** An invitation, what was typed, and what was wrong with it. */
export interface JoinView {
  readonly secret: string
  readonly role: Role
  /** The address invited; null for the first administrator, who gives one. */
  readonly invited: string | null
  readonly name: string
  readonly email: string
  readonly problems: readonly SignInProblem[]
}

/** Where an invitation becomes an account. */
export function joinPage(context: DeskContext, view: JoinView): Promise<string> {
  const { language, csrf, siteName } = context
  const say = signInWords[language]
  const address = `/${language}/join/${view.secret}`
  const text = view.problems.map((problem) => say.problems[problem]).join(' ')
  return deskPage(context, {
    title: `${say.join}: ${siteName}`,
    section: null,
    scripts: signInScripts,
    ...(text === '' ? {} : { notice: { kind: 'problem', text } as const }),
    main: html`<p class="lede">${view.invited === null ? say.firstIntro : html`${say.joinAs(say.roles[view.role])} ${say.joinIntro}`}</p>
<form class="card" method="post" action="${address}">
${csrfField(context)}
<label><span>${say.name}</span><input name="name" value="${view.name}" autocomplete="name" maxlength="200" required><span class="hint">${say.nameHint}</span></label>
<label><span>${say.email}</span>${
      view.invited === null
        ? html`<input type="email" name="email" value="${view.email}" autocomplete="username" maxlength="254" required>`
        : html`<input type="email" name="email" value="${view.invited}" autocomplete="username" readonly>`
    }</label>
${passwordInput(say, { name: 'password', label: say.newPassword, kind: 'new' }, false)}
<div class="actions"><button>${say.join}</button></div>
<p class="hint">${say.joinOr}</p>
<div class="actions">${passkeyButton({
      kind: 'create',
      begin: `${address}/passkey/begin`,
      finish: `${address}/passkey`,
      text: say.joinWithPasskey,
      failed: say.problems['passkey failed'],
      csrf,
    })}</div>
</form>`,
  })
}

/** Where one who has lost the password sets another. */
export function newPasswordPage(
  context: DeskContext,
  {
    secret,
    email,
    problem,
  }: { readonly secret: string; readonly email: string; readonly problem: SignInProblem | null },
): Promise<string> {
  const { language } = context
  const say = signInWords[language]
  return deskPage(context, {
    title: say.setPassword,
    section: null,
    scripts: signInScripts,
    ...(problem === null ? {} : { notice: { kind: 'problem', text: say.problems[problem] } as const }),
    main: html`<p class="lede">${say.setPasswordIntro}</p>
<form class="card" method="post" action="/${language}/join/${secret}">
${csrfField(context)}
<label><span>${say.email}</span><input type="email" name="email" value="${email}" autocomplete="username" readonly></label>
${passwordInput(say, { name: 'password', label: say.newPassword, kind: 'new' })}
<button>${say.setPassword}</button>
</form>`,
  })
}

/** For a link that was used, has expired or never was: which of them is not told. */
export function linkGonePage(context: DeskContext): Promise<string> {
  const say = signInWords[context.language]
  return deskPage(context, {
    title: say.linkGone,
    section: null,
    main: html`<p>${say.linkGoneText}</p>`,
  })
}
