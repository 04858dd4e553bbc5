import { type Context, Hono } from 'hono'
import { sourceFormPage } from '../../desk/sources/source-form-page.ts'
import { sourcePage } from '../../desk/sources/source-page.ts'
import { sourceWords } from '../../desk/sources/source-words.ts'
import { sourcesPage } from '../../desk/sources/sources-page.ts'
import { sourceId } from '../../formats/source-id.ts'
import { may } from '../../model/access.ts'
import { cslDateText, cslNameText, type Source, sourceType } from '../../model/source.ts'
import { searchRecords } from '../../registry/records/search-records.ts'
import { freeSourceId } from '../../registry/sources/free-source-id.ts'
import { listSources, storedSource } from '../../registry/sources/list-sources.ts'
import { searchSources } from '../../registry/sources/search-sources.ts'
import { writeSource } from '../../registry/sources/write-source.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { deskContext } from '../sign-in/desk-context.ts'
import { allow, unknownPage } from './allow.ts'
import { citationOf } from './chosen-source.ts'
import type { DeskParts } from './desk-parts.ts'
import { formTexts } from './form-texts.ts'
import { doneNotice } from './notices.ts'
import { writeProblems } from './write-problems.ts'

type Texts = ReadonlyMap<string, string>

/** Everything under `/:language/desk/sources`; mounted at `/:language/desk`. */
export function sourceRoutes({ registry, siteName }: DeskParts): Hono<Environment> {
  const app = new Hono<Environment>()
  for (const path of ['/sources', '/sources/*']) app.use(path, allow('use the desk', siteName))
  for (const path of ['/sources/new', '/sources/:id/edit']) app.use(path, allow('enter', siteName))

  app.get('/sources', async (context) => {
    const viewer = context.get('viewer')
    const text = (context.req.query('q') ?? '').replaceAll('\0', '').trim().slice(0, 200)
    const sources =
      text === ''
        ? (await listSources(registry, viewer, { text, limit: 100, after: null })).sources.map(
            ({ item }) => item,
          )
        : await searchSources(registry, viewer, text, 50)
    return context.html(await sourcesPage(deskContext(context, siteName), { text, sources }))
  })

  app.get('/sources/new', (context) => show(context, { id: null, version: 0, texts: new Map() }))

  app.post('/sources/new', async (context) => {
    const language = languageOf(context)
    const texts = await formTexts(context)
    const read = citationOf(texts, language)
    if (read === null || 'problem' in read) {
      const problems = new Map([read ? [read.at, read.problem] : ['paste', sourceWords[language].wanted]])
      return show(context, { id: null, version: 0, texts, problems }, 400)
    }
    const id = await freeSourceId(registry, sourceId(read.citation))
    return write(context, { ...read.citation, id, ...restriction(context, texts, null) }, 0, texts)
  })

  app.get('/sources/:id', async (context) => {
    const viewer = context.get('viewer')
    const found = await storedSource(registry, viewer, idIn(context))
    if (found === null) return unknownPage(context, siteName)
    const { records } = await searchRecords(registry, viewer, {
      text: '',
      kinds: [],
      fields: {},
      source: found.item.id,
      order: 'changed',
      limit: 100,
    })
    const desk = deskContext(context, siteName)
    const page = { source: found.item, records, ...doneNotice(context, desk.language) }
    return context.html(await sourcePage(desk, page))
  })

  app.get('/sources/:id/edit', async (context) => {
    const found = await storedSource(registry, context.get('viewer'), idIn(context))
    if (found === null) return unknownPage(context, siteName)
    return show(context, { id: found.item.id, version: found.version, texts: textsOf(found.item) })
  })

  app.post('/sources/:id/edit', async (context) => {
    const found = await storedSource(registry, context.get('viewer'), idIn(context))
    if (found === null) return unknownPage(context, siteName)
    const texts = await formTexts(context)
    texts.delete('paste')
    const read = citationOf(texts, languageOf(context))
    // Without it nobody has said what they read: that is a conflict, not a wish to empty the source.
    const version = Number(texts.get('version')) || 0
    if (read !== null && 'problem' in read) {
      const problems = new Map([[read.at, read.problem]])
      return show(context, { id: found.item.id, version, texts, problems }, 400)
    }
    const type = sourceType.safeParse(texts.get('sourceType'))
    const dated = read?.citation.issued ?? issuedUnlessEmptied(found.item.issued, texts)
    const source: Source = {
      ...withoutInputs(found.item),
      ...read?.citation,
      ...(dated ? { issued: dated } : {}),
      id: found.item.id,
      type: type.success ? type.data : found.item.type,
      ...restriction(context, texts, found.item),
    }
    return write(context, source, version, texts)
  })

  return app

  async function write(context: Context<Environment>, source: Source, expected: number, texts: Texts) {
    const language = languageOf(context)
    const viewer = context.get('viewer')
    const reason = (texts.get('reason') ?? '').trim()
    const outcome = await writeSource(registry, viewer, { source, expected, reason })
    if (outcome.kind === 'written') {
      return context.redirect(`/${language}/desk/sources/${encodeURIComponent(source.id)}?done=source`, 303)
    }
    const id = expected === 0 ? null : source.id
    if (outcome.kind === 'refused') {
      const problems = writeProblems(outcome.problems, [], null, language)
      return show(context, { id, version: expected, texts, problems }, 400)
    }
    const now = await storedSource(registry, viewer, source.id)
    return show(context, { id, version: now?.version ?? expected, texts, now: now?.item ?? null }, 409)
  }

  interface Shown {
    readonly id: string | null
    readonly version: number
    readonly texts: Texts
    readonly problems?: ReadonlyMap<string, string>
    readonly now?: Source | null
  }

  async function show(context: Context<Environment>, shown: Shown, status: 200 | 400 | 409 = 200) {
    const page = { problems: new Map<string, string>(), now: null, ...shown }
    return context.html(await sourceFormPage(deskContext(context, siteName), page), status)
  }
}

