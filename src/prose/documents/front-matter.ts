import { isMap, isScalar, parseDocument } from 'yaml'
import type { Language } from '../../model/language.ts'
import { isDay } from '../../model/period.ts'
import type { Span } from '../../model/span.ts'
import type { ReadProblem } from './document.ts'

/** The fields of a YAML head that a brief needs. Spans are offsets in the file. */
export interface YamlHead {
  readonly title: string | null
  /** Where the title stands in the file, when it stands there letter for letter. */
  readonly titleAt: Span | null
  readonly date: string | null
  readonly author: string | null
  readonly language: Language | null
  readonly problems: readonly ReadProblem[]
}

const titleKeys = ['title', 'titulo', 'título']
const dateKeys = ['date', 'fecha', 'published', 'publicado']
const authorKeys = ['author', 'authors', 'byline', 'autor', 'autora', 'autores']
const languageKeys = ['lang', 'language', 'idioma', 'lengua']

/**
 * Reads the YAML between the dashes at the head of a file.
 * @param content the file's decoded text
 * @param yaml where the YAML stands in it, dashes left out
 */
export function readYamlHead(content: string, yaml: Span): YamlHead {
  const source = content.slice(yaml.start, yaml.end)
  const document = parseDocument(source, { schema: 'failsafe', logLevel: 'silent' })
  const fields = new Map<string, { value: string; start: number; end: number }>()
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      const name = isScalar(key) ? String(key.value).trim().toLowerCase() : ''
      const range = isScalar(value) ? value.range : null
      fields.set(name, {
        value: textOf(value),
        start: yaml.start + (range?.[0] ?? 0),
        end: yaml.start + (range?.[1] ?? 0),
      })
    }
  }
  const first = (keys: readonly string[]) =>
    keys.map((key) => fields.get(key)).find((field) => field !== undefined)
  const title = first(titleKeys)
  const [fault] = document.errors
  return {
    title: title?.value || null,
    titleAt: title ? verbatim(content, title) : null,
    date: dayOf(first(dateKeys)?.value),
    author: first(authorKeys)?.value || null,
    language: languageOf(first(languageKeys)?.value),
    problems: fault
      ? [{ code: 'broken front matter', words: { line: fault.linePos?.[0].line ?? 1, detail: fault.code } }]
      : [],
  }
}

function textOf(value: unknown): string {
  if (isScalar(value)) return String(value.value ?? '').trim()
  if (typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items)) {
    return value.items.map(textOf).filter(Boolean).join(', ')
  }
  return ''
}

function verbatim(content: string, field: { value: string; start: number; end: number }): Span | null {
  const at = content.slice(field.start, field.end).indexOf(field.value)
  return at < 0 || field.value === ''
    ? null
    : { start: field.start + at, end: field.start + at + field.value.length }
}

function dayOf(value: string | undefined): string | null {
  const day = value?.slice(0, 10) ?? ''
  return isDay(day) ? day : null
}

function languageOf(value: string | undefined): Language | null {
  const code = value?.slice(0, 2).toLowerCase()
  return code === 'en' || code === 'es' ? code : null
}
