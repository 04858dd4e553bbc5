import { type Context, Hono } from 'hono'
import { type PeopleView, peoplePage } from '../../desk/people/people-page.ts'
import { type PeopleNotice, peopleWords } from '../../desk/people/people-words.ts'
import { may, type Role, roles } from '../../model/access.ts'
import { listAccounts } from '../../registry/accounts/accounts.ts'
import {
  type AccountOutcome,
  changeRole,
  resetSecondFactor,
  setDisabled,
} from '../../registry/accounts/administer.ts'
import {
  inviteAccount,
  inviteBack,
  listInvitations,
  withdrawInvitation,
} from '../../registry/accounts/invitations.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { deskContext } from './desk-context.ts'
import { formValues } from './form-values.ts'
import { isEmail } from './join-routes.ts'
import type { SignInParts } from './sign-in-parts.ts'

/** Who is in the team: for administrators alone; for everyone else there is no such page. */
export function peopleRoutes({ registry, secure, siteName }: SignInParts): Hono<Environment> {
  const app = new Hono<Environment>()
  const path = '/:language{en|es}/desk/people'

  app.use(`${path}/*`, async (context, next) =>
    may(context.get('viewer'), 'administer') ? next() : context.notFound(),
  )

  const addressOf = (context: Context<Environment>, join: string) => {
    const host = context.req.header('Host') ?? new URL(context.req.url).host
    return `${secure ? 'https' : 'http'}://${host}/${languageOf(context)}${join}`
  }

  const show = async (context: Context<Environment>, shown: Partial<PeopleView>) => {
    const page = await peoplePage(deskContext(context, siteName), {
      people: await listAccounts(registry),
      invitations: await listInvitations(registry),
      link: null,
      notice: null,
      ...shown,
    })
    return context.html(page, shown.notice?.kind === 'problem' ? 422 : 200)
  }

  app.get(path, (context) => {
    const code = noticeIn(context.req.query('done'))
    return show(context, code === null ? {} : { notice: { kind: 'done', code } })
  })

  app.post(`${path}/invite`, async (context) => {
    const { email = '', role } = await formValues(context)
    const chosen = roleIn(role)
    if (!isEmail(email) || chosen === null) {
      return show(context, { notice: { kind: 'problem', code: 'email wanted' } })
    }
    const by = context.get('viewer').account ?? ''
    const join = await inviteAccount(registry, { email, role: chosen }, by)
    if (join === null) return show(context, { notice: { kind: 'problem', code: 'taken' } })
    return show(context, { link: addressOf(context, join) })
  })

  app.post(`${path}/new-password`, async (context) => {
    const { account = '' } = await formValues(context)
    const by = context.get('viewer').account ?? ''
    const join = account === by ? null : await inviteBack(registry, account, by)
    return show(
      context,
      join === null
        ? { notice: { kind: 'problem', code: account === by ? 'own account' : 'unknown account' } }
        : { link: addressOf(context, join) },
    )
  })

  app.post(`${path}/withdraw`, async (context) => {
    const { invitation = '' } = await formValues(context)
    await withdrawInvitation(registry, invitation)
    return done(context, 'invitation withdrawn')
  })

  /** A change to another person's account. */
  const change = (
    action: string,
    notice: PeopleNotice,
    write: (account: string, by: string, role: Role | null) => Promise<AccountOutcome>,
  ) =>
    app.post(`${path}/${action}`, async (context) => {
      const { account = '', role } = await formValues(context)
      const by = context.get('viewer').account ?? ''
      const outcome = account === by ? 'own account' : await write(account, by, roleIn(role))
      return outcome === 'done'
        ? done(context, notice)
        : show(context, { notice: { kind: 'problem', code: outcome } })
    })

  change('role', 'role changed', async (account, by, role) =>
    role === null ? 'unknown account' : changeRole(registry, account, role, by),
  )
  change('disable', 'disabled', (account, by) => setDisabled(registry, account, true, by))
  change('enable', 'enabled', (account, by) => setDisabled(registry, account, false, by))
  change('reset', 'second factor reset', (account, by) => resetSecondFactor(registry, account, by))

  return app
}

function done(context: Context<Environment>, notice: PeopleNotice): Response {
  return context.redirect(`/${languageOf(context)}/desk/people?done=${encodeURIComponent(notice)}`, 303)
}

function noticeIn(text: string | undefined): PeopleNotice | null {
  const known = Object.keys(peopleWords.en.notices) as PeopleNotice[]
  return known.find((notice) => notice === text) ?? null
}

function roleIn(text: string | undefined): Role | null {
  return roles.find((role) => role === text) ?? null
}
