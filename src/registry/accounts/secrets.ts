import { createHash, randomBytes } from 'node:crypto'

/** A secret that cannot be guessed: 256 bits, base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What the registry keeps of a secret: whoever reads the database cannot sign in with it. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
