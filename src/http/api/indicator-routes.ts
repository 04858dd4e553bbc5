import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ObservedPeriod } from '../../evidence/evidence.ts'
import type { Observatory } from '../../evidence/observatory.ts'
import { absence, unit } from '../../model/dataset.ts'
import { localized } from '../../model/language.ts'
import { formatPeriod } from '../../model/period.ts'
import type { Environment } from '../environment.ts'
import { answerJson } from './answer-json.ts'
import { answers, apiGroup, idInPath, security } from './api-parts.ts'
import { problem } from './problem.ts'

const indicatorSchema = z.object({
  id: z.string(),
  label: localized,
  definition: localized,
  unit,
  per: z.int().optional(),
  currency: z.string().optional(),
  dataset: z.string(),
  publisher: z.string(),
})

const seriesSchema = z
  .object({
    indicator: z.string(),
    asOf: z.iso.date().nullable(),
    series: z.array(
      z.object({
        place: z.string(),
        values: z.array(
          z.object({
            period: z.string(),
            value: z.string().nullable().openapi({ description: 'The numeral as published' }),
            absence: absence.nullable(),
            release: z.string(),
            published: z.iso.date(),
            source: z.string(),
            disputed: z.boolean(),
          }),
        ),
      }),
    ),
  })
  .openapi('Series')

const routes = {
  list: createRoute({
    method: 'get',
    path: '/indicators',
    summary: 'The indicators of official statistics',
    tags: ['indicators'],
    security: security.anyone,
    responses: answers({
      200: {
        description: 'Every indicator',
        content: {
          'application/json': {
            schema: z.object({ indicators: z.array(indicatorSchema) }).openapi('Indicators'),
          },
        },
      },
      304: { description: 'As the reader has it' },
    }),
  }),
  series: createRoute({
    method: 'get',
    path: '/indicators/{id}/series',
    summary: 'The figures of an indicator, as they stood on a day',
    tags: ['indicators'],
    security: security.anyone,
    request: {
      params: z.object({ id: idInPath('sesnsp.homicide.victims') }),
      query: z
        .strictObject({
          place: z.string().max(2000).optional().openapi({
            description: 'Codes of places, with commas between',
            example: 'MX,MX-MEX',
          }),
          within: z.string().max(20).optional().openapi({ description: 'Code of a place, with `level`' }),
          level: z.enum(['country', 'state', 'municipality']).optional(),
          asOf: z.iso.date().optional().openapi({
            description: 'The day as of which the figures stand; the newest without it',
          }),
        })
        .refine(
          ({ place, within, level }) =>
            (place !== undefined) !== (within !== undefined && level !== undefined),
          {
            message: 'expected either place, or within and level',
          },
        ),
    },
    responses: answers(
      {
        200: { description: 'By place and time', content: { 'application/json': { schema: seriesSchema } } },
        304: { description: 'As the reader has it' },
      },
      404,
    ),
  }),
}

/** Indicators and their series. */
export function indicatorRoutes(observatory: Observatory | undefined): OpenAPIHono<Environment> {
  const app = apiGroup()
  const indicators = observatory?.indicators ?? []

  app.openapi(routes.list, (context) =>
    answerJson(context, {
      indicators: indicators.map(({ indicator, dataset, publisher }) => {
        const { id, label, definition, unit: its, per, currency } = indicator
        return { id, label, definition, unit: its, per, currency, dataset, publisher }
      }),
    }),
  )

  app.openapi(routes.series, async (context) => {
    const { id } = context.req.valid('param')
    const { place, within = '', level = 'state', asOf = null } = context.req.valid('query')
    if (!observatory || !indicators.some(({ indicator }) => indicator.id === id))
      return problem(context, 'not found')
    const places = place === undefined ? { within, level } : place.split(',').filter(Boolean).slice(0, 200)
    const history = await observatory.history(id, places)
    const series = [...history].map(([code, observed]) => ({
      place: code,
      values: observed.flatMap((one) => valueAsOf(one, asOf)),
    }))
    return answerJson(context, { indicator: id, asOf, series })
  })

  return app
}

function valueAsOf({ period, vintages }: ObservedPeriod, asOf: string | null) {
  const vintage = vintages.findLast(({ published }) => asOf === null || published <= asOf)
  if (!vintage) return []
  const { text, release, published, source, disputed } = vintage
  const value = text === '' ? null : text
  const why = value === null ? (vintage.absence ?? 'missing') : null
  return [{ period: formatPeriod(period), value, absence: why, release, published, source, disputed }]
}
