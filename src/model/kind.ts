import type * as z from 'zod'
import type { Localized } from './language.ts'

/** A field of a record kind: what it may hold, and what a person who fills it in is told. */
export interface Field<T = unknown> {
  readonly label: Localized
  readonly help: Localized
  readonly value: z.ZodType<T>
  /** Whether several accepted values may stand side by side (names, offices, stages). */
  readonly many: boolean
  /** The kind of record that the value is the id of, when it is a reference. */
  readonly refers: string | null
}

/** A kind of record. This one declaration drives files, database, forms, API, import and export. */
export interface Kind<Fields extends Readonly<Record<string, Field>> = Readonly<Record<string, Field>>> {
  readonly name: string
  readonly folder: string
  readonly label: Localized
  readonly fields: Fields
}

/** Declares a field that holds one accepted value; several sources may give it alike. */
export function field<T>(en: string, es: string, help: Localized, value: z.ZodType<T>): Field<T> {
  return { label: { en, es }, help, value, many: false, refers: null }
}

/** Declares a field that may hold several accepted values. */
export function manyField<T>(en: string, es: string, help: Localized, value: z.ZodType<T>): Field<T> {
  return { ...field(en, es, help, value), many: true }
}

/** The same field, holding the id of a record of the kind named. */
export function referring<T>(kind: string, declared: Field<T>): Field<T> {
  return { ...declared, refers: kind }
}
