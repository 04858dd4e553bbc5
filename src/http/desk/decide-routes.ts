import { isDeepStrictEqual } from 'node:util'
import { type Context, Hono } from 'hono'
import { recordPage } from '../../desk/records/record-page.ts'
import { titleOf } from '../../desk/records/record-view.ts'
import { recordWords } from '../../desk/records/record-words.ts'
import { statementPage } from '../../desk/records/statement-page.ts'
import type { Kind } from '../../model/kind.ts'
import { type Statement, type StatementStatus, statementStatus } from '../../model/statement.ts'
import type { Decision, RecordChange, StoredRecord } from '../../registry/records/record-change.ts'
import { writeRecord } from '../../registry/records/write-record.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { deskContext } from '../sign-in/desk-context.ts'
import { allow, unknownPage } from './allow.ts'
import type { DeskParts } from './desk-parts.ts'
import { formTexts } from './form-texts.ts'
import { foundRecord } from './found-record.ts'
import { surroundingsOf } from './surroundings.ts'
import { victimsOf } from './victims-of.ts'
import { writeProblems } from './write-problems.ts'

type Form = Readonly<Record<string, string>>

/** What editors decide: which value stands, what is set aside, what is restricted. */
export function decideRoutes(parts: DeskParts): Hono<Environment> {
  const { registry, siteName } = parts
  const app = new Hono<Environment>()
  for (const path of ['/records/:id/decide', '/records/:id/restrict'])
    app.use(path, allow('decide', siteName))

  app.post('/records/:id/decide', async (context) => {
    const found = await foundRecord(context, parts)
    if (found instanceof Response) return found
    const form = Object.fromEntries(await formTexts(context))
    const decide = decisionsIn(form, found.kind, found.record)
    if (decide === null) return unknownPage(context, siteName)
    return write(context, found, form, { decide })
  })

  app.post('/records/:id/restrict', async (context) => {
    const found = await foundRecord(context, parts)
    if (found instanceof Response) return found
    const form = Object.fromEntries(await formTexts(context))
    return write(context, found, form, { decide: [], restricted: form.restricted === 'yes' })
  })

  return app

  async function write(
    context: Context<Environment>,
    found: { readonly record: StoredRecord; readonly kind: Kind },
    form: Form,
    change: Pick<RecordChange, 'decide' | 'restricted'>,
  ) {
    const language = languageOf(context)
    const { record, kind } = found
    const reason = (form.reason ?? '').trim()
    const outcome =
      reason === ''
        ? ({
            kind: 'refused',
            problems: [{ code: 'reason wanted', field: null, index: null, detail: '' }],
          } as const)
        : await writeRecord(registry, context.get('viewer'), {
            record: record.id,
            kind: kind.name,
            expected: Number(form.version) || 1,
            enter: [],
            ...change,
            reason,
          })
    if (outcome.kind === 'written') {
      const path = `/${language}/desk/records/${encodeURIComponent(record.id)}`
      return context.redirect(`${path}?done=decided`, 303)
    }
    const problem =
      outcome.kind === 'conflict'
        ? recordWords[language].conflictDecide
        : [...writeProblems(outcome.problems, [], kind, language).values()].join(' · ')
    const now = outcome.kind === 'conflict' ? outcome.record : record
    return again(context, now, kind, form, problem, outcome.kind === 'conflict' ? 409 : 400)
  }

  /** The page that the decision came from, as the record is now, with the reason kept. */
  async function again(
    context: Context<Environment>,
    record: StoredRecord,
    kind: Kind,
    form: Form,
    problem: string,
    status: 400 | 409,
  ) {
    const desk = deskContext(context, siteName)
    const viewer = context.get('viewer')
    const known = await surroundingsOf(registry, viewer, [record])
    const title = titleOf(record.id, known, desk.language)
    const reason = form.reason ?? ''
    const statement = record.statements.find(({ id }) => String(id) === form.statement)
    if (statement) {
      const page = { kind, record, title, statement, known, reason, problem }
      return context.html(await statementPage(desk, page), status)
    }
    const victims = kind.name === 'incident' ? await victimsOf(registry, viewer, record.id) : []
    const notice = { kind: 'problem', text: problem } as const
    const draft = { field: form.field ?? '', reason }
    return context.html(
      await recordPage(desk, { kind, record, title, known, victims, notice, draft }),
      status,
    )
  }
}

/**
 * What a form decides: that one value stands, or the status of one.
 * @returns null when it names no value of the record
 */
function decisionsIn(form: Form, kind: Kind, record: StoredRecord): Decision[] | null {
  const named = record.statements.find(({ id }) => String(id) === (form.stands ?? form.statement))
  if (!named) return null
  if (form.stands === undefined) {
    const status = statementStatus.safeParse(form.status)
    const restricted = form.restricted === 'yes'
    return [
      {
        statement: named.id,
        ...(status.success && status.data !== named.status ? { status: status.data } : {}),
        ...(restricted === (named.restricted ?? false) ? {} : { restricted }),
      },
    ]
  }
  const others: StatementStatus = form.others === 'superseded' ? 'superseded' : 'disputed'
  const beside = kind.fields[named.field]?.many
    ? []
    : record.statements.filter(
        (one) => one.field === named.field && one.id !== named.id && one.status !== 'superseded',
      )
  // Of a field that holds one value, whoever says the same stands too.
  const wanted = (one: Statement): StatementStatus =>
    isDeepStrictEqual(one.value, named.value) ? 'accepted' : others
  return [
    ...(named.status === 'accepted' ? [] : [{ statement: named.id, status: 'accepted' } as const]),
    ...beside.flatMap((one) =>
      one.status === wanted(one) ? [] : [{ statement: one.id, status: wanted(one) }],
    ),
  ]
}
