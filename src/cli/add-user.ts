import { type Role, roles } from '../model/access.ts'
import { invitationDays, inviteAccount } from '../registry/accounts/invitations.ts'
import { databaseWords } from './database-words.ts'
import type { Effects } from './effects.ts'
import { Failure } from './failure.ts'
import { type DatabaseOptions, withDatabase, workspaceRoot } from './with-database.ts'

/**
 * `cotejo user add`: prints a link, good once, by which a person makes an account.
 * @throws Failure when the address or the role is none, or the address has an account
 */
export async function addUser(
  email: string,
  { role, ...options }: DatabaseOptions & { readonly role: string },
  effects: Effects,
): Promise<void> {
  const { language } = options
  const say = databaseWords[language]
  if (!isRole(role)) throw new Failure(say.notARole(role, roles))
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Failure(say.notAnAddress(email))
  const root = await workspaceRoot(options, effects)
  const path = await withDatabase(root, language, effects, ({ registry }) =>
    inviteAccount(registry, { email, role }, 'system'),
  )
  if (path === null) throw new Failure(say.hasAccount(email))
  effects.out(`${say.invitation(email, role, `/${language}${path}`, invitationDays)}\n`)
}

function isRole(text: string): text is Role {
  return roles.some((role) => role === text)
}
