import type { Context } from 'hono'
import { Hono } from 'hono'
import type { FieldConflict } from '../../desk/records/conflict-view.ts'
import { enterPage } from '../../desk/records/enter-page.ts'
import { referredKinds } from '../../desk/records/entry-inputs.ts'
import { titleOf } from '../../desk/records/record-view.ts'
import { recordWords } from '../../desk/records/record-words.ts'
import { may } from '../../model/access.ts'
import { kindNamed } from '../../model/codebook.ts'
import type { Kind } from '../../model/kind.ts'
import type { Source } from '../../model/source.ts'
import { accountNames } from '../../registry/accounts/accounts.ts'
import { recordHistory } from '../../registry/history/record-history.ts'
import type { StoredRecord } from '../../registry/records/record-change.ts'
import { writeRecord } from '../../registry/records/write-record.ts'
import { recentSources } from '../../registry/sources/recent-sources.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { deskContext } from '../sign-in/desk-context.ts'
import { allow, unknownPage } from './allow.ts'
import { chosenSource } from './chosen-source.ts'
import type { DeskParts } from './desk-parts.ts'
import { formTexts } from './form-texts.ts'
import { foundRecord } from './found-record.ts'
import { type EnteredValue, entryState, readEntry } from './read-entry.ts'
import { referenceChoices } from './reference-choices.ts'
import { statementsToEnter } from './statements-to-enter.ts'
import { surroundingsOf } from './surroundings.ts'
import { writeProblems } from './write-problems.ts'

/** Names under `/desk/records/` that are pages of their own. */
const reservedIds = new Set(['new', 'suggest'])

