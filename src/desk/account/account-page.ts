import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { language as languages } from '../../model/language.ts'
import { csrfField, type DeskContext, type DeskPage, deskPage } from '../desk-page.ts'
import { deskWords } from '../desk-words.ts'
import { signInScripts } from '../sign-in/passkey-button.ts'
import { passwordInput } from '../sign-in/password-input.ts'
import { type SignInProblem, signInWords } from '../sign-in/sign-in-words.ts'
import type { AccountView } from './account-view.ts'
import { type AccountNotice, accountWords } from './account-words.ts'
import { passkeysSection } from './passkeys-section.ts'
import { secondFactorSection } from './second-factor-section.ts'
import { sessionsSection } from './sessions-section.ts'
import { tokensSection } from './tokens-section.ts'

/** A person's own account: name, language, and all the ways in. */
export function accountPage(context: DeskContext, view: AccountView): Promise<string> {
  return deskPage(context, {
    title: accountWords[context.language].account,
    section: 'account',
    scripts: signInScripts,
    ...noticeOf(context, view),
    main: html`${yourself(context, view)}${password(context, view)}
${view.hasPassword ? secondFactorSection(context, view) : ''}
${passkeysSection(context, view)}${sessionsSection(context, view)}${tokensSection(context, view)}`,
  })
}

function yourself(context: DeskContext, { name, email, language }: AccountView): Markup {
  const say = accountWords[context.language]
  const sign = signInWords[context.language]
  return html`<h2>${say.you}</h2>
<form class="card" method="post" action="/${context.language}/desk/account">
${csrfField(context)}
<p class="hint">${email} · ${sign.roles[context.viewer.role]}</p>
<label><span>${sign.name}</span><input name="name" value="${name}" autocomplete="name" maxlength="200" required></label>
<label><span>${say.language}</span><select name="language">${languages.options.map(
    (option) =>
      html`<option value="${option}" lang="${option}"${option === language ? html` selected` : ''}>${deskWords[option].languageName}</option>`,
  )}</select></label>
<button>${say.save}</button>
</form>`
}

function password(context: DeskContext, { hasPassword, email }: AccountView): Markup {
  const say = accountWords[context.language]
  const sign = signInWords[context.language]
  return html`<h2>${sign.password}</h2>
<form class="card" method="post" action="/${context.language}/desk/account/password">
${csrfField(context)}<input type="hidden" name="username" value="${email}" autocomplete="username">
${hasPassword ? passwordInput(sign, { name: 'old', label: say.oldPassword, kind: 'current' }) : ''}
${passwordInput(sign, { name: 'password', label: sign.newPassword, kind: 'new' })}
<p class="hint">${say.changePasswordHint}</p>
<button>${hasPassword ? say.changePassword : say.setPassword}</button>
</form>`
}

function noticeOf({ language }: DeskContext, { done, problem }: AccountView): Pick<DeskPage, 'notice'> {
  const { notices } = accountWords[language]
  const sign = signInWords[language]
  if (problem !== null) {
    const text =
      typeof problem === 'object'
        ? sign.wait(problem.wait)
        : isAccountNotice(problem, notices)
          ? notices[problem]
          : sign.problems[problem]
    return { notice: { kind: 'problem', text } }
  }
  return done === null ? {} : { notice: { kind: 'done', text: notices[done] } }
}

function isAccountNotice(
  problem: AccountNotice | SignInProblem,
  notices: Readonly<Record<AccountNotice, string>>,
): problem is AccountNotice {
  return problem in notices
}
