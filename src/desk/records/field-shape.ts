import * as z from 'zod'

/** What inputs the values of a field need, read from the field's schema. */
export type Shape =
  | { readonly form: 'text'; readonly numeric: boolean }
  | { readonly form: 'number' }
  | { readonly form: 'day' }
  | { readonly form: 'choice'; readonly options: readonly string[] }
  | { readonly form: 'yes or no' }
  | { readonly form: 'group'; readonly parts: readonly Part[] }

/** One part of a compound value. */
export interface Part {
  readonly name: string
  readonly shape: Shape
  readonly required: boolean
  /** What it holds unless something else is chosen; empty for none. */
  readonly preset: string
}

/** Reads the text that was entered under a name; empty for none. */
export type ReadText = (name: string) => string

/**
 * The inputs for a schema. What no input is made for (lists, maps) is entered as text, which the schema then refuses
 * in words; no kind has such a field.
 */
export function shapeOf(schema: z.ZodType): Shape {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return shapeOf(inner(schema))
  if (schema instanceof z.ZodNumber) return { form: 'number' }
  if (schema instanceof z.ZodBoolean) return { form: 'yes or no' }
  if (schema instanceof z.ZodEnum) return { form: 'choice', options: schema.options.map(String) }
  if (schema instanceof z.ZodLiteral) return { form: 'choice', options: [...schema.values].map(String) }
  if (schema instanceof z.ZodISODate) return { form: 'day' }
  if (schema instanceof z.ZodObject) return { form: 'group', parts: Object.entries(schema.shape).map(partOf) }
  if (schema instanceof z.ZodUnion) {
    return { form: 'text', numeric: schema.options.some((option) => option instanceof z.ZodNumber) }
  }
  return { form: 'text', numeric: false }
}

function partOf([name, schema]: [string, z.core.$ZodType]): Part {
  const declared = schema as z.ZodType
  return {
    name,
    shape: shapeOf(declared),
    required: !(declared instanceof z.ZodOptional || declared instanceof z.ZodDefault),
    preset: declared instanceof z.ZodDefault ? String(declared.def.defaultValue) : '',
  }
}

function inner(schema: z.ZodOptional | z.ZodDefault): z.ZodType {
  return schema.def.innerType as z.ZodType
}

/**
 * The value that was entered under a name, as the schema is to judge it: what is no number stays the text that it is,
 * so that it can be shown again beside what was expected.
 * @returns undefined when nothing was entered; choices left as they were preset are nothing
 */
export function enteredValue(shape: Shape, name: string, read: ReadText): unknown {
  if (shape.form === 'group') return enteredGroup(shape.parts, name, read)
  const text = read(name).trim()
  if (text === '') return undefined
  switch (shape.form) {
    case 'number':
      return numberOf(text)
    case 'text':
      return shape.numeric ? numberOf(text) : text
    case 'yes or no':
      return text === 'yes' ? true : text === 'no' ? false : text
    default:
      return text
  }
}

function enteredGroup(parts: readonly Part[], name: string, read: ReadText): unknown {
  const entered = parts.flatMap((part) => {
    const value = enteredValue(part.shape, `${name}.${part.name}`, read)
    return value === undefined ? [] : [{ part, value }]
  })
  if (entered.every(({ part, value }) => value === part.preset)) return undefined
  return Object.fromEntries(entered.map(({ part, value }) => [part.name, value]))
}

function numberOf(text: string): number | string {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
}

/** A value as the texts of its inputs, by name: the inverse of {@link enteredValue}. */
export function textsOfValue(name: string, value: unknown): [string, string][] {
  if (value === undefined || value === null) return []
  if (typeof value === 'boolean') return [[name, value ? 'yes' : 'no']]
  if (typeof value !== 'object') return [[name, String(value)]]
  return Object.entries(value).flatMap(([part, inside]) => textsOfValue(`${name}.${part}`, inside))
}
