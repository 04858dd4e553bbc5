import { type Context, Hono } from 'hono'
import { paletteAnswer } from '../../desk/search/palette-items.ts'
import {
  asksForSomething,
  hasReadableDays,
  incidentStatuses,
  readSearch,
  reviewState,
  type SearchAsked,
  searchPath,
  searchQuery,
  wantsBriefs,
  wantsRecords,
  wantsSources,
} from '../../desk/search/search-asked.ts'
import { type SearchPageData, searchPage } from '../../desk/search/search-page.ts'
import { mostOthers, type SearchFound } from '../../desk/search/search-results.ts'
import { searchWords } from '../../desk/search/search-words.ts'
import type { Viewer } from '../../model/access.ts'
import { searchBriefs } from '../../registry/briefs/search-briefs.ts'
import { queryProblems } from '../../registry/records/query-problems.ts'
import type { RecordQuery } from '../../registry/records/record-query.ts'
import { countRecords, recordFacets, searchRecords } from '../../registry/records/search-records.ts'
import type { Registry } from '../../registry/registry.ts'
import { forgetSearch, savedSearches, saveSearch } from '../../registry/saved-searches/saved-searches.ts'
import { searchSources } from '../../registry/sources/search-sources.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { deskContext } from '../sign-in/desk-context.ts'
import { formValues } from '../sign-in/form-values.ts'
import { allow } from './allow.ts'
import type { DeskParts } from './desk-parts.ts'

const recordsPerPage = 20

/** The search page with the searches that one keeps, and what the palette asks. */
export function searchRoutes({ registry, siteName }: DeskParts): Hono<Environment> {
  const app = new Hono<Environment>()
  const path = '/:language{en|es}/desk/search'
  const palette = '/:language{en|es}/desk/palette'

  app.use(`${path}/*`, allow('use the desk', siteName))
  app.use(palette, allow('use the desk', siteName))

  const show = async (context: Context<Environment>, asked: SearchAsked, told?: SearchPageData['notice']) => {
    const viewer = context.get('viewer')
    const language = languageOf(context)
    const query = recordQuery(asked, context.req.query('cursor'))
    const isReadable = hasReadableDays(asked)
    const isAnswerable = isReadable && queryProblems(query).length === 0
    const found =
      asksForSomething(asked) && isAnswerable ? await everything(registry, viewer, asked, query) : null
    const say = searchWords[language]
    const problem = isReadable ? (isAnswerable ? null : say.badQuery) : say.badDay
    const notice = told ?? (problem === null ? undefined : ({ kind: 'problem', text: problem } as const))
    const page = await searchPage(deskContext(context, siteName), {
      asked,
      found,
      saved: await savedSearches(registry, viewer),
      ...(notice ? { notice } : {}),
    })
    return context.html(page, notice?.kind === 'problem' ? 422 : 200)
  }

  app.get(path, (context) => {
    const say = searchWords[languageOf(context)]
    const done = context.req.query('done')
    const text = done === 'saved' ? say.isSaved : done === 'deleted' ? say.isForgotten : null
    const asked = readSearch(new URL(context.req.url).searchParams)
    return show(context, asked, text === null ? undefined : { kind: 'done', text })
  })

  app.post(`${path}/saved`, async (context) => {
    const language = languageOf(context)
    const { name = '', query = '' } = await formValues(context)
    // Only what the page itself understands is kept.
    const asked = readSearch(new URLSearchParams(query))
    const problem = await saveSearch(registry, context.get('viewer'), { name, query: searchQuery(asked) })
    if (problem !== null) {
      return show(context, asked, { kind: 'problem', text: searchWords[language].problems[problem] })
    }
    return context.redirect(searchPath(language, searchQuery(asked, { done: 'saved' })), 303)
  })

  app.post(`${path}/saved/:id{[1-9][0-9]{0,14}}/delete`, async (context) => {
    await forgetSearch(registry, context.get('viewer'), Number(context.req.param('id')))
    return context.redirect(searchPath(languageOf(context), 'done=deleted'), 303)
  })

  app.get(palette, async (context) => {
    const viewer = context.get('viewer')
    const language = languageOf(context)
    const text = (context.req.query('q') ?? '').replaceAll('\0', '').trim().slice(0, 300)
    const found =
      text === ''
        ? { records: [], briefs: [] }
        : {
            records: (await searchRecords(registry, viewer, recordsNamed(text))).records,
            briefs: await searchBriefs(registry, viewer, { text, limit: 4 }),
          }
    return context.json(paletteAnswer(viewer, language, text, found))
  })

  return app
}

async function everything(
  registry: Registry,
  viewer: Viewer,
  asked: SearchAsked,
  query: RecordQuery,
): Promise<SearchFound> {
  const state = reviewState(asked)
  const [records, sources, briefs] = await Promise.all([
    wantsRecords(asked) ? recordsFound(registry, viewer, query) : null,
    wantsSources(asked) ? searchSources(registry, viewer, asked.text, mostOthers) : null,
    wantsBriefs(asked)
      ? searchBriefs(registry, viewer, {
          text: asked.text,
          limit: mostOthers,
          ...(state === null ? {} : { state }),
        })
      : null,
  ])
  return { records, sources, briefs }
}

async function recordsFound(
  registry: Registry,
  viewer: Viewer,
  query: RecordQuery,
): Promise<NonNullable<SearchFound['records']>> {
  const { cursor: _, ...whole } = query
  const [page, count, facets] = await Promise.all([
    searchRecords(registry, viewer, query),
    countRecords(registry, viewer, whole),
    recordFacets(registry, viewer, whole),
  ])
  return { list: page.records, next: page.next, count, kinds: facets.kinds }
}

function recordQuery(asked: SearchAsked, cursor: string | undefined): RecordQuery {
  const { text, kind, state, from, until, type, source, status } = asked
  return {
    text,
    // A type or a status is an incident's: asking for it asks for incidents.
    kinds: kind === '' || kind === 'source' || kind === 'brief' ? [] : [kind],
    fields: {
      ...(type === '' ? {} : { type }),
      ...(incidentStatuses.includes(status) ? { status } : {}),
    },
    ...(state === '' ? {} : { state }),
    ...(from === '' ? {} : { from }),
    ...(until === '' ? {} : { until }),
    ...(source === '' ? {} : { source }),
    order: text === '' ? 'date' : 'relevance',
    limit: recordsPerPage,
    ...(cursor === undefined ? {} : { cursor }),
  }
}

function recordsNamed(text: string): RecordQuery {
  return { text, kinds: [], fields: {}, order: 'relevance', limit: 6 }
}
