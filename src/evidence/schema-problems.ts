import * as z from 'zod'
import { nearest } from '../model/edit-distance.ts'
import type { ParsedFile, Path } from './parsed-file.ts'
import type { ProblemCode, Report } from './problem.ts'

/** A value of a parsed file: where it stands and how its field is called in messages. */
export interface Place {
  readonly parsed: ParsedFile
  readonly path: Path
  /** Null when the value is the whole file. */
  readonly field: string | null
}

/**
 * Holds a value against its schema and reports all that is wrong with it, unknown fields among it.
 * @returns what the schema makes of the value; null when it does not fit
 */
export function readBySchema<T>(
  schema: z.ZodType<T>,
  value: unknown,
  place: Place,
  report: Report,
): T | null {
  const result = schema.safeParse(value)
  const hasUnknown = hasUnknownFields(schema, value)
  if (hasUnknown) reportUnknownFields(schema, value, place, report)
  if (result.success) return hasUnknown ? null : result.data
  for (const issue of result.error.issues) reportIssue(issue, value, place, report)
  return null
}

/** The same without the search for unknown fields, for schemas that keep what they do not know. */
export function readLoosely<T>(schema: z.ZodType<T>, value: unknown, place: Place, report: Report): T | null {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) reportIssue(issue, value, place, report)
  return null
}

type Issue = z.core.$ZodIssue

function reportIssue(outer: Issue, value: unknown, place: Place, report: Report): void {
  const { issue, path } = narrowed(outer, value)
  const found = path.reduce<unknown>(stepInto, value)
  const full = [...place.path, ...path]
  const { code, words } = told(issue, found)
  const field = fieldName(place.field, path)
  report({ file: place.parsed.file, ...place.parsed.at(full), field, code, words })
}

/** Of an alternative, the issue of the branch that the value came nearest to. */
function narrowed(issue: Issue, value: unknown): { readonly issue: Issue; readonly path: Path } {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (issue.code !== 'invalid_union') return { issue, path }
  const branches = issue.errors
  const near = branches.find((branch) => branch[0]?.code !== 'invalid_type') ?? branches[0]
  const [inner] = near ?? []
  if (!inner) return { issue, path }
  const deeper = narrowed(inner, path.reduce<unknown>(stepInto, value))
  return { issue: deeper.issue, path: [...path, ...deeper.path] }
}

function stepInto(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined
}

/** `place` and `municipality` give `place.municipality`; places in lists are counted from 1. */
export function fieldName(field: string | null, path: Path): string | null {
  const parts = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`)).join('')
  const name = field === null ? parts.replace(/^\./, '') : `${field}${parts}`
  return name === '' ? null : name
}

interface Told {
  readonly code: ProblemCode
  readonly words: Readonly<Record<string, string | number>>
}

function told(issue: Issue, value: unknown): Told {
  const got = shown(value)
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? { code: 'missing', words: {} } : toldType(issue.expected, value, got)
    case 'invalid_value':
      return value === undefined
        ? { code: 'missing', words: {} }
        : toldChoice(issue.values.map(String), value, got)
    case 'too_small':
      return toldBound('expected at least', issue, got)
    case 'too_big':
      return toldBound('expected at most', issue, got)
    case 'invalid_format':
      if (issue.format === 'date') return { code: 'expected day', words: { got } }
      if (issue.format === 'datetime') return { code: 'expected time', words: { got } }
      return { code: 'expected', words: { expected: expectation(issue.message), got } }
    default:
      return { code: 'expected', words: { expected: expectation(issue.message), got } }
  }
}

function expectation(message: string): string {
  return message.replace(/^expected /, '')
}

const typeCodes: Readonly<Record<string, ProblemCode>> = {
  string: 'expected text',
  number: 'expected number',
  int: 'expected whole number',
  boolean: 'expected yes or no',
  array: 'expected list',
  object: 'expected mapping',
}

function toldType(expected: string, value: unknown, got: string): Told {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return {
      code: 'expected text not number',
      words: { what: typeof value === 'number' ? 'number' : 'flag', got },
    }
  }
  const code = typeCodes[expected]
  return code ? { code, words: { got } } : { code: 'expected', words: { expected, got } }
}

function toldChoice(options: readonly string[], value: unknown, got: string): Told {
  const meant = typeof value === 'string' ? nearest(value, options) : null
  const list = options.map((option) => `"${option}"`).join(', ')
  return { code: 'expected one of', words: { options: list, got, meant: meant ?? '' } }
}

function toldBound(
  code: 'expected at least' | 'expected at most',
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  got: string,
): Told {
  const bound = String('minimum' in issue ? issue.minimum : issue.maximum)
  if (issue.origin === 'string')
    return { code: 'expected length', words: { count: bounded(code, bound, issue.exact), got } }
  if (issue.origin === 'array')
    return { code: 'expected items', words: { count: bounded(code, bound, issue.exact), got } }
  return { code, words: { least: bound, most: bound, got } }
}

function bounded(
  code: 'expected at least' | 'expected at most',
  bound: string,
  exact: boolean | undefined,
): string {
  if (exact) return bound
  return code === 'expected at least' ? `≥ ${bound}` : `≤ ${bound}`
}

const longestShown = 60

/** A value as it stands in a message: JSON, cut when it is long. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `[… ${value.length}]`
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).slice(0, 4).join(', ')}}`
  const text = JSON.stringify(value) ?? String(value)
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

function reportUnknownFields(schema: z.ZodType, value: unknown, place: Place, report: Report): void {
  const inner = unwrapped(schema)
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const element = inner.element as z.ZodType
    value.forEach((item: unknown, at) => {
      reportUnknownFields(element, item, within(place, at), report)
    })
  }
  if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) return
  const shape = inner.shape as Readonly<Record<string, z.ZodType>>
  for (const [key, held] of Object.entries(value)) {
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (known) reportUnknownFields(known, held, within(place, key), report)
    else reportUnknownKey(key, Object.keys(shape), place, report)
  }
}

/** Whether a value holds, at any depth, a field that its schema does not have. */
export function hasUnknownFields(schema: z.ZodType, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const inner = unwrapped(schema)
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.some((item) => hasUnknownFields(inner.element as z.ZodType, item))
  }
  if (!(inner instanceof z.ZodObject) || Array.isArray(value)) return false
  const shape = inner.shape as Readonly<Record<string, z.ZodType>>
  return Object.entries(value).some(([key, held]) => {
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined
    return known === undefined || hasUnknownFields(known, held)
  })
}

/** Says that a mapping has no such key, and which was probably meant. */
export function reportUnknownKey(key: string, known: readonly string[], place: Place, report: Report): void {
  const path = [...place.path, key]
  const words = { meant: nearest(key, known) ?? '' }
  report({
    file: place.parsed.file,
    ...place.parsed.atKey(path),
    field: fieldName(place.field, [key]),
    code: 'unknown field',
    words,
  })
}

function within(place: Place, step: string | number): Place {
  return { parsed: place.parsed, path: [...place.path, step], field: fieldName(place.field, [step]) }
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap() as z.ZodType)
  return schema
}
