import * as z from 'zod'
import { field, type Kind, referring } from '../kind.ts'

/** One person harmed in an incident, named or not. */
export const victim = {
  name: 'victim',
  folder: 'victims',
  label: { en: 'Victim', es: 'Víctima' },
  fields: {
    incident: referring(
      'incident',
      field(
        'Incident',
        'Incidente',
        {
          en: 'The incident in which the person was harmed',
          es: 'El incidente en que la persona fue dañada',
        },
        z.string(),
      ),
    ),
    name: field(
      'Name',
      'Nombre',
      {
        en: 'Full name, or: unnamed, withheld',
        es: 'Nombre completo, o: unnamed (sin nombre), withheld (reservado)',
      },
      z.string().min(1),
    ),
    sex: field(
      'Sex',
      'Sexo',
      { en: 'As reported', es: 'Según el reporte' },
      z.enum(['female', 'male', 'other', 'unknown']),
    ),
    age: field(
      'Age',
      'Edad',
      { en: 'In years, or a band such as 18-29', es: 'En años, o un rango como 18-29' },
      z.union([
        z.number().int().min(0).max(130),
        z.string().regex(/^\d{1,3}-\d{1,3}$/, 'expected an age in years or a band such as 18-29'),
      ]),
    ),
    occupation: field(
      'Occupation',
      'Ocupación',
      {
        en: 'The class for which the registry counts the person',
        es: 'La clase por la que el registro cuenta a la persona',
      },
      z.enum([
        'police',
        'soldier',
        'journalist',
        'mayor',
        'candidate',
        'official',
        'activist',
        'student',
        'other civilian',
        'unknown',
      ]),
    ),
    corporation: referring(
      'organization',
      field(
        'Corporation',
        'Corporación',
        { en: 'Police force, army or other body', es: 'Policía, ejército u otra corporación' },
        z.string(),
      ),
    ),
    level: field(
      'Level',
      'Orden',
      { en: 'Level of government of the corporation', es: 'Orden de gobierno de la corporación' },
      z.enum(['municipal', 'state', 'federal']),
    ),
    rank: field('Rank', 'Rango', { en: 'Rank or post held', es: 'Rango o cargo' }, z.string().min(1)),
    onDuty: field(
      'On duty',
      'En servicio',
      { en: 'Whether the person was on duty', es: 'Si la persona estaba en servicio' },
      z.boolean(),
    ),
    affiliation: field(
      'Medium or party',
      'Medio o partido',
      { en: 'For journalists and politicians', es: 'Para periodistas y políticos' },
      z.string().min(1),
    ),
    outcome: field(
      'Outcome',
      'Desenlace',
      { en: 'What happened to the person', es: 'Qué le pasó a la persona' },
      z.enum(['killed', 'injured', 'disappeared', 'abducted', 'threatened', 'unharmed']),
    ),
    motiveConfirmed: field(
      'Motive confirmed',
      'Motivo confirmado',
      {
        en: 'Whether the motive is tied to the occupation beyond doubt',
        es: 'Si consta que el motivo se liga a la ocupación',
      },
      z.boolean(),
    ),
    impunity: field(
      'Impunity',
      'Impunidad',
      {
        en: 'Complete impunity, partial justice (some convicted) or full justice (all convicted)',
        es: 'Impunidad completa, justicia parcial (algunos condenados) o justicia plena (todos condenados)',
      },
      z.enum(['complete impunity', 'partial justice', 'full justice']),
    ),
  },
} as const satisfies Kind
