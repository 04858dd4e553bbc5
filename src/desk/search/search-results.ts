import { html } from 'hono/html'
import { numberText } from '../../check/reporters/evidence-text.ts'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { dayText } from '../../check/reporters/period-text.ts'
import { kindNamed } from '../../model/codebook.ts'
import type { Language, Localized } from '../../model/language.ts'
import { mexicanStates } from '../../model/mexican-states.ts'
import type { ReviewState } from '../../model/review.ts'
import { cslDateText, cslNameText, type Source } from '../../model/source.ts'
import { markedText, passageAround, wantedWords } from './matched-words.ts'
import { type SearchAsked, searchPath, searchQuery } from './search-asked.ts'
import { searchWords } from './search-words.ts'

/** Most sources and most briefs that one search shows. */
export const mostOthers = 10

/** What was found, as far as the viewer may know of it. */
export interface SearchFound {
  /** Null where records were not looked for. */
  readonly records: {
    readonly list: readonly FoundRecord[]
    readonly count: number
    /** How many of each kind, whatever kind was asked for. */
    readonly kinds: readonly { readonly kind: string; readonly count: number }[]
    readonly next: string | null
  } | null
  readonly sources: readonly Source[] | null
  readonly briefs: readonly FoundText[] | null
}

export interface FoundRecord {
  readonly id: string
  readonly kind: string
  readonly title: Localized
  readonly starts: string | null
  readonly state: string | null
  readonly current: Readonly<Record<string, unknown>>
}

export interface FoundText {
  readonly id: string
  readonly language: Language
  readonly state: ReviewState
  readonly title: string
  readonly passage: string
}

/** What was found in groups, quick to scan: each with its title, what tells it from others, and a passage. */
export function searchResults(language: Language, asked: SearchAsked, found: SearchFound): Markup {
  const say = searchWords[language]
  const wanted = wantedWords(asked.text)
  const { records, sources, briefs } = found
  const groups = [
    records && records.count > 0 ? recordGroup(language, asked, records, wanted) : null,
    briefs && briefs.length > 0
      ? someOf(
          'brief',
          say.briefs,
          briefs.length,
          briefs.map((brief) => briefLine(brief, language, wanted)),
        )
      : null,
    sources && sources.length > 0
      ? someOf(
          'source',
          say.sources,
          sources.length,
          sources.map((source) => sourceLine(source, language, wanted)),
        )
      : null,
  ].filter((shown) => shown !== null)
  return groups.length === 0 ? html`<p class="lede">${say.nothing}</p>` : html`${groups}`

  /** Briefs and sources: no more than {@link mostOthers} are shown. */
  function someOf(kind: string, title: string, count: number, lines: readonly Markup[]): Markup {
    const only = html` <a class="hint" href="${searchPath(language, searchQuery({ ...asked, kind }))}">${say.onlyThese}</a>`
    const told = count < mostOthers ? say.count(count) : say.firstOf(count)
    return group(title, told, asked.kind === kind ? '' : only, lines)
  }
}

function recordGroup(
  language: Language,
  asked: SearchAsked,
  { list, count, kinds, next }: NonNullable<SearchFound['records']>,
  wanted: readonly string[],
): Markup {
  const say = searchWords[language]
  const perKind =
    kinds.length < 2
      ? ''
      : html`<p class="kicker">${kinds.map(({ kind, count: of }) => {
          const path = searchPath(language, searchQuery({ ...asked, kind: asked.kind === kind ? '' : kind }))
          return html`<a href="${path}"${asked.kind === kind ? html` aria-current="true"` : ''}>${kindNamed(kind)?.label[language] ?? kind} ${numberText(of, language)}</a>`
        })}</p>`
  const more =
    next === null
      ? ''
      : html`<p class="actions"><a class="button quiet" rel="next" href="${searchPath(language, searchQuery(asked, { cursor: next }))}">${say.next}</a></p>`
  const lines = list.map((record) => recordLine(record, language, wanted))
  return html`${group(say.records, say.count(count), '', lines, perKind)}${more}`
}

function group(
  title: string,
  count: string,
  aside: Markup | '',
  lines: readonly Markup[],
  above: Markup | '' = '',
): Markup {
  return html`<section class="search-group"><h2>${title} <span class="hint">${count}</span>${aside}</h2>${above}<ul class="plain search-results">${lines}</ul></section>`
}

function recordLine(record: FoundRecord, language: Language, wanted: readonly string[]): Markup {
  const { summary } = record.current
  const told = Array.isArray(summary) ? summary.find((text) => typeof text === 'string') : summary
  const state = mexicanStates.find(({ code }) => code === record.state)
  return html`<li><a class="found" href="/${language}/desk/records/${encodeURIComponent(record.id)}">${markedText(record.title[language], wanted)}</a>
<p class="facts"><span>${kindNamed(record.kind)?.label[language] ?? record.kind}</span>${record.starts === null ? '' : html`<span>${dayText(record.starts, language)}</span>`}${record.state === null ? '' : html`<span>${(language === 'en' ? state?.english : state?.short) ?? record.state}</span>`}<span>${record.id}</span></p>${
    typeof told === 'string'
      ? html`<p class="passage">${markedText(passageAround(told, wanted), wanted)}</p>`
      : ''
  }</li>`
}

function briefLine(brief: FoundText, language: Language, wanted: readonly string[]): Markup {
  const say = searchWords[language]
  return html`<li><a class="found" href="/${language}/desk/briefs/${encodeURIComponent(brief.id)}?text=${brief.language}" lang="${brief.language}">${markedText(brief.title, wanted)}</a>
<p class="facts"><span class="status ${brief.state.replace(' ', '-')}">${say.reviewStates[brief.state]}</span><span>${say.languages[brief.language]}</span><span>${brief.id}</span></p>
<p class="passage" lang="${brief.language}">${markedText(brief.passage, wanted)}</p></li>`
}

function sourceLine(source: Source, language: Language, wanted: readonly string[]): Markup {
  const facts = [
    (source.author ?? []).slice(0, 3).map(cslNameText).join(', '),
    source['container-title'] ?? source.publisher ?? '',
    cslDateText(source.issued) ?? '',
    source.id,
  ].filter((fact) => fact !== '')
  return html`<li><a class="found" href="/${language}/desk/sources/${encodeURIComponent(source.id)}">${markedText(source.title ?? source.id, wanted)}</a>
<p class="facts">${facts.map((fact) => html`<span>${markedText(fact, wanted)}</span>`)}</p></li>`
}
