import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { dayText } from '../../check/reporters/period-text.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { Language } from '../../model/language.ts'
import { sourceLink } from '../sources/source-line.ts'
import { sourceWords } from '../sources/source-words.ts'
import type { DeskStatement, Surroundings } from './record-view.ts'
import { recordWords } from './record-words.ts'
import { valueMarkup } from './value-text.ts'

/** A value with its source and who entered it; the quotation on demand. */
export function statementMarkup(
  kind: string,
  statement: DeskStatement,
  known: Surroundings,
  language: Language,
): Markup {
  return agreedMarkup(kind, [statement], known, language)
}

/** The statements in groups that say the same and stand alike, in the order of the first of each. */
export function inAgreement(statements: readonly DeskStatement[]): readonly (readonly DeskStatement[])[] {
  const groups = new Map<string, DeskStatement[]>()
  for (const statement of statements) {
    const { value, status, restricted } = statement
    const key = canonicalJson([value, status, restricted === true])
    const group = groups.get(key)
    if (group) group.push(statement)
    else groups.set(key, [statement])
  }
  return [...groups.values()]
}

/** One value that several sources give alike, with each of them. */
export function agreedMarkup(
  kind: string,
  statements: readonly DeskStatement[],
  known: Surroundings,
  language: Language,
): Markup {
  const say = recordWords[language]
  const [first] = statements
  if (!first) return html``
  const { field, status, restricted, value } = first
  return html`<div class="statement ${status}"><span class="value">${valueMarkup({ kind, field }, value, known, language)}</span>${status === 'accepted' ? '' : html` <span class="status ${status}">${say.status[status]}</span>`}${restricted ? html` <span class="status restricted">${say.restricted}</span>` : ''}${statements.map((statement) => origin(statement, known, language))}</div>`
}

function origin(
  { id, record, source, locator, quotation }: DeskStatement,
  known: Surroundings,
  language: Language,
): Markup {
  return html`<span class="origin">${sourceLink(source, known.sources, language)}${locator ? `, ${locator}` : ''} · <a href="/${language}/desk/records/${encodeURIComponent(record)}/statements/${id}">${recordWords[language].details}<span class="visually-hidden"> ${id}</span></a></span>${
    quotation
      ? html`<details><summary class="quiet-text">${sourceWords[language].showQuotation}</summary><blockquote>${quotation}</blockquote></details>`
      : ''
  }`
}

/** Who entered a value and when, as far as it is known. */
export function enteredText(statement: DeskStatement, known: Surroundings, language: Language): string {
  const say = recordWords[language]
  const { enteredBy, enteredAt } = statement
  const parts = [
    ...(enteredBy ? [`${say.enteredBy} ${known.people.get(enteredBy) ?? enteredBy}`] : []),
    ...(enteredAt ? [`${say.on} ${dayText(enteredAt.slice(0, 10), language)}`] : []),
  ]
  return parts.join(' ')
}
