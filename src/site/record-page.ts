import { html } from 'hono/html'
import type { Markup } from '../check/reporters/html/markup.ts'
import { type ValueContext, valueMarkup } from '../check/reporters/html/record-value.ts'
import { recordValueWords } from '../check/reporters/html/record-value-words.ts'
import { sourceCitation } from '../check/reporters/html/source-citation.ts'
import { dayText } from '../check/reporters/period-text.ts'
import { withheldSource } from '../model/access.ts'
import { kindNamed } from '../model/codebook.ts'
import { valueLabel } from '../model/kind-words.ts'
import type { Language, Localized } from '../model/language.ts'
import type { Source } from '../model/source.ts'
import type { Statement } from '../model/statement.ts'
import { layout } from './layout.ts'
import { recordPath, recordsPath, reportErrorPath } from './record-paths.ts'
import { recordWords } from './record-words.ts'
import type { Site } from './site.ts'

/** A record as the public may see it, with all that its page needs. */
export interface PublicRecord {
  readonly id: string
  readonly kind: string
  readonly title: Localized
  readonly statements: readonly Statement[]
  /** The sources of the statements by id; one that may not be named is not among them. */
  readonly sources: ReadonlyMap<string, Source>
  /** Titles of the records that the statements hold the ids of, as far as the public may know of them. */
  readonly titles: ReadonlyMap<string, Localized>
  /** For an incident: the people harmed in it. */
  readonly victims: readonly PublicVictim[]
  readonly changedAt: Date
}

/** A victim of an incident on its page: accepted values by field. */
export interface PublicVictim {
  readonly id: string
  readonly current: Readonly<Record<string, unknown>>
}

/** The public page of a record: every value with its source, and all sides where sources disagree. */
export function recordPage(site: Site, language: Language, record: PublicRecord): Promise<string> {
  const say = recordWords[language]
  const context: ValueContext = {
    language,
    placeName: site.names.placeName,
    record: (id) => {
      const title = record.titles.get(id)
      return title === undefined ? null : { title: title[language], path: recordPath(id, language) }
    },
  }
  const list = `${recordsPath(language)}?kind=${encodeURIComponent(record.kind)}`
  return layout(site, {
    language,
    title: record.title[language],
    paths: { en: recordPath(record.id, 'en'), es: recordPath(record.id, 'es') },
    section: 'records',
    main: html`<div class="lede"><p class="eyebrow"><a href="${list}">${say.manyOf[record.kind] ?? record.kind}</a></p>
<h1>${record.title[language]}</h1></div>
<section class="record" aria-label="${say.said}">${fields(record, context)}</section>
${record.victims.length > 0 ? victims(record.victims, context) : ''}
<p class="aside">${say.changed(dayText(record.changedAt.toISOString().slice(0, 10), language))}. ${say.reportErrorText} <a href="${reportErrorPath({ kind: 'record', id: record.id }, language)}">${say.reportError}</a></p>`,
  })
}

function fields(record: PublicRecord, context: ValueContext): Markup {
  const say = recordWords[context.language]
  const declared = Object.keys(kindNamed(record.kind)?.fields ?? {})
  const filled = declared.filter((name) => record.statements.some(({ field }) => field === name))
  if (filled.length === 0) return html`<p>${say.noStatements}</p>`
  return html`<dl class="record-fields">${filled.map((name) => field(record, name, context))}</dl>`
}

function field(record: PublicRecord, name: string, context: ValueContext): Markup {
  const { language } = context
  const say = recordWords[language]
  const all = record.statements.filter((statement) => statement.field === name)
  const standing = all.filter(({ status }) => status !== 'superseded')
  const earlier = all.filter(({ status }) => status === 'superseded')
  const disagree = standing.some(({ status }) => status === 'disputed')
  return html`<div${disagree ? html` class="disagree"` : ''}><dt>${kindNamed(record.kind)?.fields[name]?.label[language] ?? name}</dt>
<dd>${disagree ? html`<p class="aside">${say.disputedHelp}</p>` : ''}${standing.map((statement) => shown(record, statement, context, disagree))}${
    earlier.length > 0
      ? html`<details><summary>${say.earlier} (${earlier.length})</summary><p class="aside">${say.earlierHelp}</p>${earlier.map((statement) => shown(record, statement, context, false))}</details>`
      : ''
  }</dd></div>
`
}

function shown(record: PublicRecord, statement: Statement, context: ValueContext, disagree: boolean): Markup {
  const { language } = context
  const say = recordWords[language]
  const standing = statement.status === 'accepted' ? say.accepted : say.other
  return html`<div class="said"><p class="value">${valueMarkup(record.kind, statement.field, statement.value, context)}${disagree ? html` <span class="standing">${standing}</span>` : ''}</p>
<p class="origin">${citation(record, statement, language)}${statement.locator ? html` <span class="locator">${statement.locator}</span>` : ''}</p>${
    statement.quotation ? html`<blockquote><p>${statement.quotation}</p></blockquote>` : ''
  }</div>`
}

function citation(record: PublicRecord, { source }: Statement, language: Language): Markup {
  if (source === withheldSource) return html`${recordValueWords[language].withheld}.`
  const found = record.sources.get(source)
  return found ? sourceCitation(found, language) : html`${recordValueWords[language].withheld}.`
}

const victimColumns = ['name', 'sex', 'age', 'occupation', 'outcome'] as const

function victims(people: readonly PublicVictim[], context: ValueContext): Markup {
  const { language } = context
  const say = recordWords[language]
  const labels = kindNamed('victim')?.fields
  return html`<section class="claims"><h2 id="victims">${say.victims}</h2><p class="aside">${say.victimsIntro}</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="victims"><table><thead><tr>${victimColumns.map((column) => html`<th scope="col">${labels?.[column]?.label[language] ?? column}</th>`)}</tr></thead>
<tbody>${people.map(
    ({ id, current }) =>
      html`<tr><th scope="row"><a href="${recordPath(id, language)}">${victimName(current.name, language)}</a></th>${victimColumns.slice(1).map((column) => html`<td>${current[column] === undefined ? '' : valueMarkup('victim', column, current[column], context)}</td>`)}</tr>`,
  )}</tbody></table></div></section>`
}

/** A victim whose name is not given, or may not be, is told as such. */
function victimName(name: unknown, language: Language): string {
  return typeof name !== 'string' || ['unnamed', 'withheld'].includes(name)
    ? recordWords[language].unnamed
    : valueLabel('victim.name', name, language)
}
