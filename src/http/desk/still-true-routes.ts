import { Hono } from 'hono'
import { stillTruePath } from '../../desk/briefs/brief-paths.ts'
import { briefWords } from '../../desk/briefs/brief-words.ts'
import { stillTruePage } from '../../desk/briefs/still-true-page.ts'
import type { DeskPage } from '../../desk/desk-page.ts'
import { personNames } from '../../registry/briefs/person-names.ts'
import { letClaimStand, staleClaims } from '../../registry/briefs/stale-claims.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { deskContext } from '../sign-in/desk-context.ts'
import { recheckPublished } from '../still-true.ts'
import { briefForm } from './brief-form.ts'
import { type BriefDeskParts, doneNotice, refusalNotice, refusalStatus, textLanguage } from './brief-parts.ts'

/** The list of published claims that are no longer what they were. */
export function stillTrueRoutes(parts: BriefDeskParts): Hono<Environment> {
  const { registry } = parts
  const app = new Hono<Environment>({ strict: false })

  const page = async (desk: ReturnType<typeof deskContext>, notice?: DeskPage['notice']) => {
    const claims = await staleClaims(registry)
    const settlers = claims.flatMap((claim) => claim.settledBy ?? [])
    return stillTruePage(desk, claims, await personNames(registry, settlers), notice)
  }

  app.get('/still-true', async (context) => {
    const desk = deskContext(context, parts.siteName)
    const say = briefWords[desk.language]
    const checked = context.req.query('checked')
    const notice =
      checked === undefined || !/^(?:\d{1,6}|busy)$/.test(checked)
        ? doneNotice(context, desk.language)
        : ({
            kind: 'done',
            text: checked === 'busy' ? say.beingChecked : say.checkedAgain(Number(checked)),
          } as const)
    return context.html(await page(desk, notice))
  })

  app.post('/still-true/check', async (context) => {
    const { checked, busy } = await recheckPublished(parts)
    return context.redirect(`${stillTruePath(languageOf(context))}?checked=${busy ? 'busy' : checked}`, 303)
  })

  app.post('/still-true/settle', async (context) => {
    const desk = deskContext(context, parts.siteName)
    const { brief = '', text = '', fingerprint = '', reason = '' } = await briefForm(context)
    const outcome = await letClaimStand(registry, context.get('viewer'), {
      brief,
      language: textLanguage(text) ?? 'en',
      fingerprint,
      reason,
    })
    if (outcome.kind === 'done') {
      return context.redirect(`${stillTruePath(desk.language)}?done=settled`, 303)
    }
    return context.html(await page(desk, refusalNotice(outcome, desk.language)), refusalStatus(outcome))
  })

  return app
}
