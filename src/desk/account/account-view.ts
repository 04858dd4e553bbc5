import type { Language } from '../../model/language.ts'
import type { TokenScope } from '../../model/token-scope.ts'
import type { SignInProblem } from '../sign-in/sign-in-words.ts'
import type { AccountNotice } from './account-words.ts'

/** What a person sees of their own account. */
export interface AccountView {
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  readonly codesLeft: number
  readonly passkeys: readonly {
    readonly id: string
    readonly name: string
    readonly createdAt: Date
    readonly usedAt: Date | null
  }[]
  readonly sessions: readonly {
    readonly id: string
    readonly startedAt: Date
    readonly seenAt: Date
    readonly agent: string
    /** Whether it is the one that asks. */
    readonly here: boolean
  }[]
  readonly tokens: readonly {
    readonly id: string
    readonly name: string
    readonly scopes: readonly TokenScope[]
    readonly usedAt: Date | null
    readonly expiresAt: Date
  }[]
  /** For how many days a token may be made. */
  readonly tokenDays: readonly number[]
  /** Shown once, when it has just been made. */
  readonly newToken: string | null
  readonly done: AccountNotice | null
  readonly problem: AccountNotice | SignInProblem | { readonly wait: number } | null
}
