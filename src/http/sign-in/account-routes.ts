import { Hono } from 'hono'
import { accountPage } from '../../desk/account/account-page.ts'
import { type AccountNotice, accountWords } from '../../desk/account/account-words.ts'
import { language as languages } from '../../model/language.ts'
import { tokenScopes } from '../../model/token-scope.ts'
import { describeAccount, findAccount, findPassword, setPassword } from '../../registry/accounts/accounts.ts'
import { listPasskeys } from '../../registry/accounts/passkeys.ts'
import { isPassword } from '../../registry/accounts/password.ts'
import { passwordProblem } from '../../registry/accounts/password-rules.ts'
import { recoveryCodesLeft } from '../../registry/accounts/second-factor.ts'
import {
  endSession,
  endSessions,
  listSessions,
  rotateSession,
  sessionId,
} from '../../registry/accounts/sessions.ts'
import { accountPolicy, forgive, throttle } from '../../registry/accounts/throttle.ts'
import { createToken, listTokens, revokeToken, tokenDays } from '../../registry/accounts/tokens.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { ownPasskeyRoutes } from './account-passkey-routes.ts'
import { ownSecondFactorRoutes } from './account-second-factor-routes.ts'
import { readCookie, writeCookie } from './cookies.ts'
import { deskContext } from './desk-context.ts'
import { formValues } from './form-values.ts'
import { accountOf, done, type ShowAccount } from './own-account.ts'
import type { SignInParts } from './sign-in-parts.ts'

/**
 * A person's own account. Whoever is signed in by session may come here, readers too; a token may not: what it can do
 * must not grow. Every route works on the account of the session and on no other.
 */
export function accountRoutes(parts: SignInParts): Hono<Environment> {
  const { registry, secure, siteName } = parts
  const app = new Hono<Environment>()
  const path = '/:language{en|es}/desk/account'

  app.use(`${path}/*`, async (context, next) => {
    if (context.get('signedInBy') === 'session') return next()
    return context.redirect(`/${languageOf(context)}/sign-in`, 303)
  })

  const show: ShowAccount = async (context, { newToken = null, problem = null }) => {
    const account = await findAccount(registry, accountOf(context))
    if (account === null) return context.notFound()
    const here = sessionId(readCookie(context, 'session', secure) ?? '')
    const sessions = await listSessions(registry, account.id)
    const page = await accountPage(deskContext(context, siteName), {
      ...account,
      codesLeft: account.hasSecondFactor ? await recoveryCodesLeft(registry, account.id) : 0,
      passkeys: await listPasskeys(registry, account.id),
      sessions: sessions.map((session) => ({ ...session, here: session.id === here })),
      tokens: await listTokens(registry, account.id),
      tokenDays,
      newToken,
      done: problem === null ? doneIn(context.req.query('done')) : null,
      problem,
    })
    return context.html(page, problem === null ? 200 : 422)
  }

  app.get(path, (context) => show(context, {}))

  app.post(path, async (context) => {
    const { name = '', language } = await formValues(context)
    const chosen = languages.safeParse(language)
    if (name.trim() === '' || !chosen.success) return show(context, { problem: 'name wanted' })
    await describeAccount(registry, accountOf(context), { name, language: chosen.data })
    return context.redirect(`/${chosen.data}/desk/account?done=saved`, 303)
  })

  app.post(`${path}/password`, async (context) => {
    const { old = '', password = '' } = await formValues(context)
    const account = await findAccount(registry, accountOf(context))
    if (account === null) return context.notFound()
    if (account.hasPassword) {
      const name = `old password ${account.id}`
      const wait = await throttle(registry, name, accountPolicy)
      if (wait > 0) return show(context, { problem: { wait } })
      const found = await findPassword(registry, account.email)
      if (!(await isPassword(found?.password ?? null, old.slice(0, 1024)))) {
        return show(context, { problem: 'wrong password' })
      }
      await forgive(registry, name)
    }
    const weak = passwordProblem(password, [account.name, account.email, siteName.en, siteName.es])
    if (weak !== null) return show(context, { problem: weak })
    await setPassword(registry, account.id, password)
    const secret = readCookie(context, 'session', secure) ?? ''
    await endSessions(registry, account.id, sessionId(secret))
    writeCookie(context, 'session', await rotateSession(registry, secret), secure)
    return done(context, 'password')
  })

  app.post(`${path}/sessions/end`, async (context) => {
    const { id = '' } = await formValues(context)
    await endSession(registry, accountOf(context), id)
    return done(context, 'session ended')
  })

  app.post(`${path}/sessions/end-others`, async (context) => {
    await endSessions(registry, accountOf(context), sessionId(readCookie(context, 'session', secure) ?? ''))
    return done(context, 'sessions ended')
  })

  app.post(`${path}/tokens`, async (context) => {
    const values = await formValues(context)
    const name = (values.name ?? '').trim().slice(0, 100)
    const scopes = tokenScopes.filter((scope) => values[scope] === 'yes')
    const days = tokenDays.find((count) => String(count) === values.days) ?? tokenDays[0]
    if (name === '') return show(context, { problem: 'name wanted' })
    if (scopes.length === 0) return show(context, { problem: 'scope wanted' })
    const newToken = await createToken(registry, { account: accountOf(context), name, scopes, days })
    return show(context, { newToken })
  })

  app.post(`${path}/tokens/revoke`, async (context) => {
    const { id = '' } = await formValues(context)
    await revokeToken(registry, accountOf(context), id)
    return done(context, 'token revoked')
  })

  app.route('/', ownSecondFactorRoutes(parts, show))
  app.route('/', ownPasskeyRoutes(parts, show))
  return app
}

function doneIn(text: string | undefined): AccountNotice | null {
  const known = Object.keys(accountWords.en.notices) as AccountNotice[]
  return known.find((notice) => notice === text) ?? null
}
