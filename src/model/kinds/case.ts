import * as z from 'zod'
import { field, type Kind, manyField } from '../kind.ts'
import { periodText } from '../period.ts'
import { nameHelp, recordName } from './names.ts'

/** A step of a proceeding. `settles` marks one that ends it, after which it may not be told as pending. */
export const caseStage = z.object({
  stage: z.enum([
    'accusation',
    'complaint',
    'arrest',
    'charged',
    'charges dropped',
    'indicted',
    'trial',
    'convicted',
    'acquitted',
    'no prosecution',
    'appeal',
    'registered',
    'withdrawn',
    'disqualified',
    'published',
    'closed',
  ]),
  date: periodText,
  by: z.string().optional(),
  note: z.string().optional(),
})

export const party = z.object({
  person: z.string().optional(),
  organization: z.string().optional(),
  role: z.enum(['accused', 'complainant', 'prosecutor', 'court', 'authority', 'candidate', 'party']),
})

/** A legal or political proceeding with a status and a timeline. */
export const legalCase = {
  name: 'case',
  folder: 'cases',
  label: { en: 'Case', es: 'Caso' },
  fields: {
    name: manyField('Name', 'Nombre', nameHelp, recordName),
    sort: field(
      'Sort',
      'Clase',
      { en: 'What sort of proceeding it is', es: 'Qué clase de procedimiento es' },
      z.enum(['criminal', 'electoral', 'civil', 'constitutional', 'political', 'international']),
    ),
    party: manyField(
      'Party',
      'Parte',
      { en: 'Who takes part and as what', es: 'Quién participa y como qué' },
      party,
    ),
    forum: manyField(
      'Forum',
      'Foro',
      { en: 'Court, prosecutor or body that handles it', es: 'Tribunal, fiscalía u órgano que lo lleva' },
      z.string().min(1),
    ),
    stage: manyField(
      'Stage',
      'Etapa',
      { en: 'Each step with its date', es: 'Cada paso con su fecha' },
      caseStage,
    ),
    statusAsOf: field(
      'Status as of',
      'Estado al',
      { en: 'Where it stood on the day last looked at', es: 'En qué estaba el día que se revisó' },
      z.object({ status: z.enum(['open', 'closed', 'suspended']), date: z.iso.date() }),
    ),
    summary: manyField(
      'Summary',
      'Resumen',
      { en: 'What it is about, in a sentence', es: 'De qué trata, en una frase' },
      z.string().min(1),
    ),
  },
} as const satisfies Kind
