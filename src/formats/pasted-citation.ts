/// <reference path="./citation-js.d.ts" />
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { type Citation, citation, cslDate, cslName, sourceType } from '../model/source.ts'

/** What a person pasted, read without asking the network. */
export type PastedCitation =
  | { readonly form: 'read'; readonly citations: readonly Citation[] }
  /** A sentence of a bibliography: for the reader of prose. */
  | { readonly form: 'plain'; readonly text: string }
  | { readonly form: 'empty' }
  | { readonly form: 'unreadable'; readonly as: 'BibTeX' | 'RIS' | 'CSL-JSON'; readonly detail: string }
  | { readonly form: 'too long' }

/** Longer than any bibliography that one pastes: what is longer is a file to import. */
export const longestPaste = 100_000

const doiForm = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s"<>]{1,300})$/i
const addressForm = /^https?:\/\/[^\s"<>]{3,2000}$/i

/**
 * Reads an address, a DOI, BibTeX or BibLaTeX, RIS, CSL-JSON, or hands back plain text. Fields that Cotejo does not
 * know are kept as CSL has them.
 */
export function readPastedCitation(pasted: string): PastedCitation {
  const text = pasted.trim()
  if (text === '') return { form: 'empty' }
  if (text.length > longestPaste) return { form: 'too long' }
  const doi = doiForm.exec(text)?.[1]
  if (doi !== undefined) {
    return { form: 'read', citations: [{ type: 'article-journal', DOI: doi.replace(/[.,;]+$/, '') }] }
  }
  if (addressForm.test(text)) return { form: 'read', citations: [{ type: 'webpage', URL: text }] }
  if (/^@\w+\s*[{(]/.test(text)) return read('BibTeX', () => fromBibtex(text))
  if (/^TY {1,2}- /.test(text)) return read('RIS', () => chain(`${text}\n`, '@ris/file'))
  if (/^[[{]/.test(text)) return read('CSL-JSON', () => fromJson(text))
  return { form: 'plain', text: text.replace(/\s+/g, ' ') }
}

function read(
  as: 'BibTeX' | 'RIS' | 'CSL-JSON',
  items: () => readonly Readonly<Record<string, unknown>>[],
): PastedCitation {
  try {
    const citations = items().map(toCitation)
    return citations.length > 0 ? { form: 'read', citations } : { form: 'unreadable', as, detail: 'no entry' }
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    return { form: 'unreadable', as, detail: detail.slice(0, 200) }
  }
}

/** Entries with BibLaTeX's fields are read as such: BibTeX has no `date` and no `journaltitle`. */
function fromBibtex(text: string) {
  const isBiblatex = /^\s*(?:date|journaltitle|location)\s*=/im.test(text) || /[,{]\s*date\s*=/i.test(text)
  return chain(text, isBiblatex ? '@biblatex/text' : '@bibtex/text')
}

function chain(text: string, forceType: string): readonly Readonly<Record<string, unknown>>[] {
  return plugins.input.chain(text, { forceType, generateGraph: false })
}

function fromJson(text: string): readonly Readonly<Record<string, unknown>>[] {
  const parsed: unknown = JSON.parse(text)
  const items = Array.isArray(parsed) ? parsed : [parsed]
  if (!items.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))) {
    throw new Error('expected an object or a list of objects')
  }
  return items
}

/** Only what a citation may hold, each part checked: a part that is not as it should be is left out, not the whole. */
function toCitation(item: Readonly<Record<string, unknown>>): Citation {
  const type = sourceType.safeParse(item.type)
  const authors = [item.author, item.reporter, item.editor].find(
    (list) => Array.isArray(list) || typeof list === 'string',
  )
  const author = authorsOf(authors)
  const issued = dateOf(item.issued)
  const accessed = dateOf(item.accessed)
  return citation.parse({
    type: type.success ? type.data : (nearestType[String(item.type)] ?? 'document'),
    ...(author.length > 0 ? { author } : {}),
    ...(issued ? { issued } : {}),
    ...(accessed ? { accessed } : {}),
    ...Object.fromEntries(
      textFields.flatMap((name) => {
        const text = item[name]
        return (typeof text === 'string' || typeof text === 'number') && String(text).trim() !== ''
          ? [[name, String(text).trim().slice(0, 2000)]]
          : []
      }),
    ),
  })
}

const textFields = [
  'title',
  'container-title',
  'publisher',
  'publisher-place',
  'URL',
  'DOI',
  'ISBN',
  'ISSN',
  'page',
  'number',
  'volume',
  'issue',
  'edition',
  'genre',
  'language',
  'collection-title',
]

const nearestType: Readonly<Record<string, (typeof sourceType.options)[number]>> = {
  article: 'article-journal',
  'paper-conference': 'article-journal',
  'entry-encyclopedia': 'chapter',
  motion_picture: 'broadcast',
  post: 'post-weblog',
}

function authorsOf(list: unknown) {
  const names = Array.isArray(list) ? list : typeof list === 'string' ? [list] : []
  return names.flatMap((name) => {
    const read = cslName.safeParse(typeof name === 'string' ? nameOf(name) : name)
    return read.success ? [read.data] : []
  })
}

/** "Malkin, Elisabeth" is turned round; anything else is one name. */
function nameOf(text: string) {
  const [family, given, ...more] = text.split(',').map((part) => part.trim())
  return family && given && more.length === 0 ? { family, given } : { literal: text.trim() }
}

/** A CSL date; RIS gives `2019/10/15` and BibLaTeX a range, of which the first day counts. */
function dateOf(value: unknown) {
  const raw = typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : null
  if (raw !== null) {
    const parts = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(raw)
    return parts ? { 'date-parts': [parts.slice(1).filter(Boolean).map(Number)] } : null
  }
  const read = cslDate.safeParse(numbersIn(value))
  return read.success ? read.data : null
}

/** CSL allows the numbers of a date to be texts. */
function numbersIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('date-parts' in value)) return value
  const parts = value['date-parts']
  return Array.isArray(parts)
    ? { 'date-parts': parts.map((part) => (Array.isArray(part) ? part.map(Number) : part)) }
    : value
}
