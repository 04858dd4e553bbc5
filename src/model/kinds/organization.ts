import * as z from 'zod'
import { field, type Kind, manyField, referring } from '../kind.ts'
import { periodText } from '../period.ts'
import { identifier, identifierHelp, nameHelp, recordName } from './names.ts'

/** An institution, a publisher, a medium, a party, a criminal group: any body that is named in briefs. */
export const organization = {
  name: 'organization',
  folder: 'organizations',
  label: { en: 'Organisation', es: 'Organización' },
  fields: {
    name: manyField('Name', 'Nombre', nameHelp, recordName),
    sort: field(
      'Sort',
      'Clase',
      { en: 'What sort of body it is', es: 'Qué clase de organización es' },
      z.enum([
        'government',
        'police',
        'military',
        'court',
        'party',
        'medium',
        'civil society',
        'academic',
        'international',
        'criminal group',
        'company',
        'other',
      ]),
    ),
    parent: referring(
      'organization',
      field(
        'Part of',
        'Parte de',
        { en: 'The body it belongs to', es: 'La organización a la que pertenece' },
        z.string(),
      ),
    ),
    existed: field(
      'Existed',
      'Existió',
      { en: 'From its founding to its end', es: 'Desde su fundación hasta su fin' },
      periodText,
    ),
    place: field(
      'Place',
      'Lugar',
      { en: 'Code of the country or state it acts in', es: 'Código del país o estado en que actúa' },
      z.string(),
    ),
    successor: referring(
      'organization',
      field(
        'Succeeded by',
        'Sucedida por',
        { en: 'The body that took its place', es: 'La organización que la sustituyó' },
        z.string(),
      ),
    ),
    identifier: manyField('Identifier', 'Identificador', identifierHelp, identifier),
    summary: manyField(
      'Summary',
      'Resumen',
      { en: 'What it is, in a sentence', es: 'Qué es, en una frase' },
      z.string().min(1),
    ),
  },
} as const satisfies Kind
