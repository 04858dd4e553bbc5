import { type Context, Hono } from 'hono'
import { correctionPage, queuePage, queuePath } from '../../desk/corrections/queue-page.ts'
import { queueWords } from '../../desk/corrections/queue-words.ts'
import { may } from '../../model/access.ts'
import type { CorrectionProblem } from '../../model/correction.ts'
import { accountNames } from '../../registry/accounts/accounts.ts'
import { answerCorrection } from '../../registry/corrections/answer-correction.ts'
import {
  correctionsPerPage,
  findCorrection,
  listCorrections,
} from '../../registry/corrections/list-corrections.ts'
import { correctionWords } from '../../site/correction-words.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { pageNumber } from '../page-number.ts'
import { deskContext } from '../sign-in/desk-context.ts'
import { formValues } from '../sign-in/form-values.ts'
import { allow, unknownPage } from './allow.ts'
import type { DeskParts } from './desk-parts.ts'

/** The queue of what readers say is wrong: those of the desk read it, editors answer. */
export function correctionQueueRoutes({ registry, siteName }: DeskParts): Hono<Environment> {
  const app = new Hono<Environment>()
  const path = '/:language{en|es}/desk/corrections'

  app.use(`${path}/*`, allow('use the desk', siteName))

  app.get(path, async (context) => {
    const page = pageNumber(context.req.query('page'))
    const viewer = context.get('viewer')
    const language = languageOf(context)
    const list = await listCorrections(registry, viewer, language, (page - 1) * correctionsPerPage)
    const isDone = context.req.query('done') === 'answered'
    const notice = { kind: 'done', text: queueWords[language].answered } as const
    const shown = await queuePage(
      deskContext(context, siteName),
      { ...list, page },
      isDone ? notice : undefined,
    )
    return context.html(shown)
  })

  const show = async (context: Context<Environment>, problem: CorrectionProblem | null, typed: string) => {
    const language = languageOf(context)
    const id = idOf(context.req.param('id'))
    const found = id === null ? null : await findCorrection(registry, context.get('viewer'), language, id)
    if (found === null) return unknownPage(context, siteName)
    const names = await accountNames(registry, found.answeredBy === null ? [] : [found.answeredBy])
    const page = await correctionPage(deskContext(context, siteName), found, {
      typed,
      answeredBy: names.get(found.answeredBy ?? '') ?? null,
      ...(problem === null
        ? {}
        : { notice: { kind: 'problem', text: correctionWords[language].problems[problem] } }),
    })
    return context.html(page, problem === null ? 200 : problem === 'answered already' ? 409 : 422)
  }

  app.get(`${path}/:id`, (context) => show(context, null, ''))

  app.post(`${path}/:id`, async (context) => {
    const viewer = context.get('viewer')
    const language = languageOf(context)
    const id = idOf(context.req.param('id'))
    if (id === null || (await findCorrection(registry, viewer, language, id)) === null) {
      return unknownPage(context, siteName)
    }
    if (!may(viewer, 'decide')) {
      return context.text(correctionWords[language].problems['not allowed'], 403)
    }
    const { answer = '', state } = await formValues(context)
    const chosen = state === 'accepted' || state === 'declined' ? state : null
    const problem =
      chosen === null
        ? 'answer wanted'
        : await answerCorrection(registry, viewer, { id, state: chosen, answer })
    if (problem !== null) return show(context, problem, answer)
    return context.redirect(`${queuePath(language)}?done=answered`, 303)
  })

  return app
}

function idOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null
}
