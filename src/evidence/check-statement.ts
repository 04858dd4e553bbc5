import type * as z from 'zod'
import type { Field } from '../model/kind.ts'
import { eventTypes, incident, type incidentPlace } from '../model/kinds/incident.ts'
import { instrument } from '../model/kinds/instrument.ts'
import { organization } from '../model/kinds/organization.ts'
import { stateOfMunicipality } from '../model/place-codes.ts'
import type { Statement } from '../model/statement.ts'
import { checkPlace, checkRecord, checkSource, inside, type KnownIds } from './known-ids.ts'
import { idsWithin } from './name-index.ts'
import type { ParsedFile } from './parsed-file.ts'
import type { Report } from './problem.ts'
import type { Place } from './schema-problems.ts'

/** Fields whose whole value is the code of a place, without being the id of a record. */
const placeCodes = new Set<Field>([organization.fields.place, instrument.fields.jurisdiction])

/** Reports every id in a statement that stands for nothing, and a municipality outside its state. */
export function checkStatement(
  field: Field,
  statement: Pick<Statement, 'source' | 'value'>,
  place: Place,
  known: KnownIds,
  report: Report,
): void {
  if (!known.sources.has(statement.source))
    checkSource(statement.source, known, inside(place, 'source'), report)
  const value: Place = { ...place, path: [...place.path, 'value'] }
  if (typeof statement.value === 'string') {
    if (field.refers !== null) checkRecord(statement.value, field.refers, known, value, report)
    else if (placeCodes.has(field)) checkPlace(statement.value, known, value, report)
  }
  for (const { kind, id } of idsWithin(statement.value)) {
    checkRecord(id, kind, known, inside(value, kind), report)
  }
  if (field === incident.fields.place) checkIncidentPlace(statement.value, value, known, report)
}

function checkIncidentPlace(value: unknown, place: Place, known: KnownIds, report: Report): void {
  // Held against the field's schema before.
  const { state, municipality } = value as z.infer<typeof incidentPlace>
  checkPlace(state, known, inside(place, 'state'), report)
  if (municipality === undefined || stateOfMunicipality(municipality) === state) return
  const { parsed, path, field } = inside(place, 'municipality')
  report({
    file: parsed.file,
    ...parsed.at(path),
    field,
    code: 'place outside state',
    words: { municipality, state },
  })
}

/** Reports an incident's sub-type that is none of its type. */
export function checkTypes(statements: readonly Statement[], parsed: ParsedFile, report: Report): void {
  const accepted = statements.filter((statement) => statement.status === 'accepted')
  const type = accepted.find((statement) => statement.field === 'type')?.value
  const subType = accepted.find((statement) => statement.field === 'subType')?.value
  const subTypes = Object.entries(eventTypes).find(([name]) => name === type)?.[1]
  if (typeof type !== 'string' || typeof subType !== 'string' || subTypes === undefined) return
  if (subTypes.some((possible) => possible === subType)) return
  const place = parsed.at(['statements', 'subType'])
  report({
    file: parsed.file,
    ...place,
    field: 'subType',
    code: 'sub-type of another type',
    words: { type, subType },
  })
}