/** The id in the address, without the character that no database stores. */
function idIn(context: Context<Environment>): string {
  return (context.req.param('id') ?? '').replaceAll('\0', '')
}

/** What the form has no input for: it stays as it is. */
function withoutInputs(source: Source): Partial<Source> {
  const inputs = ['title', 'author', 'container-title', 'publisher', 'issued', 'URL', 'restricted']
  return Object.fromEntries(Object.entries(source).filter(([name]) => !inputs.includes(name)))
}

/** Whether the source is to be restricted: only those who decide may change that. */
function restriction(context: Context<Environment>, texts: Texts, now: Source | null): { restricted?: true } {
  const wished = may(context.get('viewer'), 'decide')
    ? texts.get('restricted') === 'yes'
    : (now?.restricted ?? false)
  return wished ? { restricted: true } : {}
}

/** A date that the input cannot hold (a range) stays unless its input was emptied. */
function issuedUnlessEmptied(issued: Source['issued'], texts: Texts): Source['issued'] {
  return issued && issued['date-parts'].length > 1 && texts.get('sourceIssued') !== '' ? issued : undefined
}

function textsOf(source: Source): Texts {
  const authors = (source.author ?? []).map((name) =>
    name.family && name.given ? `${name.family}, ${name.given}` : cslNameText(name),
  )
  return new Map([
    ['sourceType', source.type],
    ['sourceTitle', source.title ?? ''],
    ['sourceAuthor', authors.join('; ')],
    ['sourceContainer', source['container-title'] ?? ''],
    ['sourcePublisher', source.publisher ?? ''],
    ['sourceIssued', cslDateText(source.issued) ?? ''],
    ['sourceAddress', source.URL ?? ''],
    ['restricted', source.restricted ? 'yes' : ''],
  ])
}
