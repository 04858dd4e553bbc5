import type { Context, MiddlewareHandler } from 'hono'
import { briefWords } from '../../desk/briefs/brief-words.ts'
import type { DeskPage } from '../../desk/desk-page.ts'
import type { Observatory } from '../../evidence/observatory.ts'
import { may } from '../../model/access.ts'
import { type Language, type Localized, language as languages } from '../../model/language.ts'
import type { BriefRefusal } from '../../registry/briefs/brief-change.ts'
import type { Environment } from '../environment.ts'
import type { EvidenceParts } from '../evidence-basis.ts'
import type { RegistryNames } from '../registry-names.ts'
import { signInFirst } from '../sign-in/sign-in-first.ts'

/** What the routes of briefs are made from. */
export interface BriefDeskParts extends EvidenceParts {
  /** As the public may see it. */
  readonly evidence: Observatory
  /** Names of sources, places and indicators as the public may see them. */
  readonly names: RegistryNames
  readonly siteName: Localized
  /** ISO 3166-1 code of the country whose figures are offered first. */
  readonly country: string
}

const asksWho = signInFirst()

/** Only for people of the desk: others are led to the door, and those who may not use it find nothing. */
export const onlyDesk: MiddlewareHandler<Environment> = (context, next) =>
  asksWho(context, async () => {
    if (!may(context.get('viewer'), 'use the desk')) {
      context.res = await context.notFound()
      return
    }
    await next()
  })

/** Why something was not done, as the message above a page. */
export function refusalNotice(refused: BriefRefusal, language: Language): NonNullable<DeskPage['notice']> {
  const say = briefWords[language]
  return { kind: 'problem', text: refused.problems.map(({ code }) => say.problems[code]).join(' ') }
}

/** What a form just did, told in the address that it led to; nothing for words that are not ours. */
export function doneNotice(context: Context, language: Language): DeskPage['notice'] {
  const { notices } = briefWords[language]
  const told = context.req.query('done') ?? ''
  const text = Object.entries(notices).find(([name]) => name === told)?.[1]
  return text === undefined ? undefined : { kind: 'done', text }
}

/** The status of a refusal: not allowed, not there, or not as it should be. */
export function refusalStatus({ problems }: BriefRefusal): 403 | 404 | 422 {
  const codes = new Set(problems.map((problem) => problem.code))
  if (codes.has('not allowed')) return 403
  return codes.has('unknown brief') ? 404 : 422
}

/** The language of a text that a form or address names, or null. */
export function textLanguage(named: string | undefined): Language | null {
  const read = languages.safeParse(named)
  return read.success ? read.data : null
}
