import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Context } from 'hono'
import { beginCeremony, endCeremony } from '../../registry/accounts/ceremonies.ts'
import { findPasskey, notePasskeyUse, type Passkey } from '../../registry/accounts/passkeys.ts'
import { languageOf } from '../page-language.ts'
import { dropCookie, readCookie, writeCookie } from './cookies.ts'
import type { SignInParts } from './sign-in-parts.ts'

/** Who makes a passkey. */
export interface PasskeyOwner {
  /** Account id; null for one who is about to join. */
  readonly account: string | null
  readonly email: string
  readonly name: string
  /** Ids of the passkeys there are: the same device is not taken twice. */
  readonly known: readonly string[]
}

/** What the browser is asked in order to make a passkey; the challenge is kept for ten minutes. */
export async function askForNewPasskey(context: Context, parts: SignInParts, owner: PasskeyOwner) {
  const options = await generateRegistrationOptions({
    rpName: parts.siteName[languageOf(context)],
    rpID: siteOf(context, parts).id,
    userName: owner.email,
    userDisplayName: owner.name,
    attestationType: 'none',
    excludeCredentials: owner.known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keep(context, parts, 'new passkey', owner.account, options.challenge)
  return options
}

/** The passkey that the browser has made; null when it does not answer what was asked. */
export async function takeNewPasskey(
  context: Context,
  parts: SignInParts,
  account: string | null,
  response: unknown,
): Promise<Omit<Passkey, 'account'> | null> {
  const ceremony = await kept(context, parts, 'new passkey')
  if (ceremony === null || ceremony.account !== account) return null
  const site = siteOf(context, parts)
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    // Whatever it is: the library refuses what has not this form.
    response: response as RegistrationResponseJSON,
    expectedChallenge: ceremony.challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: true,
  }).catch(() => ({ verified: false as const, registrationInfo: undefined }))
  if (!verified || registrationInfo === undefined) return null
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential
  return { id, publicKey: Buffer.from(publicKey), counter, transports }
}

/** What the browser is asked in order to sign in by any passkey of this site. */
export async function askForPasskey(context: Context, parts: SignInParts) {
  const options = await generateAuthenticationOptions({
    rpID: siteOf(context, parts).id,
    userVerification: 'required',
  })
  await keep(context, parts, 'sign in by passkey', null, options.challenge)
  return options
}

/** The account whose passkey has answered; null when it does not answer what was asked, or nobody has it. */
export async function takePasskey(
  context: Context,
  parts: SignInParts,
  response: unknown,
): Promise<string | null> {
  const ceremony = await kept(context, parts, 'sign in by passkey')
  const id = typeof response === 'object' && response !== null && 'id' in response ? response.id : null
  if (ceremony === null || typeof id !== 'string') return null
  const passkey = await findPasskey(parts.registry, id)
  if (passkey === null) return null
  const site = siteOf(context, parts)
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: response as AuthenticationResponseJSON,
    expectedChallenge: ceremony.challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: true,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports],
    },
  }).catch(() => ({ verified: false as const, authenticationInfo: undefined }))
  if (!verified || authenticationInfo === undefined) return null
  await notePasskeyUse(parts.registry, passkey.id, authenticationInfo.newCounter)
  return passkey.account
}

async function keep(
  context: Context,
  { registry, secure }: SignInParts,
  purpose: 'new passkey' | 'sign in by passkey',
  account: string | null,
  challenge: string,
): Promise<void> {
  writeCookie(context, 'ceremony', await beginCeremony(registry, { purpose, account, challenge }), secure)
}

async function kept(
  context: Context,
  { registry, secure }: SignInParts,
  purpose: 'new passkey' | 'sign in by passkey',
) {
  const secret = readCookie(context, 'ceremony', secure)
  if (secret === undefined) return null
  dropCookie(context, 'ceremony', secure)
  return endCeremony(registry, secret, purpose)
}

/** The site as the browser knows it: behind a proxy the host is the reader's and the scheme is not. */
function siteOf(context: Context, { secure }: SignInParts): { readonly id: string; readonly origin: string } {
  const host = context.req.header('Host') ?? new URL(context.req.url).host
  const origin = new URL(`${secure ? 'https' : 'http'}://${host}`)
  return { id: origin.hostname, origin: origin.origin }
}
