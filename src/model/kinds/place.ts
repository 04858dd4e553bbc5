import * as z from 'zod'
import { field, type Kind, manyField, referring } from '../kind.ts'
import { identifier, identifierHelp, nameHelp, recordName } from './names.ts'

/** A country, a state, a municipality or a locality. Its id is its ISO 3166 code, its INEGI key, or a slug. */
export const place = {
  name: 'place',
  folder: 'places',
  label: { en: 'Place', es: 'Lugar' },
  fields: {
    name: manyField('Name', 'Nombre', nameHelp, recordName),
    level: field(
      'Level',
      'Nivel',
      { en: 'What sort of place it is', es: 'Qué clase de lugar es' },
      z.enum(['world', 'region', 'country', 'state', 'municipality', 'locality']),
    ),
    parent: referring(
      'place',
      field(
        'Within',
        'Dentro de',
        { en: 'The place that holds it', es: 'El lugar que lo contiene' },
        z.string(),
      ),
    ),
    identifier: manyField('Code', 'Código', identifierHelp, identifier),
    coordinates: field(
      'Coordinates',
      'Coordenadas',
      {
        en: 'Latitude and longitude of its middle, in degrees',
        es: 'Latitud y longitud de su centro, en grados',
      },
      z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
    ),
  },
} as const satisfies Kind
