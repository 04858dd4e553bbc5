import type * as z from 'zod'
import { type EntryState, inputName, roomFor } from '../../desk/records/entry-inputs.ts'
import { enteredValue, shapeOf } from '../../desk/records/field-shape.ts'
import { recordWords } from '../../desk/records/record-words.ts'
import { fold } from '../../model/fold.ts'
import type { Field, Kind } from '../../model/kind.ts'
import { partLabel } from '../../model/kind-words.ts'
import type { Language } from '../../model/language.ts'
import { municipalityNamed } from '../../model/mexican-municipalities.ts'
import { placeOfName } from '../../model/place-codes.ts'

/** A value as it was entered and judged. */
export interface EnteredValue {
  readonly field: string
  readonly value: unknown
  /** Name of its input, for what the registry may yet hold against it. */
  readonly input: string
}

/** What a form holds: the values that are well, and what is wrong with the others by the names of their inputs. */
export interface EntryReading {
  readonly values: readonly EnteredValue[]
  readonly problems: ReadonlyMap<string, string>
}

/** Reads the values of the fields from a form; whatever is wrong is said of its input, and nothing else is lost. */
export function readEntry(
  kind: Kind,
  fields: readonly string[],
  texts: ReadonlyMap<string, string>,
  language: Language,
): EntryReading {
  const values: EnteredValue[] = []
  const problems = new Map<string, string>()
  for (const name of fields) {
    const declared = kind.fields[name]
    if (!declared || texts.get(`keep.${name}`) === 'no') continue
    const room = roomFor(name, declared, { texts })
    for (let place = 0; place < room; place++) {
      const input = inputName(name, place)
      const read = readValue(declared, input, texts, language)
      if (read === null) continue
      if ('value' in read) values.push({ field: name, value: read.value, input })
      else for (const [at, text] of read.problems) problems.set(at, text)
    }
  }
  return { values, problems }
}

/**
 * Reads one value.
 * @returns null when nothing was entered
 */
export function readValue(
  declared: Field,
  input: string,
  texts: ReadonlyMap<string, string>,
  language: Language,
): { readonly value: unknown } | { readonly problems: ReadonlyMap<string, string> } | null {
  const entered = enteredValue(shapeOf(declared.value), input, (name) => texts.get(name) ?? '')
  if (entered === undefined) return null
  const judged = declared.value.safeParse(withCodes(entered))
  if (judged.success) return { value: judged.data }
  return {
    problems: new Map(
      judged.error.issues.map((issue) => [
        [input, ...issue.path].join('.'),
        issueText(issue, declared, texts.get([input, ...issue.path].join('.')) ?? '', language),
      ]),
    ),
  }
}

/** The problem in words, with the name of what it is about. */
function issueText(issue: z.core.$ZodIssue, declared: Field, text: string, language: Language): string {
  const say = recordWords[language]
  const last = issue.path.at(-1)
  const label =
    last === undefined
      ? declared.label[language]
      : `${declared.label[language]}, ${partLabel(String(last), language).toLowerCase()}`
  if (text.trim() === '') return say.missing(label)
  if (issue.code === 'invalid_type' && issue.expected === 'number') return say.badNumber(label)
  if (issue.code === 'invalid_value') return say.badChoice(label)
  return say.badValue(label, declared.help[language])
}

/** States and municipalities may be entered by name: what stands in the registry are their codes. */
function withCodes(entered: unknown): unknown {
  if (typeof entered !== 'object' || entered === null) return entered
  const parts: Record<string, unknown> = { ...entered }
  if (typeof parts.state === 'string') parts.state = placeOfName(fold(parts.state)) ?? parts.state
  if (typeof parts.municipality === 'string') {
    const state = typeof parts.state === 'string' ? parts.state : undefined
    parts.municipality = municipalityNamed(fold(parts.municipality), state)?.code ?? parts.municipality
  }
  return parts
}

/** What a form was filled in with, to show it again. */
export function entryState(
  language: Language,
  texts: ReadonlyMap<string, string>,
  problems: ReadonlyMap<string, string> = new Map(),
): EntryState {
  return { language, texts, problems }
}
