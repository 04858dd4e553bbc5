import * as z from 'zod'
import { field, type Kind, manyField } from '../kind.ts'
import { localized } from '../language.ts'
import { periodText } from '../period.ts'
import { identifier, identifierHelp, nameHelp, recordName } from './names.ts'

/** An office held over a period. */
export const office = z.object({
  title: localized,
  organization: z.string().optional(),
  period: periodText,
})

/** A person who is named in briefs. */
export const person = {
  name: 'person',
  folder: 'persons',
  label: { en: 'Person', es: 'Persona' },
  fields: {
    name: manyField('Name', 'Nombre', nameHelp, recordName),
    office: manyField(
      'Office',
      'Cargo',
      { en: 'Offices held, from and to', es: 'Cargos, desde y hasta' },
      office,
    ),
    identifier: manyField('Identifier', 'Identificador', identifierHelp, identifier),
    summary: manyField(
      'Summary',
      'Resumen',
      { en: 'Who this is, in a sentence', es: 'Quién es, en una frase' },
      z.string().min(1),
    ),
    died: field(
      'Died',
      'Falleció',
      { en: 'Day, month or year of death', es: 'Día, mes o año de su muerte' },
      periodText,
    ),
  },
} as const satisfies Kind
