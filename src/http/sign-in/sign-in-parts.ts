import type { Localized } from '../../model/language.ts'
import type { Registry } from '../../registry/registry.ts'

/** What the routes of sign-in, account and people are made from. */
export interface SignInParts {
  readonly registry: Registry
  /** Whether readers come by https, directly or through a proxy. */
  readonly secure: boolean
  readonly siteName: Localized
}
