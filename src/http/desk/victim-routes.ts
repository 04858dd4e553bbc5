import { type Context, Hono } from 'hono'
import { titleOf } from '../../desk/records/record-view.ts'
import { recordWords } from '../../desk/records/record-words.ts'
import { cellName, victimsPage } from '../../desk/records/victims-page.ts'
import { victimColumns } from '../../desk/records/victims-table.ts'
import { may, referredBy } from '../../model/access.ts'
import { victim } from '../../model/kinds/victim.ts'
import type { Language } from '../../model/language.ts'
import type { Source } from '../../model/source.ts'
import { freeRecordIds } from '../../registry/records/free-record-ids.ts'
import type { NewStatement, StoredRecord } from '../../registry/records/record-change.ts'
import { writeRecord } from '../../registry/records/write-record.ts'
import { recentSources } from '../../registry/sources/recent-sources.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { deskContext } from '../sign-in/desk-context.ts'
import { allow, unknownPage } from './allow.ts'
import { chosenSource, namedSource, type SourceReading } from './chosen-source.ts'
import type { DeskParts } from './desk-parts.ts'
import { formTexts } from './form-texts.ts'
import { foundRecord } from './found-record.ts'
import { type EnteredValue, entryState, readValue } from './read-entry.ts'
import { referenceChoices } from './reference-choices.ts'
import { statementsToEnter } from './statements-to-enter.ts'
import { surroundingsOf } from './surroundings.ts'
import { victimsOf } from './victims-of.ts'
import { writeProblems } from './write-problems.ts'

/** Rows that are there without a script. */
const emptyRows = 5
/** Most rows that one form may hold. */
const mostRows = 200

interface Row {
  readonly place: number
  readonly values: readonly EnteredValue[]
  readonly source: string
}

