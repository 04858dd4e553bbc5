import type { RecordSummary } from '../model/record-summary.ts'
import type { Source } from '../model/source.ts'
import { cslDateText, cslNameText } from '../model/source.ts'

/** An entity of the FollowTheMoney model: https://followthemoney.tech/explorer/ */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** A value said of a record, as far as its source goes. */
export interface SourcedField {
  readonly field: string
  readonly source: string
}

/**
 * A record as an entity, and how it hangs together with others: victims and actors with their incident, parties with
 * their case, offices with the body they are held in. Each of its sources is tied to it by a `Documentation`.
 * @param statements who says what of it: the sources of these that are among `sources` are named
 */
export function recordEntities(
  record: RecordSummary,
  statements: readonly SourcedField[],
  sources: ReadonlyMap<string, Source>,
): readonly FtmEntity[] {
  const own = [...new Set(statements.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? [])
  const entity = {
    id: record.id,
    schema: schemaOf(record),
    properties: filled({
      ...propertiesOf(record),
      sourceUrl: own.flatMap((source) => webAddress(source.URL)),
      modifiedAt: record.changedAt.toISOString(),
    }),
  }
  const documented = own.map((source) => {
    const fields = statements.filter((one) => one.source === source.id).map(({ field }) => field)
    return link(`${record.id}.source.${source.id}`, 'Documentation', {
      entity: record.id,
      document: sourceEntityId(source.id),
      summary: [...new Set(fields)].join(', '),
    })
  })
  return [entity, ...linksOf(record), ...documented]
}

/** A source as an entity that `Documentation` refers to. */
export function sourceEntity(source: Source): FtmEntity {
  const isArticle = source.type.startsWith('article') || source.type === 'post-weblog'
  return {
    id: sourceEntityId(source.id),
    schema: isArticle ? 'Article' : 'Document',
    properties: filled({
      title: source.title,
      author: (source.author ?? []).map(cslNameText),
      publisher: source['container-title'] ?? source.publisher,
      publishedAt: cslDateText(source.issued),
      sourceUrl: webAddress(source.URL),
      language: source.language?.startsWith('en') ? 'eng' : source.language?.startsWith('es') ? 'spa' : null,
    }),
  }
}

/** Records and sources are named apart: an id may occur among both. */
const sourceEntityId = (id: string) => `source.${id}`

function schemaOf({ kind, current }: RecordSummary): string {
  switch (kind) {
    case 'incident':
      return 'Event'
    case 'person':
    case 'victim':
      return 'Person'
    case 'organization':
      return organizationSchema(current.sort)
    case 'place':
      return 'Address'
    case 'case':
      return 'CourtCase'
    case 'instrument':
      return current.sort === 'policy' || current.sort === 'programme' ? 'Project' : 'Document'
    default:
      return 'Document'
  }
}

function organizationSchema(sort: unknown): string {
  if (['government', 'police', 'military', 'court'].includes(String(sort))) return 'PublicBody'
  return sort === 'company' ? 'Company' : 'Organization'
}

type Filling = Readonly<Record<string, unknown>>

function propertiesOf(record: RecordSummary): Filling {
  const { kind, current, title, starts, ends, state } = record
  const named = namesIn(current.name)
  const name = named.name.length > 0 ? named.name : [title.es]
  const span = starts !== null && starts === ends ? { date: starts } : { startDate: starts, endDate: ends }
  const country = state?.slice(0, 2).toLowerCase()
  switch (kind) {
    case 'incident':
      return { name, ...span, summary: current.summary, location: record.municipality ?? state, country }
    case 'victim':
      return { name: title.es, gender: current.sex, summary: current.outcome }
    case 'person':
      return {
        ...named,
        name,
        deathDate: current.died,
        summary: current.summary,
        position: officesIn(current.office),
      }
    case 'organization':
      return {
        ...named,
        name,
        country: countryOf(current.place),
        summary: current.summary,
        legalForm: current.sort,
      }
    case 'place':
      return {
        full: name,
        country: countryOf(record.id),
        latitude: record.latitude,
        longitude: record.longitude,
      }
    case 'case':
      return { name, category: current.sort, court: current.forum, summary: current.summary, ...span }
    default:
      return { name, title: schemaOf(record) === 'Document' ? name : null, summary: current.summary }
  }
}

/** What a record says of others, each as an entity of its own. */
function linksOf({ id, kind, current }: RecordSummary): readonly FtmEntity[] {
  if (kind === 'victim' && typeof current.incident === 'string')
    return [link(`${id}.incident`, 'UnknownLink', { subject: id, object: current.incident, role: 'victim' })]
  if (kind === 'organization' && typeof current.parent === 'string')
    return [link(`${id}.parent`, 'UnknownLink', { subject: id, object: current.parent, role: 'part of' })]
  if (kind === 'incident')
    return objectsIn(current.actor).flatMap(({ organization, role, attribution }, at) =>
      organization === undefined
        ? []
        : [
            link(`${id}.actor.${at}`, 'UnknownLink', {
              subject: organization,
              object: id,
              role: [role, attribution].filter(Boolean).join(', '),
            }),
          ],
    )
  if (kind === 'case')
    return objectsIn(current.party).flatMap(({ person, organization, role }, at) =>
      [person, organization].flatMap((party) =>
        party === undefined ? [] : [link(`${id}.party.${at}`, 'CourtCaseParty', { case: id, party, role })],
      ),
    )
  if (kind === 'person')
    return objectsIn(current.office).flatMap(({ organization, title, period }, at) =>
      organization === undefined
        ? []
        : [
            link(`${id}.office.${at}`, 'Employment', {
              employee: id,
              employer: organization,
              role: localizedText(title),
              summary: period,
            }),
          ],
    )
  return []
}

function link(id: string, schema: string, properties: Filling): FtmEntity {
  return { id, schema, properties: filled(properties) }
}

/** Values as lists of text; what is empty is left out. */
function filled(properties: Filling): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      const texts = [value].flat().filter((one) => one !== null && one !== undefined && one !== '')
      return texts.length === 0 ? [] : [[name, [...new Set(texts.map(String))]]]
    }),
  )
}

function namesIn(
  value: unknown,
): Readonly<Record<'name' | 'alias' | 'weakAlias' | 'previousName', string[]>> {
  const all = [value].flat().flatMap((one) => {
    if (typeof one === 'string') return [{ text: one, kind: 'common' }]
    return isObject(one) && typeof one.text === 'string' ? [{ text: one.text, kind: String(one.kind) }] : []
  })
  const of = (...kinds: readonly string[]) =>
    all.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text)
  const official = of('official')
  const common = of('common', 'translation')
  return {
    name: official.length > 0 ? official : common,
    alias: official.length > 0 ? common : [],
    weakAlias: of('acronym', 'short', 'nickname'),
    previousName: of('former'),
  }
}

function officesIn(value: unknown): string[] {
  return objectsIn(value).map(({ title }) => localizedText(title))
}

function localizedText(value: unknown): string {
  return isObject(value) && typeof value.es === 'string' ? value.es : ''
}

function countryOf(place: unknown): string | null {
  return typeof place === 'string' && /^[A-Z]{2}(?:-|$)/.test(place) ? place.slice(0, 2).toLowerCase() : null
}

function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return [value].flat().filter(isObject)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Only what leads to a page: an address of another sort may do something. */
function webAddress(text: string | undefined): string[] {
  return text !== undefined && /^https?:\/\//i.test(text) ? [text] : []
}
