import { html } from 'hono/html'
import type { Kind } from '../../model/kind.ts'
import { statementStatus } from '../../model/statement.ts'
import { csrfField, type DeskContext, deskPage } from '../desk-page.ts'
import { reasonInput } from './record-fields.ts'
import { type DeskRecord, type DeskStatement, offers, type Surroundings } from './record-view.ts'
import { recordWords } from './record-words.ts'
import { enteredText, statementMarkup } from './statement-markup.ts'

/** What the page of one value is made from. */
export interface StatementData {
  readonly kind: Kind
  readonly record: DeskRecord
  readonly title: string
  readonly statement: DeskStatement
  readonly known: Surroundings
  readonly reason: string
  readonly problem?: string
}

/** One value with all that is known of it; an editor decides on it here. */
export function statementPage(context: DeskContext, data: StatementData): Promise<string> {
  const { language } = context
  const { kind, record, statement, known } = data
  const say = recordWords[language]
  const path = `/${language}/desk/records/${encodeURIComponent(record.id)}`
  return deskPage(context, {
    title: `${kind.fields[statement.field]?.label[language] ?? statement.field}: ${data.title}`,
    section: 'records',
    ...(data.problem ? { notice: { kind: 'problem', text: data.problem } } : {}),
    main: html`<p class="kicker"><a href="${path}">${say.back}</a><a href="${path}/history">${say.history}</a></p>
${statementMarkup(kind.name, statement, known, language)}
<p class="hint">${enteredText(statement, known, language)}</p>
${
  offers(context.viewer).decide
    ? html`<form class="card" method="post" action="${path}/decide">${csrfField(context)}<input type="hidden" name="version" value="${record.version}"><input type="hidden" name="field" value="${statement.field}"><input type="hidden" name="statement" value="${statement.id}">
<label><span>${say.statusLabel}</span><select name="status">${statementStatus.options.map((status) => html`<option value="${status}"${status === statement.status ? html` selected` : ''}>${say.status[status]}</option>`)}</select></label>
<label class="check"><input type="checkbox" name="restricted" value="yes"${statement.restricted ? html` checked` : ''}><span>${say.markRestricted}</span></label>
${reasonInput(language, data.reason)}
<button>${say.decideButton}</button></form>`
    : ''
}`,
  })
}
