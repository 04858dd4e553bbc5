import { hash, type Options, verify } from '@node-rs/argon2'

/** argon2id (the library's default) with the first parameters that OWASP recommends: 19 MiB, two passes, one lane. */
const parameters: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** What is kept of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), parameters)
}

/**
 * Whether the password is the one that was hashed. Takes as long when there is none: how long an answer takes does not
 * tell whether an account exists.
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('a password that nobody has')
  const matches = await verify(stored ?? (await decoy), normal(password))
  return matches && stored !== null
}

let decoy: Promise<string> | null = null

/** The same password typed on another keyboard may arrive composed otherwise. */
function normal(password: string): string {
  return password.normalize('NFKC')
}
