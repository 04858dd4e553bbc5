import { html } from 'hono/html'
import { csrfField, type DeskContext, deskPage } from '../desk-page.ts'
import { passkeyButton, signInScripts } from './passkey-button.ts'
import { passwordInput } from './password-input.ts'
import { type SignInProblem, signInWords } from './sign-in-words.ts'

/** What stands in the form, and what was wrong with the last try. */
export interface SignInView {
  readonly email: string
  /** Path to go to afterwards; empty for the usual one. */
  readonly to: string
  readonly problem: SignInProblem | { readonly wait: number } | null
  /** What has just been done elsewhere. */
  readonly done: 'out' | 'password' | null
}

/** Where one signs in by password or passkey. */
export function signInPage(context: DeskContext, { email, to, problem, done }: SignInView): Promise<string> {
  const { language, csrf } = context
  const say = signInWords[language]
  return deskPage(context, {
    title: say.signIn,
    section: null,
    scripts: signInScripts,
    ...noticeOf(context, problem, done === null ? null : done === 'out' ? say.signedOut : say.passwordSet),
    main: html`<form class="card" method="post" action="/${language}/sign-in">
${csrfField(context)}<input type="hidden" name="to" value="${to}">
<label><span>${say.email}</span><input type="email" name="email" value="${email}" autocomplete="username" maxlength="254" required></label>
${passwordInput(say, { name: 'password', label: say.password, kind: 'current' })}
<div class="actions"><button>${say.signIn}</button>
${passkeyButton({
  kind: 'get',
  begin: `/${language}/sign-in/passkey/begin`,
  finish: `/${language}/sign-in/passkey`,
  text: say.withPasskey,
  failed: say.problems['passkey failed'],
  csrf,
})}</div>
</form>
<p class="hint">${say.forgotten}</p>`,
  })
}

/** Where the code of the second factor is asked for. */
export function secondFactorPage(
  context: DeskContext,
  { to, problem }: Pick<SignInView, 'to' | 'problem'>,
): Promise<string> {
  const { language } = context
  const say = signInWords[language]
  return deskPage(context, {
    title: say.secondFactor,
    section: null,
    ...noticeOf(context, problem, null),
    main: html`<form class="card" method="post" action="/${language}/sign-in/code">
${csrfField(context)}<input type="hidden" name="to" value="${to}">
<label><span>${say.code}</span><input name="code" autocomplete="one-time-code" maxlength="40" required autofocus><span class="hint">${say.codeHint}</span></label>
<button>${say.next}</button>
</form>`,
  })
}

/** Asks whether to end the session: a link alone must not. */
export function signOutPage(context: DeskContext): Promise<string> {
  const say = signInWords[context.language]
  return deskPage(context, {
    title: say.signOut,
    section: null,
    main: html`<form class="card" method="post" action="/${context.language}/sign-out">
${csrfField(context)}<p>${say.signOutText}</p>
<button>${say.signOut}</button>
</form>`,
  })
}

function noticeOf(
  { language }: DeskContext,
  problem: SignInView['problem'],
  done: string | null,
): { readonly notice?: { readonly kind: 'done' | 'problem'; readonly text: string } } {
  const say = signInWords[language]
  if (problem !== null) {
    const text = typeof problem === 'string' ? say.problems[problem] : say.wait(problem.wait)
    return { notice: { kind: 'problem', text } }
  }
  return done === null ? {} : { notice: { kind: 'done', text: done } }
}
