import { type Context, Hono } from 'hono'
import { secondFactorPage, signInPage, signOutPage } from '../../desk/sign-in/sign-in-page.ts'
import { signInWords } from '../../desk/sign-in/sign-in-words.ts'
import { findPassword } from '../../registry/accounts/accounts.ts'
import { beginCeremony, endCeremony, openCeremony } from '../../registry/accounts/ceremonies.ts'
import { isPassword } from '../../registry/accounts/password.ts'
import { acceptRecoveryCode, acceptTotp } from '../../registry/accounts/second-factor.ts'
import { endSession, sessionId } from '../../registry/accounts/sessions.ts'
import { accountPolicy, addressPolicy, forgive, throttle } from '../../registry/accounts/throttle.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { beginSession } from './begin-session.ts'
import { clientAddress, isLoopback } from './client-address.ts'
import { dropCookie, readCookie, writeCookie } from './cookies.ts'
import { deskContext } from './desk-context.ts'
import { formValues } from './form-values.ts'
import { joinRoutes } from './join-routes.ts'
import { afterSignIn, ownPath } from './own-path.ts'
import { askForPasskey, takePasskey } from './passkey-ceremony.ts'
import type { SignInParts } from './sign-in-parts.ts'

/**
 * The pages by which people come in and go out, for both languages. A wrong password and an unknown address get the
 * same answer in the same time; tries are counted for the address given and for the network address.
 */
export function signInRoutes(parts: SignInParts): Hono<Environment> {
  const { registry, secure, siteName } = parts
  const app = new Hono<Environment>()
  const path = '/:language{en|es}'

  app.get(`${path}/sign-in`, async (context) => {
    const { account, role } = context.get('viewer')
    const to = context.req.query('to') ?? ''
    if (account !== null) return context.redirect(afterSignIn(context, role, to), 303)
    const page = await signInPage(deskContext(context, siteName), {
      email: '',
      to: ownPath(to) ?? '',
      problem: isOpen(context, secure) ? null : 'insecure',
      done: doneIn(context.req.query('done')),
    })
    return context.html(page)
  })

  app.post(`${path}/sign-in`, async (context) => {
    const { email = '', password = '', to = '' } = await formValues(context)
    const again = async (problem: Parameters<typeof signInPage>[1]['problem'], status: 403 | 429) =>
      context.html(
        await signInPage(deskContext(context, siteName), {
          email: email.slice(0, 254),
          to: ownPath(to) ?? '',
          problem,
          done: null,
        }),
        status,
      )
    if (!isOpen(context, secure)) return again('insecure', 403)
    const name = `password ${email.trim().toLowerCase()}`
    const wait =
      (await throttle(registry, `address ${clientAddress(context)}`, addressPolicy)) ||
      (await throttle(registry, name, accountPolicy))
    if (wait > 0) {
      context.header('Retry-After', String(wait))
      return again({ wait }, 429)
    }
    const found = await findPassword(registry, email)
    const right = await isPassword(found?.password ?? null, password.slice(0, 1024))
    if (!right || found === null) return again('wrong', 403)
    await forgive(registry, name)
    if (!found.secondFactor)
      return context.redirect(await beginSession(context, parts, found.account, to), 303)
    const pending = { purpose: 'second factor', account: found.account, challenge: '' } as const
    writeCookie(context, 'ceremony', await beginCeremony(registry, pending), secure)
    const wish = ownPath(to)
    return context.redirect(
      `/${languageOf(context)}/sign-in/code${wish === null ? '' : `?to=${encodeURIComponent(wish)}`}`,
      303,
    )
  })

  app.get(`${path}/sign-in/code`, async (context) => {
    const to = ownPath(context.req.query('to') ?? '') ?? ''
    return context.html(await secondFactorPage(deskContext(context, siteName), { to, problem: null }))
  })

  app.post(`${path}/sign-in/code`, async (context) => {
    const { code = '', to = '' } = await formValues(context)
    const secret = readCookie(context, 'ceremony', secure)
    const pending = secret === undefined ? null : await openCeremony(registry, secret, 'second factor')
    const shown = { email: '', to: ownPath(to) ?? '', done: null }
    if (secret === undefined || pending === null || pending.account === null) {
      return context.html(
        await signInPage(deskContext(context, siteName), { ...shown, problem: 'expired' }),
        403,
      )
    }
    const name = `code ${pending.account}`
    const wait = await throttle(registry, name, accountPolicy)
    if (wait > 0) {
      context.header('Retry-After', String(wait))
      return context.html(
        await secondFactorPage(deskContext(context, siteName), { ...shown, problem: { wait } }),
        429,
      )
    }
    const right =
      (await acceptTotp(registry, pending.account, code)) ||
      (await acceptRecoveryCode(registry, pending.account, code))
    if (!right) {
      const page = await secondFactorPage(deskContext(context, siteName), { ...shown, problem: 'wrong code' })
      return context.html(page, 403)
    }
    await endCeremony(registry, secret, 'second factor')
    await forgive(registry, name)
    return context.redirect(await beginSession(context, parts, pending.account, to), 303)
  })

  app.post(`${path}/sign-in/passkey/begin`, async (context) => {
    const wait = await throttle(registry, `passkey ${clientAddress(context)}`, addressPolicy)
    const say = signInWords[languageOf(context)]
    if (wait > 0) return context.json({ problem: say.wait(wait) }, 429, { 'Retry-After': String(wait) })
    if (!isOpen(context, secure)) return context.json({ problem: say.problems.insecure }, 403)
    return context.json(await askForPasskey(context, parts))
  })

  app.post(`${path}/sign-in/passkey`, async (context) => {
    const body: { to?: unknown; response?: unknown } = await context.req.json().catch(() => ({}))
    const account = await takePasskey(context, parts, body?.response)
    const say = signInWords[languageOf(context)]
    if (account === null) return context.json({ problem: say.problems['passkey failed'] }, 403)
    const wish = typeof body.to === 'string' ? body.to : ''
    return context.json({ to: await beginSession(context, parts, account, wish) })
  })

  app.get(`${path}/sign-out`, async (context) =>
    context.get('viewer').account === null
      ? context.redirect(`/${languageOf(context)}/sign-in`, 303)
      : context.html(await signOutPage(deskContext(context, siteName))),
  )

  app.post(`${path}/sign-out`, async (context) => {
    const { account } = context.get('viewer')
    const secret = readCookie(context, 'session', secure)
    if (account !== null && secret !== undefined) await endSession(registry, account, sessionId(secret))
    dropCookie(context, 'session', secure)
    return context.redirect(`/${languageOf(context)}/sign-in?done=out`, 303)
  })

  app.route('/', joinRoutes(parts))
  return app
}

function doneIn(text: string | undefined): 'out' | 'password' | null {
  return text === 'out' || text === 'password' ? text : null
}

/** Passwords and cookies travel by https alone, but on this machine itself. */
export function isOpen(context: Context, secure: boolean): boolean {
  return secure || isLoopback(new URL(context.req.url).hostname)
}
