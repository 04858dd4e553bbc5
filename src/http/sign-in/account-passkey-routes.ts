import { Hono } from 'hono'
import { signInWords } from '../../desk/sign-in/sign-in-words.ts'
import { findAccount } from '../../registry/accounts/accounts.ts'
import { addPasskey, listPasskeys, removePasskey, renamePasskey } from '../../registry/accounts/passkeys.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { formValues } from './form-values.ts'
import { accountOf, done, type ShowAccount } from './own-account.ts'
import { askForNewPasskey, takeNewPasskey } from './passkey-ceremony.ts'
import type { SignInParts } from './sign-in-parts.ts'

/** Adding, naming and removing one's own passkeys. */
export function ownPasskeyRoutes(parts: SignInParts, show: ShowAccount): Hono<Environment> {
  const { registry } = parts
  const app = new Hono<Environment>()
  const path = '/:language{en|es}/desk/account/passkeys'

  app.post(`${path}/begin`, async (context) => {
    const account = await findAccount(registry, accountOf(context))
    if (account === null) return context.notFound()
    const known = await listPasskeys(registry, account.id)
    const owner = {
      account: account.id,
      email: account.email,
      name: account.name,
      known: known.map(({ id }) => id),
    }
    return context.json(await askForNewPasskey(context, parts, owner))
  })

  app.post(path, async (context) => {
    const body: { name?: unknown; response?: unknown } = await context.req.json().catch(() => ({}))
    const account = accountOf(context)
    const passkey = await takeNewPasskey(context, parts, account, body?.response)
    const name = typeof body?.name === 'string' ? body.name : ''
    const added = passkey !== null && (await addPasskey(registry, { ...passkey, account }, name))
    const language = languageOf(context)
    return added
      ? context.json({ to: `/${language}/desk/account?done=passkey%20added` })
      : context.json({ problem: signInWords[language].problems['passkey failed'] }, 422)
  })

  app.post(`${path}/rename`, async (context) => {
    const { id = '', name = '' } = await formValues(context)
    if (name.trim() === '') return show(context, { problem: 'name wanted' })
    await renamePasskey(registry, accountOf(context), id, name)
    return done(context, 'passkey renamed')
  })

  app.post(`${path}/remove`, async (context) => {
    const { id = '' } = await formValues(context)
    return (await removePasskey(registry, accountOf(context), id))
      ? done(context, 'passkey removed')
      : show(context, { problem: 'last way in' })
  })

  return app
}
