import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { dayText } from '../../check/reporters/period-text.ts'
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
  const say = recordWords[language]
  const { field, status, locator, quotation } = statement
  return html`<div class="statement ${status}"><span class="value">${valueMarkup({ kind, field }, statement.value, known, language)}</span>${status === 'accepted' ? '' : html` <span class="status ${status}">${say.status[status]}</span>`}${statement.restricted ? html` <span class="status restricted">${say.restricted}</span>` : ''}<span class="origin">${sourceLink(statement.source, known.sources, language)}${locator ? `, ${locator}` : ''} · <a href="/${language}/desk/records/${encodeURIComponent(statement.record)}/statements/${statement.id}">${say.details}<span class="visually-hidden"> ${statement.id}</span></a></span>${
    quotation
      ? html`<details><summary class="quiet-text">${sourceWords[language].showQuotation}</summary><blockquote>${quotation}</blockquote></details>`
      : ''
  }</div>`
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
