import { Hono } from 'hono'
import { recoveryCodesPage, secondFactorSetUpPage } from '../../desk/account/second-factor-section.ts'
import { findAccount } from '../../registry/accounts/accounts.ts'
import { beginCeremony, endCeremony, openCeremony } from '../../registry/accounts/ceremonies.ts'
import {
  acceptRecoveryCode,
  acceptTotp,
  newTotpSecret,
  totpAddress,
  turnOffSecondFactor,
  turnOnSecondFactor,
} from '../../registry/accounts/second-factor.ts'
import { rotateSession } from '../../registry/accounts/sessions.ts'
import { accountPolicy, forgive, throttle } from '../../registry/accounts/throttle.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { dropCookie, readCookie, writeCookie } from './cookies.ts'
import { deskContext } from './desk-context.ts'
import { formValues } from './form-values.ts'
import { accountOf, done, type ShowAccount } from './own-account.ts'
import type { SignInParts } from './sign-in-parts.ts'

/** Turning the second factor on, which takes a first code, and off, which takes one too. */
export function ownSecondFactorRoutes(
  { registry, secure, siteName }: SignInParts,
  show: ShowAccount,
): Hono<Environment> {
  const app = new Hono<Environment>()
  const path = '/:language{en|es}/desk/account/second-factor'

  app.post(`${path}/begin`, async (context) => {
    const setUp = {
      purpose: 'set up second factor',
      account: accountOf(context),
      challenge: newTotpSecret(),
    } as const
    writeCookie(context, 'ceremony', await beginCeremony(registry, setUp), secure)
    return context.redirect(`/${languageOf(context)}/desk/account/second-factor`, 303)
  })

  app.on(['GET', 'POST'], path, async (context) => {
    const account = await findAccount(registry, accountOf(context))
    const cookie = readCookie(context, 'ceremony', secure) ?? ''
    const setUp = await openCeremony(registry, cookie, 'set up second factor')
    if (account === null || setUp === null || setUp.account !== account.id || account.hasSecondFactor) {
      return context.redirect(`/${languageOf(context)}/desk/account`, 303)
    }
    if (context.req.method === 'POST') {
      const { code = '' } = await formValues(context)
      const codes = await turnOnSecondFactor(registry, account.id, setUp.challenge, code)
      if (codes !== null) {
        await endCeremony(registry, cookie, 'set up second factor')
        dropCookie(context, 'ceremony', secure)
        const secret = readCookie(context, 'session', secure) ?? ''
        writeCookie(context, 'session', await rotateSession(registry, secret), secure)
        return context.html(await recoveryCodesPage(deskContext(context, siteName), codes))
      }
    }
    const wrong = context.req.method === 'POST'
    const site = siteName[languageOf(context)]
    const page = await secondFactorSetUpPage(deskContext(context, siteName), {
      secret: setUp.challenge,
      address: totpAddress(setUp.challenge, account.email, site),
      wrong,
    })
    return context.html(page, wrong ? 422 : 200)
  })

  app.post(`${path}/off`, async (context) => {
    const account = accountOf(context)
    const { code = '' } = await formValues(context)
    const name = `code ${account}`
    const wait = await throttle(registry, name, accountPolicy)
    if (wait > 0) return show(context, { problem: { wait } })
    const right =
      (await acceptTotp(registry, account, code)) || (await acceptRecoveryCode(registry, account, code))
    if (!right) return show(context, { problem: 'wrong code' })
    await forgive(registry, name)
    await turnOffSecondFactor(registry, account)
    return done(context, 'second factor off')
  })

  return app
}
