import { type Context, Hono } from 'hono'
import { mergePage } from '../../desk/records/merge-page.ts'
import { recordWords } from '../../desk/records/record-words.ts'
import { mergeRecords } from '../../registry/records/merge-records.ts'
import { readRecord } from '../../registry/records/read-record.ts'
import type { StoredRecord } from '../../registry/records/record-change.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { deskContext } from '../sign-in/desk-context.ts'
import { allow } from './allow.ts'
import type { DeskParts } from './desk-parts.ts'
import { formTexts } from './form-texts.ts'
import { foundRecord } from './found-record.ts'
import { referenceChoices } from './reference-choices.ts'
import { surroundingsOf } from './surroundings.ts'
import { writeProblems } from './write-problems.ts'

/** Two records of the same thing become one. */
export function mergeRoutes(parts: DeskParts): Hono<Environment> {
  const { registry, siteName } = parts
  const app = new Hono<Environment>()
  app.use('/records/:id/merge', allow('decide', siteName))

  app.get('/records/:id/merge', async (context) => {
    const found = await foundRecord(context, parts)
    if (found instanceof Response) return found
    return show(context, found.record, (context.req.query('with') ?? '').trim(), '')
  })

  app.post('/records/:id/merge', async (context) => {
    const found = await foundRecord(context, parts)
    if (found instanceof Response) return found
    const form = Object.fromEntries(await formTexts(context))
    const language = languageOf(context)
    const into = form.into ?? ''
    const reason = (form.reason ?? '').trim()
    const outcome = await mergeRecords(registry, context.get('viewer'), {
      from: found.record.id,
      into,
      expected: { from: Number(form.fromVersion) || 1, into: Number(form.intoVersion) || 1 },
      reason,
    })
    if (outcome.kind === 'written') {
      return context.redirect(`/${language}/desk/records/${encodeURIComponent(into)}?done=merged`, 303)
    }
    const problem =
      outcome.kind === 'conflict'
        ? recordWords[language].conflictDecide
        : [...writeProblems(outcome.problems, [], found.kind, language).values()].join(' · ')
    return show(context, found.record, into, reason, problem)
  })

  return app

  async function show(
    context: Context<Environment>,
    from: StoredRecord,
    asked: string,
    reason: string,
    refused?: string,
  ) {
    const viewer = context.get('viewer')
    const language = languageOf(context)
    const other = asked === '' ? null : await readRecord(registry, viewer, asked)
    const into =
      other !== null && !('redirect' in other) && other.kind === from.kind && other.id !== from.id
        ? other
        : null
    const missing =
      asked !== '' && into === null ? recordWords[language].problem('unknown record', asked) : undefined
    const problem = refused ?? missing
    const [known, choices] = await Promise.all([
      surroundingsOf(registry, viewer, [from, ...(into ? [into] : [])]),
      referenceChoices(registry, viewer, [from.kind]),
    ])
    const page = { from, into, known, choices, asked, reason, ...(problem ? { problem } : {}) }
    return context.html(await mergePage(deskContext(context, siteName), page), problem ? 400 : 200)
  }
}
