import { z } from '@hono/zod-openapi'
import { codebook } from '../../model/codebook.ts'
import { queryProblems } from '../../registry/records/query-problems.ts'
import type { RecordQuery } from '../../registry/records/record-query.ts'
import type { ProblemPart } from './problem.ts'

/** Forms in which a list may be taken away. */
export const exportFormats = ['csv', 'geojson', 'ftm'] as const

/** A parameter that may be given several times; one alone comes as text. */
const several = (description: string, example: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat())
    .optional()
    .openapi({
      type: 'array',
      items: { type: 'string' },
      param: { explode: true, style: 'form' },
      description,
      example: [example],
    })

/** The parameters of a list of records; any other is refused. */
export const listParameters = z.strictObject({
  text: z.string().optional().openapi({
    description:
      'Words in either language; accents and small slips are forgiven. "…" for a phrase, - before a word that must not be there',
    example: 'emboscada coatepec',
  }),
  kind: several(`Kinds: ${codebook.map(({ name }) => name).join(', ')}`, 'incident'),
  state: z.string().optional().openapi({ description: 'ISO 3166-2 code', example: 'MX-MEX' }),
  municipality: z.string().optional().openapi({ description: 'INEGI key', example: '15021' }),
  from: z.string().optional().openapi({ description: 'Day from which on', example: '2021-01-01' }),
  until: z.string().optional().openapi({ description: 'Day until which', example: '2021-12-31' }),
  field: several('An accepted value, as name:value', 'type:Battles'),
  refersTo: z.string().optional().openapi({ description: 'Id of a record that is referred to' }),
  source: z.string().optional().openapi({ description: 'Id of a source that a statement has' }),
  order: z.enum(['relevance', 'changed', 'date', 'id']).optional().openapi({
    description:
      'relevance (with text; the best 500), changed or date (newest first), id. Without it: relevance with text, else changed; an export: id',
  }),
  limit: z.string().optional().openapi({ description: '1 to 200, 50 without it; an export is whole' }),
  cursor: z.string().optional().openapi({ description: 'As `next` of the page before gave it' }),
  count: z.enum(['true', 'false']).optional().openapi({ description: 'Whether to count all of the list' }),
  fields: z.string().optional().openapi({
    description: 'Members wanted, with commas between; of `current` also single ones. `id` is always there',
    example: 'title,starts,current.deathsBest',
  }),
  format: z
    .enum(['json', ...exportFormats])
    .optional()
    .openapi({
      description:
        'As the header Accept, and before it: json, csv, geojson, ftm (FollowTheMoney, a line for each entity)',
    }),
})

/** The query that the parameters ask for, and what is wrong with it. */
export function recordQuery(
  given: z.output<typeof listParameters>,
  isExport: boolean,
): { readonly query: RecordQuery; readonly problems: readonly ProblemPart[] } {
  const {
    text = '',
    kind = [],
    state,
    municipality,
    from,
    until,
    field = [],
    refersTo,
    source,
    cursor,
  } = given
  const problems: ProblemPart[] = []
  const fields: Record<string, string> = {}
  for (const one of field) {
    const colon = one.indexOf(':')
    const name = one.slice(0, colon)
    if (colon < 1 || Object.hasOwn(fields, name))
      problems.push({
        parameter: 'field',
        detail: `invalid field: ${one}, expected name:value, each name once`,
      })
    else fields[name] = one.slice(colon + 1)
  }
  const order = given.order ?? (isExport ? 'id' : text.trim() === '' ? 'changed' : 'relevance')
  const optional = { state, municipality, from, until, refersTo, source, cursor }
  const query: RecordQuery = {
    text,
    kinds: kind.flatMap((names) => names.split(',')).filter((name) => name !== ''),
    fields,
    order,
    limit: isExport ? 200 : given.limit === undefined ? 50 : Number(given.limit),
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined && value !== ''),
    ) as Partial<RecordQuery>),
  }
  return { query, problems: [...problems, ...queryProblems(query)] }
}
