import * as z from 'zod'
import { field, type Kind, manyField, referring } from '../kind.ts'
import { periodText } from '../period.ts'

/** ACLED's event types and sub-event types: https://acleddata.com/knowledge-base/codebook/ */
export const eventTypes = {
  Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  Protests: ['Excessive force against protesters', 'Protest with intervention', 'Peaceful protest'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
} as const

const count = z.number().int().nonnegative()

/** Where it happened, and how much of that may be shown. */
export const incidentPlace = z.object({
  /** ISO 3166-2 code of the state. */
  state: z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'expected an ISO 3166-2 code such as MX-MEX'),
  /** INEGI key: two digits of the state, three of the municipality. */
  municipality: z
    .string()
    .regex(/^\d{5}$/, 'expected a five-digit INEGI key such as 15021')
    .optional(),
  locality: z.string().optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  publicPrecision: z.enum(['exact', 'locality', 'municipality', 'state']).default('municipality'),
})

/** Who took part. An attribution stays "alleged" unless a court said so. */
export const actor = z.object({
  organization: z.string().optional(),
  name: z.string().optional(),
  role: z.enum(['perpetrator', 'target', 'bystander', 'responder']),
  attribution: z.enum(['alleged', 'court finding', 'self-claimed']).default('alleged'),
})

/** A violent event at one place in one period, with actors, victims and a type. */
export const incident = {
  name: 'incident',
  folder: 'incidents',
  label: { en: 'Incident', es: 'Incidente' },
  fields: {
    name: manyField(
      'Name',
      'Nombre',
      {
        en: 'What it is called in reports, in any language',
        es: 'Cómo lo llaman los reportes, en cualquier idioma',
      },
      z.string().min(1),
    ),
    type: field(
      'Type',
      'Tipo',
      { en: 'ACLED event type', es: 'Tipo de evento de ACLED' },
      z.enum(Object.keys(eventTypes) as [keyof typeof eventTypes, ...(keyof typeof eventTypes)[]]),
    ),
    subType: field(
      'Sub-type',
      'Subtipo',
      { en: 'ACLED sub-event type, of the type chosen', es: 'Subtipo de evento de ACLED, del tipo elegido' },
      z.enum(Object.values(eventTypes).flat() as [string, ...string[]]),
    ),
    method: field(
      'Method',
      'Método',
      { en: 'How it was done: ambush, raid, abduction', es: 'Cómo se hizo: emboscada, irrupción, secuestro' },
      z.string().min(1),
    ),
    weapon: manyField(
      'Weapon',
      'Arma',
      { en: 'Kinds of weapon used', es: 'Clases de arma usadas' },
      z.enum(['firearm', 'knife', 'explosive', 'vehicle', 'fire', 'drone', 'none', 'other']),
    ),
    date: field(
      'Date',
      'Fecha',
      {
        en: 'Day or stretch of days: 2021-03-18, 2019-10, 2014-09-26..2014-09-27',
        es: 'Día o días: 2021-03-18, 2019-10, 2014-09-26..2014-09-27',
      },
      periodText,
    ),
    place: field(
      'Place',
      'Lugar',
      {
        en: 'State, municipality, locality and coordinates, as exact as known',
        es: 'Estado, municipio, localidad y coordenadas, tan exacto como se sepa',
      },
      incidentPlace,
    ),
    actor: manyField(
      'Actor',
      'Actor',
      {
        en: 'Who took part; alleged unless a court said so',
        es: 'Quién participó; presunto salvo que un tribunal lo haya dicho',
      },
      actor,
    ),
    deathsBest: field(
      'Deaths, best figure',
      'Muertes, mejor cifra',
      { en: 'The figure that stands', es: 'La cifra que se sostiene' },
      count,
    ),
    deathsLow: field(
      'Deaths, lowest',
      'Muertes, mínimo',
      { en: 'The lowest credible figure', es: 'La cifra creíble más baja' },
      count,
    ),
    deathsHigh: field(
      'Deaths, highest',
      'Muertes, máximo',
      { en: 'The highest credible figure', es: 'La cifra creíble más alta' },
      count,
    ),
    injured: field(
      'Injured',
      'Heridos',
      { en: 'People hurt who lived', es: 'Personas lesionadas que sobrevivieron' },
      count,
    ),
    missing: field(
      'Missing',
      'Desaparecidos',
      { en: 'People not found', es: 'Personas no localizadas' },
      count,
    ),
    civilians: field(
      'Civilians killed',
      'Civiles muertos',
      { en: 'Of the deaths, civilians', es: 'De las muertes, civiles' },
      count,
    ),
    police: field(
      'Police killed',
      'Policías muertos',
      {
        en: 'Of the deaths, police of any corporation',
        es: 'De las muertes, policías de cualquier corporación',
      },
      count,
    ),
    military: field(
      'Military killed',
      'Militares muertos',
      {
        en: 'Of the deaths, members of the armed forces',
        es: 'De las muertes, integrantes de las fuerzas armadas',
      },
      count,
    ),
    detained: field(
      'Detained',
      'Detenidos',
      { en: 'People held for it so far', es: 'Personas detenidas por ello hasta ahora' },
      count,
    ),
    charged: field(
      'Charged',
      'Vinculados a proceso',
      { en: 'People charged for it so far', es: 'Personas acusadas por ello hasta ahora' },
      count,
    ),
    summary: manyField(
      'Summary',
      'Resumen',
      { en: 'What happened, in a few sentences', es: 'Qué pasó, en pocas frases' },
      z.string().min(1),
    ),
    status: field(
      'Status',
      'Estado',
      { en: 'Where the investigation stands', es: 'En qué va la investigación' },
      z.enum(['reported', 'under investigation', 'charged', 'tried', 'closed']),
    ),
    related: referring(
      'incident',
      manyField(
        'Related incident',
        'Incidente relacionado',
        { en: 'Part of the same chain of events', es: 'Parte de la misma cadena de hechos' },
        z.string(),
      ),
    ),
    duplicateOf: referring(
      'incident',
      field(
        'Duplicate of',
        'Duplicado de',
        { en: 'The record that stands for both', es: 'El registro que vale por ambos' },
        z.string(),
      ),
    ),
  },
} as const satisfies Kind
