import { Hono } from 'hono'
import { sourceLine } from '../../desk/sources/source-line.ts'
import { kindNamed } from '../../model/codebook.ts'
import { fold } from '../../model/fold.ts'
import { municipalitiesOf } from '../../model/mexican-municipalities.ts'
import { mexicanStates } from '../../model/mexican-states.ts'
import { searchSources } from '../../registry/sources/search-sources.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import type { DeskParts } from './desk-parts.ts'
import { suggestedRecords } from './reference-choices.ts'

/** What an input offers as one types: `[{id, text}]`. */
export function suggestRoutes({ registry }: DeskParts): Hono<Environment> {
  const app = new Hono<Environment>()
  app.get('/records/suggest', async (context) => {
    const language = languageOf(context)
    const viewer = context.get('viewer')
    const kind = context.req.query('kind') ?? ''
    const text = (context.req.query('q') ?? '').replaceAll('\0', '').trim().slice(0, 100)
    if (kind === 'source') {
      const sources = await searchSources(registry, viewer, text, 12)
      return context.json(sources.map((source) => ({ id: source.id, text: sourceLine(source) })))
    }
    if (kind === 'municipality') return context.json(municipalitiesLike(text))
    if (kindNamed(kind) === null) return context.json([])
    const records = await suggestedRecords(registry, viewer, kind, text, 12)
    return context.json(records.map(({ id, title }) => ({ id, text: title[language] })))
  })
  return app
}

function municipalitiesLike(text: string): { readonly id: string; readonly text: string }[] {
  if (text.length < 2) return []
  const wanted = fold(text)
  return mexicanStates
    .flatMap(({ code, short }) => municipalitiesOf(code).map((one) => ({ ...one, stateName: short })))
    .filter(({ code, name }) => fold(name).startsWith(wanted) || code.startsWith(text))
    .slice(0, 12)
    .map(({ code, name, stateName }) => ({ id: code, text: `${name}, ${stateName}` }))
}
