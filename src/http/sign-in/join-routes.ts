import { Hono } from 'hono'
import * as z from 'zod'
import { joinPage, linkGonePage, newPasswordPage } from '../../desk/sign-in/join-page.ts'
import { type SignInProblem, signInWords } from '../../desk/sign-in/sign-in-words.ts'
import {
  acceptInvitation,
  acceptNewPassword,
  findInvitation,
  type Invitation,
} from '../../registry/accounts/invitations.ts'
import { addPasskey } from '../../registry/accounts/passkeys.ts'
import { passwordProblem } from '../../registry/accounts/password-rules.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { beginSession } from './begin-session.ts'
import { deskContext } from './desk-context.ts'
import { formValues } from './form-values.ts'
import { askForNewPasskey, takeNewPasskey } from './passkey-ceremony.ts'
import type { SignInParts } from './sign-in-parts.ts'

/** Where an invitation becomes an account: by password, or by a passkey alone. */
export function joinRoutes(parts: SignInParts): Hono<Environment> {
  const { registry, siteName } = parts
  const app = new Hono<Environment>()
  const path = '/:language{en|es}/join/:secret{[A-Za-z0-9_-]{20,64}}'

  app.get(path, async (context) => {
    const secret = context.req.param('secret')
    const invitation = await findInvitation(registry, secret)
    if (invitation === null) return context.html(await linkGonePage(deskContext(context, siteName)), 404)
    if (invitation.account !== null) {
      const view = { secret, email: invitation.email ?? '', problem: null }
      return context.html(await newPasswordPage(deskContext(context, siteName), view))
    }
    return context.html(
      await joinPage(deskContext(context, siteName), {
        secret,
        role: invitation.role,
        invited: invitation.email,
        name: '',
        email: '',
        problems: [],
      }),
    )
  })

  app.post(path, async (context) => {
    const secret = context.req.param('secret')
    const invitation = await findInvitation(registry, secret)
    if (invitation === null) return context.html(await linkGonePage(deskContext(context, siteName)), 404)
    const { name = '', email = '', password = '' } = await formValues(context)
    const language = languageOf(context)
    const known = [name, invitation.email ?? email, siteName.en, siteName.es]
    const weak = passwordProblem(password, known)
    if (invitation.account !== null) {
      const view = { secret, email: invitation.email ?? '', problem: weak }
      if (weak !== null) return context.html(await newPasswordPage(deskContext(context, siteName), view), 422)
      return (await acceptNewPassword(registry, secret, password))
        ? context.redirect(`/${language}/sign-in?done=password`, 303)
        : context.html(await linkGonePage(deskContext(context, siteName)), 404)
    }
    const problems = [...problemsOf(invitation, { name, email }), ...(weak === null ? [] : [weak])]
    const joined =
      problems.length === 0
        ? await acceptInvitation(registry, secret, { name, email, language, password })
        : null
    if (joined === 'used') return context.html(await linkGonePage(deskContext(context, siteName)), 404)
    if (joined === null || joined === 'taken') {
      const page = await joinPage(deskContext(context, siteName), {
        secret,
        role: invitation.role,
        invited: invitation.email,
        name: name.slice(0, 200),
        email: email.slice(0, 254),
        problems: joined === 'taken' ? ['taken'] : problems,
      })
      return context.html(page, 422)
    }
    return context.redirect(await beginSession(context, parts, joined.id, ''), 303)
  })

  app.post(`${path}/passkey/begin`, async (context) => {
    const invitation = await findInvitation(registry, context.req.param('secret'))
    const say = signInWords[languageOf(context)]
    if (invitation === null || invitation.account !== null) {
      return context.json({ problem: say.linkGoneText }, 404)
    }
    const joining = await joiningIn(context.req.json())
    const problems = problemsOf(invitation, joining)
    if (problems.length > 0) {
      return context.json({ problem: problems.map((problem) => say.problems[problem]).join(' ') }, 422)
    }
    const owner = { account: null, email: invitation.email ?? joining.email, name: joining.name, known: [] }
    return context.json(await askForNewPasskey(context, parts, owner))
  })

  app.post(`${path}/passkey`, async (context) => {
    const secret = context.req.param('secret')
    const invitation = await findInvitation(registry, secret)
    const language = languageOf(context)
    const say = signInWords[language]
    if (invitation === null || invitation.account !== null) {
      return context.json({ problem: say.linkGoneText }, 404)
    }
    const { name, email, response } = await joiningIn(context.req.json())
    const problems = problemsOf(invitation, { name, email })
    const passkey = problems.length === 0 ? await takeNewPasskey(context, parts, null, response) : null
    if (passkey === null) return context.json({ problem: say.problems['passkey failed'] }, 422)
    const joined = await acceptInvitation(registry, secret, { name, email, language, password: null })
    if (joined === 'used') return context.json({ problem: say.linkGoneText }, 404)
    if (joined === 'taken') return context.json({ problem: say.problems.taken }, 422)
    await addPasskey(registry, { ...passkey, account: joined.id }, '')
    return context.json({ to: await beginSession(context, parts, joined.id, '') })
  })

  return app
}

interface Joining {
  readonly name: string
  readonly email: string
}

function problemsOf(invitation: Invitation, { name, email }: Joining): SignInProblem[] {
  const problems: SignInProblem[] = name.trim() === '' ? ['name wanted'] : []
  if (invitation.email === null && !isEmail(email)) problems.push('email wanted')
  return problems
}

/** Whether the text can be an e-mail address. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && z.email().safeParse(text.trim()).success
}

async function joiningIn(body: Promise<unknown>): Promise<Joining & { readonly response?: unknown }> {
  const shape = z.object({ name: z.string(), email: z.string(), response: z.unknown().optional() })
  const read = shape.safeParse(await body.catch(() => null))
  return read.success ? read.data : { name: '', email: '', response: null }
}
