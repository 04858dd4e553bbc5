import { type Context, Hono } from 'hono'
import { formPolicy } from '../check/reporters/html/page.ts'
import { thePublic } from '../model/access.ts'
import type { CorrectionSubject } from '../model/correction.ts'
import { correctedBriefs } from '../registry/corrections/corrected-briefs.ts'
import { correctionsPerPage, publicCorrections } from '../registry/corrections/list-corrections.ts'
import { receiveCorrection } from '../registry/corrections/receive-correction.ts'
import { subjectTitles } from '../registry/corrections/subject-titles.ts'
import type { Registry } from '../registry/registry.ts'
import { type CorrectionForm, correctionForm, correctionThanks, trapField } from '../site/correction-form.ts'
import { correctionsPage } from '../site/corrections-page.ts'
import type { Site } from '../site/site.ts'
import type { Environment } from './environment.ts'
import { languageOf } from './page-language.ts'
import { pageNumber } from './page-number.ts'
import { clientAddress } from './sign-in/client-address.ts'
import { formValues } from './sign-in/form-values.ts'

/** What the public pages of the registry are made from. */
export interface PublicParts {
  readonly registry: Registry
  readonly site: Site
}

/**
 * The public form to report an error in a record or a brief, and the log of what came of such reports. Everyone is
 * answered as the public: what is hidden cannot be reported on, and is not named in the log.
 */
export function correctionRoutes({ registry, site }: PublicParts): Hono<Environment> {
  const app = new Hono<Environment>()
  const path = '/:language{en|es}/corrections'

  const showForm = async (
    context: Context<Environment>,
    subject: CorrectionSubject,
    form: Omit<CorrectionForm, 'subject' | 'csrf'>,
  ) => {
    const language = languageOf(context)
    const title = (await subjectTitles(registry, thePublic, [subject], language))(subject)
    if (title === null) return context.notFound()
    context.header('Content-Security-Policy', `${formPolicy}; frame-ancestors 'none'`)
    const csrf = context.get('csrf') ?? ''
    const status = form.problems.length === 0 ? 200 : form.problems.includes('too many') ? 429 : 422
    const page = await correctionForm(site, language, { ...form, csrf, subject: { ...subject, title } })
    return context.html(page, status)
  }

  app.get(path, async (context) => {
    const page = pageNumber(context.req.query('page'))
    const skip = (page - 1) * correctionsPerPage
    const { corrections, hasMore } = await publicCorrections(registry, languageOf(context), skip)
    const briefs = page === 1 ? await correctedBriefs(registry, languageOf(context)) : []
    const log = { corrections, briefs, page, hasMore }
    return context.html(await correctionsPage(site, languageOf(context), log))
  })

  app.get(`${path}/new`, (context) => {
    const subject = subjectOf(context.req.query('record'), context.req.query('brief'))
    if (subject === null) return context.notFound()
    return showForm(context, subject, { message: '', contact: '', problems: [] })
  })

  app.post(path, async (context) => {
    const language = languageOf(context)
    const { record, brief, message = '', contact = '', ...rest } = await formValues(context)
    const subject = subjectOf(record, brief)
    if (subject === null) return context.notFound()
    // A program that fills in every field is not told that it was noticed.
    if ((rest[trapField] ?? '') !== '') return context.redirect(`/${language}/corrections`, 303)
    const address = clientAddress(context)
    const outcome = await receiveCorrection(registry, { subject, language, message, contact, address })
    if ('number' in outcome) {
      const about = new URLSearchParams({ number: String(outcome.number), [subject.kind]: subject.id })
      return context.redirect(`/${language}/corrections/thanks?${about}`, 303)
    }
    if (outcome.problems.includes('unknown')) return context.notFound()
    return showForm(context, subject, { message, contact, problems: outcome.problems })
  })

  app.get(`${path}/thanks`, async (context) => {
    const subject = subjectOf(context.req.query('record'), context.req.query('brief'))
    const number = Number(context.req.query('number'))
    if (subject === null || !Number.isSafeInteger(number) || number < 1) return context.notFound()
    return context.html(await correctionThanks(site, languageOf(context), { number, subject }))
  })

  return app
}

/** Exactly one of the two names the subject. */
function subjectOf(record: string | undefined, brief: string | undefined): CorrectionSubject | null {
  if ((record === undefined) === (brief === undefined)) return null
  const id = record ?? brief ?? ''
  if (id === '' || id.length > 300 || id.includes('\0')) return null
  return { kind: record === undefined ? 'brief' : 'record', id }
}