/** The form of a new record, and of values for one that is there. */
export function enterRoutes(parts: DeskParts): Hono<Environment> {
  const { registry, siteName } = parts
  const app = new Hono<Environment>()
  for (const path of ['/records/new', '/records/:id/enter']) app.use(path, allow('enter', siteName))

  app.get('/records/new', async (context) => {
    const kind = kindNamed(context.req.query('kind') ?? '')
    if (!kind) return unknownPage(context, siteName)
    return show(context, { kind, record: null, texts: new Map(Object.entries(context.req.query())) })
  })

  app.post('/records/new', async (context) => {
    const kind = kindNamed(context.req.query('kind') ?? '')
    if (!kind) return unknownPage(context, siteName)
    return take(context, kind, null)
  })

  app.get('/records/:id/enter', async (context) => {
    const found = await foundRecord(context, parts)
    if (found instanceof Response) return found
    const only = context.req.query('field')
    return show(context, { ...found, texts: new Map(only ? [['only', only]] : []) })
  })

  app.post('/records/:id/enter', async (context) => {
    const found = await foundRecord(context, parts)
    return found instanceof Response ? found : take(context, found.kind, found.record)
  })

  return app

  interface Shown {
    readonly kind: Kind
    readonly record: StoredRecord | null
    readonly texts: ReadonlyMap<string, string>
    readonly problems?: ReadonlyMap<string, string>
    readonly found?: readonly Source[] | null
    readonly conflicts?: readonly FieldConflict[]
  }

  async function show(context: Context<Environment>, shown: Shown, status: 200 | 400 | 409 = 200) {
    const { kind, record, texts, conflicts = [], problems = new Map<string, string>() } = shown
    const desk = deskContext(context, siteName)
    const viewer = context.get('viewer')
    const fields = fieldsShown(kind, texts)
    const mine = conflicts.map(({ field, mine: values }) =>
      values.map((value) => ({ record: '', field, value, source: '', status: 'accepted' as const })),
    )
    const [known, choices, recent] = await Promise.all([
      surroundingsOf(registry, viewer, [
        ...(record ? [record] : []),
        { id: '', kind: kind.name, statements: mine.flat() },
      ]),
      referenceChoices(registry, viewer, referredKinds(kind, fields)),
      recentSources(registry, viewer, 50),
    ])
    return context.html(
      await enterPage(desk, {
        kind,
        record,
        title: record ? titleOf(record.id, known, desk.language) : '',
        known,
        fields,
        entry: entryState(desk.language, texts, problems),
        choices,
        source: { language: desk.language, texts, problems, recent, found: shown.found ?? null },
        conflicts,
      }),
      status,
    )
  }

  async function take(context: Context<Environment>, kind: Kind, record: StoredRecord | null) {
    const language = languageOf(context)
    const viewer = context.get('viewer')
    const texts = await formTexts(context)
    const again = texts.get('again')
    if (again !== undefined) {
      texts.set(`room.${again}`, String(Number(texts.get(`room.${again}`) ?? '1') + 1))
      return show(context, { kind, record, texts })
    }
    const source = await chosenSource(registry, viewer, language, texts)
    if (texts.get('do') === 'find') {
      if (source.id !== null && source.fresh === null) texts.set('source', source.id)
      return show(context, { kind, record, texts, problems: source.problems, found: source.found })
    }
    const entry = readEntry(kind, fieldsShown(kind, texts), texts, language)
    const problems = new Map([...source.problems, ...entry.problems])
    const id = record?.id ?? (texts.get('id') ?? '').trim()
    if (record === null && reservedIds.has(id))
      problems.set('id', recordWords[language].problem('exists already', id))
    if (entry.values.length === 0 && entry.problems.size === 0) {
      problems.set('values', recordWords[language].nothingEntered)
    }
    if (source.id === null || problems.size > 0) {
      return show(context, { kind, record, texts, problems, found: source.found }, 400)
    }
    const { enter, decide, inputs, same } = statementsToEnter(kind, record, entry.values, source.id, {
      locator: texts.get('locator') ?? '',
      quotation: texts.get('quotation') ?? '',
      replace: texts.get('replace') === 'yes' && may(viewer, 'decide'),
      restricted: texts.get('restricted') === 'yes' && may(viewer, 'decide'),
    })
    if (enter.length === 0) {
      return show(
        context,
        { kind, record, texts, problems: new Map([['values', recordWords[language].sameAlready(same)]]) },
        400,
      )
    }
    const outcome = await writeRecord(registry, viewer, {
      record: id,
      kind: kind.name,
      expected: record === null ? 0 : versionIn(texts),
      ...(source.fresh ? { sources: [source.fresh] } : {}),
      enter,
      decide,
      reason: (texts.get('reason') ?? '').trim(),
    })
    if (outcome.kind === 'written') {
      const done = record ? 'saved' : 'created'
      return context.redirect(
        `/${language}/desk/records/${encodeURIComponent(id)}?done=${done}${same > 0 ? `&same=${same}` : ''}`,
        303,
      )
    }
    if (outcome.kind === 'refused') {
      const refused = writeProblems(outcome.problems, inputs, kind, language)
      return show(context, { kind, record, texts, problems: refused }, 400)
    }
    const conflicts = await conflictsOf(context, outcome.record, outcome.fields, entry.values)
    return show(context, { kind, record: outcome.record, texts, conflicts }, 409)
  }

  async function conflictsOf(
    context: Context<Environment>,
    record: StoredRecord,
    fields: readonly string[],
    values: readonly EnteredValue[],
  ): Promise<FieldConflict[]> {
    const history = await recordHistory(registry, context.get('viewer'), record.id)
    const names = await accountNames(registry, [...new Set(history.map(({ actor }) => actor))])
    return fields.map((field) => {
      const last = history.find(
        ({ entered, decided }) =>
          entered.some((one) => one.field === field) ||
          decided.some(({ statement }) => statement.field === field),
      )
      return {
        field,
        mine: values.filter((one) => one.field === field).map(({ value }) => value),
        now: record.statements.filter((one) => one.field === field && one.status !== 'superseded'),
        changedBy: last ? [names.get(last.actor) ?? last.actor] : [],
      }
    })
  }
}

/** All fields of the kind, or the one that the form is for. */
function fieldsShown(kind: Kind, texts: ReadonlyMap<string, string>): readonly string[] {
  const all = Object.keys(kind.fields)
  const only = texts.get('only')
  return only !== undefined && all.includes(only) ? [only] : all
}

/** What the person has read; a form without it has read nothing. */
function versionIn(texts: ReadonlyMap<string, string>): number {
  const version = Number(texts.get('version') ?? '')
  return Number.isInteger(version) && version > 0 ? version : 1
}
