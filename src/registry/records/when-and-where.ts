import { legalCase } from '../../model/kinds/case.ts'
import { incident } from '../../model/kinds/incident.ts'
import { instrument } from '../../model/kinds/instrument.ts'
import { organization } from '../../model/kinds/organization.ts'
import { place } from '../../model/kinds/place.ts'
import { parsePeriod } from '../../model/period.ts'
import { levelOf, stateOfMunicipality } from '../../model/place-codes.ts'
import { currentValue, currentValues, type RegistryRecord } from '../../model/record.ts'

/** First and last day of a record, `YYYY-MM-DD`; null where open or unknown. */
export interface When {
  readonly starts: string | null
  readonly ends: string | null
}

/** Where a record is, as exactly as the audience may know. */
export interface Where {
  readonly state: string | null
  readonly municipality: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

/** When an incident was, an organisation existed, or from the first to the last stage of a case or an instrument. */
export function whenOf(record: RegistryRecord): When {
  const periods = periodsOf(record).flatMap((text) => parsePeriod(text) ?? [])
  const [first] = periods
  if (!first) return { starts: null, ends: null }
  const starts = periods.map(({ start }) => start)
  const ends = periods.map(({ end }) => end)
  return {
    starts: inCalendar(starts.includes(null) ? null : starts.reduce(earlier, first.start)),
    ends: inCalendar(ends.includes(null) ? null : ends.reduce(later, first.end)),
  }
}

function periodsOf(record: RegistryRecord): readonly string[] {
  switch (record.kind) {
    case incident.name:
      return currentValues(record, incident, 'date')
    case organization.name:
      return currentValues(record, organization, 'existed')
    case legalCase.name:
      return currentValues(record, legalCase, 'stage').map(({ date }) => date)
    case instrument.name:
      return currentValues(record, instrument, 'stage').map(({ date }) => date)
    default:
      return []
  }
}

function earlier(a: string | null, b: string | null): string | null {
  return a !== null && b !== null && a < b ? a : b
}

function later(a: string | null, b: string | null): string | null {
  return a !== null && b !== null && a > b ? a : b
}

/** PostgreSQL's calendar has no year 0. */
function inCalendar(day: string | null): string | null {
  return day === null || day.startsWith('0000') ? null : day
}

/** The place of a record. */
export function whereOf(record: RegistryRecord): Where {
  switch (record.kind) {
    case incident.name: {
      const held = currentValue(record, incident, 'place')
      return {
        state: held?.state ?? null,
        municipality: held?.municipality ?? null,
        latitude: held?.latitude ?? null,
        longitude: held?.longitude ?? null,
      }
    }
    case place.name: {
      const coordinates = currentValue(record, place, 'coordinates')
      return {
        ...codeWithin(record.id),
        latitude: coordinates?.latitude ?? null,
        longitude: coordinates?.longitude ?? null,
      }
    }
    case organization.name:
      return within(currentValue(record, organization, 'place'))
    case instrument.name:
      return within(currentValue(record, instrument, 'jurisdiction'))
    default:
      return within(null)
  }
}

function within(code: string | null): Where {
  const { state, municipality } = code === null ? { state: null, municipality: null } : codeWithin(code)
  return { state, municipality, latitude: null, longitude: null }
}

function codeWithin(code: string): Pick<Where, 'state' | 'municipality'> {
  switch (levelOf(code)) {
    case 'state':
      return { state: code, municipality: null }
    case 'municipality':
      return { state: stateOfMunicipality(code), municipality: code }
    default:
      return { state: null, municipality: null }
  }
}
