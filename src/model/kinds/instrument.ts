import * as z from 'zod'
import { field, type Kind, manyField } from '../kind.ts'
import { periodText } from '../period.ts'
import { identifier, identifierHelp, nameHelp, recordName } from './names.ts'

/** A step in the life of a law or programme. */
export const instrumentStage = z.object({
  stage: z.enum([
    'proposed',
    'approved',
    'published',
    'in force',
    'amended',
    'suspended',
    'ended',
    'repealed',
  ]),
  by: z.string().optional(),
  date: periodText,
  note: z.string().optional(),
})

/** What a programme was given, or its change, in one year. Amounts are whole currency units. */
export const budgetLine = z.object({
  year: z.number().int().min(1900).max(2100),
  basis: z.enum(['fiscal', 'calendar']).default('fiscal'),
  currency: z.string().length(3),
  amount: z.number().optional(),
  change: z.number().optional(),
  changePercent: z.number().optional(),
})

/** A law, policy, programme, treaty or agreement. */
export const instrument = {
  name: 'instrument',
  folder: 'instruments',
  label: { en: 'Instrument', es: 'Instrumento' },
  fields: {
    name: manyField('Name', 'Nombre', nameHelp, recordName),
    sort: field(
      'Sort',
      'Clase',
      { en: 'What sort of instrument it is', es: 'Qué clase de instrumento es' },
      z.enum([
        'constitution',
        'law',
        'bill',
        'decree',
        'accord',
        'policy',
        'programme',
        'treaty',
        'agreement',
        'rule',
      ]),
    ),
    jurisdiction: field(
      'Jurisdiction',
      'Jurisdicción',
      { en: 'Code of the country or state where it holds', es: 'Código del país o estado donde rige' },
      z.string(),
    ),
    stage: manyField(
      'Stage',
      'Etapa',
      { en: 'Each step with its date and who took it', es: 'Cada paso con su fecha y quién lo dio' },
      instrumentStage,
    ),
    budget: manyField(
      'Budget line',
      'Línea de presupuesto',
      { en: 'Amount or change by year', es: 'Monto o cambio por año' },
      budgetLine,
    ),
    identifier: manyField('Identifier', 'Identificador', identifierHelp, identifier),
    summary: manyField(
      'Summary',
      'Resumen',
      { en: 'What it does, in a sentence', es: 'Qué hace, en una frase' },
      z.string().min(1),
    ),
  },
} as const satisfies Kind