/** The table in which the victims of an incident are entered. */
export function victimRoutes(parts: DeskParts): Hono<Environment> {
  const { registry, siteName } = parts
  const app = new Hono<Environment>()
  app.use('/records/:id/victims', allow('enter', siteName))

  app.get('/records/:id/victims', async (context) => {
    const found = await foundRecord(context, parts)
    if (found instanceof Response) return found
    if (found.kind.name !== 'incident') return unknownPage(context, siteName)
    return show(context, found.record, { texts: new Map() })
  })

  app.post('/records/:id/victims', async (context) => {
    const found = await foundRecord(context, parts)
    if (found instanceof Response) return found
    if (found.kind.name !== 'incident') return unknownPage(context, siteName)
    return take(context, found.record)
  })

  return app

  interface Shown {
    readonly texts: ReadonlyMap<string, string>
    readonly problems?: ReadonlyMap<string, string>
    readonly found?: readonly Source[] | null
  }

  async function show(
    context: Context<Environment>,
    incident: StoredRecord,
    shown: Shown,
    status: 200 | 400 = 200,
  ) {
    const desk = deskContext(context, siteName)
    const viewer = context.get('viewer')
    const { texts, problems = new Map<string, string>() } = shown
    const victims = await victimsOf(registry, viewer, incident.id)
    const ids = victims.flatMap(({ current }) =>
      Object.entries(current).flatMap(([field, value]) => referredBy('victim', { field, value })),
    )
    const [known, choices, recent] = await Promise.all([
      surroundingsOf(registry, viewer, [incident], { ids }),
      referenceChoices(registry, viewer, ['organization']),
      recentSources(registry, viewer, 50),
    ])
    return context.html(
      await victimsPage(desk, {
        incident,
        title: titleOf(incident.id, known, desk.language),
        victims,
        known,
        entry: entryState(desk.language, texts, problems),
        source: { language: desk.language, texts, problems, recent, found: shown.found ?? null },
        choices,
        rows: Math.min(Math.max(lastRow(texts) + 2, emptyRows), mostRows),
      }),
      status,
    )
  }

  async function take(context: Context<Environment>, incident: StoredRecord) {
    const language = languageOf(context)
    const viewer = context.get('viewer')
    const texts = await formTexts(context)
    const common = await chosenSource(registry, viewer, language, texts)
    if (texts.get('do') === 'find') {
      if (common.id !== null && common.fresh === null) texts.set('source', common.id)
      return show(context, incident, { texts, problems: common.problems, found: common.found })
    }
    const read = readRows(texts, language)
    const problems = new Map(read.problems)
    if (read.rows.length === 0 && problems.size === 0)
      problems.set('rows', recordWords[language].nothingEntered)
    const sources = await rowSources(context, read.rows, common, problems)
    if (problems.size > 0) return show(context, incident, { texts, problems, found: common.found }, 400)

    const ids = await freeRecordIds(registry, `${incident.id}-victim`, read.rows.length)
    const restricted = texts.get('restricted') === 'yes' && may(viewer, 'decide')
    let fresh = common.fresh
    for (const [at, row] of read.rows.entries()) {
      const id = ids[at]
      const source = sources.get(row.place)
      if (id === undefined || source === undefined) continue
      const sent = statementsToEnter(victim, null, row.values, source, {
        locator: texts.get('locator') ?? '',
        quotation: texts.get('quotation') ?? '',
        replace: false,
        restricted,
      })
      const belongs: NewStatement = { field: 'incident', value: incident.id, source, status: 'accepted' }
      const isNew = fresh !== null && fresh.id === source
      const outcome = await writeRecord(registry, viewer, {
        record: id,
        kind: victim.name,
        expected: 0,
        ...(isNew && fresh ? { sources: [fresh] } : {}),
        enter: [belongs, ...sent.enter],
        decide: [],
        reason: '',
      })
      if (outcome.kind !== 'written') {
        const inputs = [cellName(row.place, 'name'), ...sent.inputs]
        const refused =
          outcome.kind === 'refused'
            ? writeProblems(outcome.problems, inputs, victim, language)
            : new Map([[cellName(row.place, 'name'), recordWords[language].problem('exists already', id)]])
        // The rows before are saved: they leave the form, the others stay in it.
        return show(
          context,
          incident,
          { texts: withoutRows(texts, read.rows.slice(0, at)), problems: refused },
          400,
        )
      }
      if (isNew) fresh = null
    }
    return context.redirect(
      `/${language}/desk/records/${encodeURIComponent(incident.id)}?done=victims#victims`,
      303,
    )
  }

  /** The source of each row: its own, or that of all. Whatever cannot be found is said of its row. */
  async function rowSources(
    context: Context<Environment>,
    rows: readonly Row[],
    common: SourceReading,
    problems: Map<string, string>,
  ): Promise<ReadonlyMap<number, string>> {
    const sources = new Map<number, string>()
    for (const row of rows) {
      const own =
        row.source === ''
          ? common
          : await namedSource(registry, context.get('viewer'), languageOf(context), row.source)
      if (own.id !== null) sources.set(row.place, own.id)
      else if (row.source === '') for (const [at, text] of own.problems) problems.set(at, text)
      else for (const text of own.problems.values()) problems.set(cellName(row.place, 'source'), text)
    }
    return sources
  }
}

/** The rows that hold anything. A person without a name is `unnamed`, as the registry writes it. */
function readRows(texts: ReadonlyMap<string, string>, language: Language) {
  const rows: Row[] = []
  const problems = new Map<string, string>()
  for (let place = 0; place <= Math.min(lastRow(texts), mostRows - 1); place++) {
    const values: EnteredValue[] = []
    for (const column of victimColumns) {
      const input = cellName(place, column)
      const read = readValue(victim.fields[column], input, texts, language)
      if (read === null) continue
      if ('value' in read) values.push({ field: column, value: read.value, input })
      else for (const [at, text] of read.problems) problems.set(at, text)
    }
    if (values.length === 0) continue
    if (!values.some(({ field }) => field === 'name')) {
      values.unshift({ field: 'name', value: 'unnamed', input: cellName(place, 'name') })
    }
    rows.push({ place, values, source: (texts.get(cellName(place, 'source')) ?? '').trim() })
  }
  return { rows, problems }
}

/** The last row that anything was sent of; -1 for none. */
function lastRow(texts: ReadonlyMap<string, string>): number {
  let last = -1
  for (const [name, text] of texts) {
    const place = /^row\.(\d{1,4})\./.exec(name)?.[1]
    if (place !== undefined && text.trim() !== '') last = Math.max(last, Number(place))
  }
  return last
}

function withoutRows(texts: ReadonlyMap<string, string>, rows: readonly Row[]): ReadonlyMap<string, string> {
  const gone = new Set(rows.map(({ place }) => String(place)))
  return new Map(
    [...texts].filter(([name]) => !(name.startsWith('row.') && gone.has(name.split('.')[1] ?? ''))),
  )
}
