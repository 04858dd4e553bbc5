import * as z from 'zod'
import { absence } from '../model/dataset.ts'

const column = z.string().min(1)

/** How to read a table of any publisher with one number a row: the YAML file beside it. */
export const tidyMapping = z
  .strictObject({
    delimiter: z.enum([',', ';', '\t', '|']).default(','),
    /** The mark before the decimals. */
    decimal: z.enum(['.', ',']).default('.'),
    /** The mark between thousands; without it a number that has one is refused. */
    thousands: z.enum([',', '.', ' ', "'"]).optional(),
    /** Found by reading the file when left out. */
    encoding: z.enum(['utf-8', 'windows-1252']).optional(),
    place: z.union([
      z.strictObject({ fixed: z.string().min(1) }),
      z.strictObject({
        column,
        /** A system of codes, or the code of the model for each value of the column. */
        codes: z.union([z.enum(['iso2', 'iso3', 'inegi', 'name']), z.record(z.string(), z.string().min(1))]),
      }),
    ]),
    period: z.union([
      z.strictObject({ fixed: z.string().min(4) }),
      z.strictObject({
        column,
        /** `cotejo` is the form of the workspace: 2021, 2021-03, 2021-Q1, 2021-03-18. */
        form: z
          .enum(['cotejo', 'YYYYMM', 'YYYY/MM', 'MM/YYYY', 'DD/MM/YYYY', 'MM/DD/YYYY'])
          .default('cotejo'),
      }),
      z.strictObject({ year: column, month: column.optional() }),
    ]),
    value: column,
    indicator: z.union([
      z.strictObject({ fixed: z.string().min(1) }),
      z.strictObject({
        column,
        /** The id for each value of the column; the value itself is the id when left out. */
        names: z.record(z.string(), z.string().min(1)).optional(),
      }),
    ]),
    /** What stands in the column of the value when there is none, and why; an empty cell is missing. */
    absence: z.record(z.string(), absence).default({}),
    /** Columns that say nothing of the figures. */
    ignore: z.array(column).default([]),
  })
  .refine(({ decimal, thousands }) => decimal !== thousands, {
    path: ['thousands'],
    message: 'expected another mark than that of the decimals',
  })
export type TidyMapping = Readonly<z.infer<typeof tidyMapping>>
