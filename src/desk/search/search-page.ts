import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { codebook } from '../../model/codebook.ts'
import { valueLabel } from '../../model/kind-words.ts'
import type { Language } from '../../model/language.ts'
import { mexicanStates } from '../../model/mexican-states.ts'
import { reviewStates } from '../../model/review.ts'
import { csrfField, type DeskContext, type DeskPage, deskPage } from '../desk-page.ts'
import {
  asksForSomething,
  incidentStatuses,
  incidentTypes,
  type SearchAsked,
  searchPath,
  searchQuery,
} from './search-asked.ts'
import { type SearchFound, searchResults } from './search-results.ts'
import { searchWords } from './search-words.ts'

export interface SearchPageData {
  readonly asked: SearchAsked
  /** Null when nothing was asked for, or not in a way that can be answered. */
  readonly found: SearchFound | null
  readonly saved: readonly { readonly id: number; readonly name: string; readonly query: string }[]
  readonly notice?: DeskPage['notice']
}

/** One box over records, sources and briefs, with filters and the searches that one keeps. */
export function searchPage(context: DeskContext, data: SearchPageData): Promise<string> {
  const say = searchWords[context.language]
  return deskPage(context, {
    title: say.search,
    section: 'search',
    ...(data.notice ? { notice: data.notice } : {}),
    main: html`${searchForm(context.language, data.asked)}
<div class="columns"><div>${results(context.language, data)}</div><aside>${savedBox(context, data)}<p class="hint"><kbd>/</kbd> ${say.keys} <kbd>Ctrl K</kbd></p></aside></div>`,
  })
}

function searchForm(language: Language, asked: SearchAsked): Markup {
  const say = searchWords[language]
  const isNarrowed = [asked.state, asked.from, asked.until, asked.type, asked.source, asked.status].some(
    (text) => text !== '',
  )
  const kinds = [
    ['', say.everything],
    ...codebook.map(({ name, label }) => [name, label[language]]),
    ['source', say.sources],
    ['brief', say.briefs],
  ] as const
  return html`<form role="search" method="get" action="${searchPath(language)}">
<div class="search-box"><input type="search" id="search-text" name="text" value="${asked.text}" maxlength="300" aria-label="${say.words}" aria-describedby="search-help" aria-keyshortcuts="/"><button>${say.search}</button></div>
<p class="hint" id="search-help">${say.wordsHelp}</p>
<details${isNarrowed || asked.kind !== '' ? html` open` : ''}><summary>${say.filters}</summary><div class="side-by-side">
<label><span>${say.kind}</span><select name="kind">${kinds.map(([value, label]) => option(value, label, asked.kind))}</select></label>
<label><span>${say.state}</span><select name="state">${option('', say.any, asked.state)}${mexicanStates.map((state) => option(state.code, language === 'en' ? state.english : state.short, asked.state))}</select></label>
<label><span>${say.from}</span><input name="from" value="${asked.from}" placeholder="2021-03-18" maxlength="10"></label>
<label><span>${say.until}</span><input name="until" value="${asked.until}" placeholder="2021-03-18" maxlength="10"></label>
<label><span>${say.type}</span><select name="type">${option('', say.any, asked.type)}${incidentTypes.map((type) => option(type, valueLabel('incident.type', type, language), asked.type))}</select></label>
<label><span>${say.status}</span><select name="status">${option('', say.any, asked.status)}<optgroup label="${say.incidentStatus}">${incidentStatuses.map((status) => option(status, valueLabel('incident.status', status, language), asked.status))}</optgroup><optgroup label="${say.briefStatus}">${reviewStates.map((status) => option(status, say.reviewStates[status], asked.status))}</optgroup></select></label>
<label><span>${say.source}</span><input name="source" value="${asked.source}" maxlength="300" placeholder="${say.sourceHelp}"></label>
</div></details></form>`
}

function option(value: string, label: string, chosen: string): Markup {
  return html`<option value="${value}"${value === chosen ? html` selected` : ''}>${label}</option>`
}

function results(language: Language, { asked, found }: SearchPageData): Markup {
  if (found !== null) return searchResults(language, asked, found)
  return html`<p class="lede">${asksForSomething(asked) ? '' : searchWords[language].start}</p>`
}

function savedBox(context: DeskContext, { asked, saved }: SearchPageData): Markup {
  const { language } = context
  const say = searchWords[language]
  const save = asksForSomething(asked)
    ? html`<form class="save-search" method="post" action="${searchPath(language)}/saved">${csrfField(context)}<input type="hidden" name="query" value="${searchQuery(asked)}">
<label><span>${say.saveThis}</span><input name="name" required maxlength="80" placeholder="${say.name}"></label><button class="quiet">${say.save}</button></form>`
    : ''
  return html`<h2>${say.saved}</h2>${
    saved.length === 0
      ? html`<p class="hint">${say.savedNone}</p>`
      : html`<ul class="plain saved-searches">${saved.map(
          ({ id, name, query }) =>
            html`<li><a href="${searchPath(language, query)}">${name}</a><form method="post" action="${searchPath(language)}/saved/${id}/delete">${csrfField(context)}<button class="link" aria-label="${say.forget}: ${name}">${say.forget}</button></form></li>`,
        )}</ul>`
  }${save}`
}
