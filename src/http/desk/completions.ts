import { periodInWords } from '../../check/reporters/period-text.ts'
import type { Completion } from '../../desk/briefs/check-answer.ts'
import type { IndicatorEntry } from '../../evidence/evidence.ts'
import { citationLine, citationMention } from '../../formats/citation-line.ts'
import { thePublic } from '../../model/access.ts'
import { fold } from '../../model/fold.ts'
import type { Language } from '../../model/language.ts'
import { formatPeriod } from '../../model/period.ts'
import { searchRecords } from '../../registry/records/search-records.ts'
import { searchSources } from '../../registry/sources/search-sources.ts'
import type { BriefDeskParts } from './brief-parts.ts'
import { publisherName } from './publisher-name.ts'

const mostOfEach = 6

/**
 * What can be put into a text at `@`: records by name, sources as citations, indicators as their newest figure. Only
 * what the public may see, whoever writes: what is put into a text is meant for it.
 */
export async function completionsFor(
  parts: BriefDeskParts,
  text: string,
  language: Language,
): Promise<readonly Completion[]> {
  if (text.trim() === '') return []
  const [records, sources, figures] = await Promise.all([
    recordCompletions(parts, text, language),
    sourceCompletions(parts, text, language),
    figureCompletions(parts, text, language),
  ])
  return [...figures, ...records, ...sources]
}

async function recordCompletions(
  { registry }: BriefDeskParts,
  text: string,
  language: Language,
): Promise<Completion[]> {
  const { records } = await searchRecords(registry, thePublic, {
    text,
    kinds: [],
    fields: {},
    order: 'relevance',
    limit: mostOfEach,
  })
  return records.map(({ title, id }) => ({
    kind: 'record',
    label: title[language],
    detail: id,
    insert: title[language],
    entry: null,
  }))
}

async function sourceCompletions(
  { registry }: BriefDeskParts,
  text: string,
  language: Language,
): Promise<Completion[]> {
  const sources = await searchSources(registry, thePublic, text, mostOfEach)
  return sources.map((source) => ({
    kind: 'source',
    label: source.title ?? source.id,
    detail: citationLine(source, language),
    insert: citationMention(source),
    entry: citationLine(source, language),
  }))
}

async function figureCompletions(
  parts: BriefDeskParts,
  text: string,
  language: Language,
): Promise<Completion[]> {
  const words = fold(text).split(/\s+/).filter(Boolean)
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word)) ?? null
  const wanted = words.filter((word) => word !== year)
  const named = parts.evidence.indicators.filter(({ indicator, publisherKeys }) => {
    const known = fold([...Object.values(indicator.label), ...publisherKeys, indicator.id].join(' '))
    return wanted.every((word) => known.includes(word))
  })
  const completions: Completion[] = []
  for (const entry of named.slice(0, mostOfEach)) {
    completions.push(...(await newestFigures(parts, entry, year, language)))
  }
  return completions
}

/**
 * The last figures for the whole country, each with its period and on whose word, `34,582 (SESNSP, 2019)`: that of the
 * last whole year, and that of a later month where there is one.
 * @param year only figures of this year; null for any
 */
async function newestFigures(
  { evidence, country, registry }: BriefDeskParts,
  { indicator, publisher }: IndicatorEntry,
  year: string | null,
  language: Language,
): Promise<Completion[]> {
  const history = await evidence.history(indicator.id, [country])
  const figures = (history.get(country) ?? []).flatMap(({ period, vintages }) => {
    const text = vintages.at(-1)?.text ?? ''
    const isOfYear = year === null || formatPeriod(period).startsWith(year)
    return text !== '' && isOfYear ? [{ period, text }] : []
  })
  const ofYear = figures.findLast(({ period }) => period.precision === 'year')
  const last = figures.at(-1)
  const chosen = [...new Set([ofYear, last])].filter((figure) => figure !== undefined)
  if (chosen.length === 0) return []
  const who = await publisherName(registry, publisher, language)
  return chosen.map(({ period, text }): Completion => {
    const figure = groupedNumeral(text)
    const when = periodInWords(period, language)
    return {
      kind: 'indicator',
      label: indicator.label[language],
      detail: `${figure}, ${when}, ${who}`,
      insert: `${figure} (${who}, ${when})`,
      entry: null,
    }
  })
}

/** A numeral as published with its thousands marked; both languages mark them alike in Mexico. */
function groupedNumeral(text: string): string {
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
