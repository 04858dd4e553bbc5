import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { periodInWords } from '../../check/reporters/period-text.ts'
import { compareText } from '../../model/compare-text.ts'
import type { Kind } from '../../model/kind.ts'
import type { Language } from '../../model/language.ts'
import { parsePeriod } from '../../model/period.ts'
import type { DeskContext } from '../desk-page.ts'
import { enterPath, fieldStatements } from './record-fields.ts'
import { type DeskRecord, type DeskStatement, offers, type Surroundings } from './record-view.ts'
import { recordWords } from './record-words.ts'
import { statementMarkup } from './statement-markup.ts'

/** Where a case or an instrument stands, and the steps that led there, the earliest first. */
export function stageTimeline(
  context: DeskContext,
  kind: Kind,
  record: DeskRecord,
  known: Surroundings,
): Markup {
  const { language } = context
  const say = recordWords[language]
  const { enter } = offers(context.viewer)
  const stages = record.statements.filter(({ field }) => field === 'stage')
  const standing = stages.filter(({ status }) => status !== 'superseded')
  const earlier = stages.filter(({ status }) => status === 'superseded')
  const asOf = kind.fields.statusAsOf
  return html`${
    asOf
      ? html`<h2>${asOf.label[language]}</h2>${fieldStatements(context, kind, record, 'statusAsOf', known)}${enter ? html`<p><a href="${enterPath(context, record, 'statusAsOf')}">${say.update}<span class="visually-hidden">: ${asOf.label[language]}</span></a></p>` : ''}`
      : ''
  }<h2>${say.timeline}</h2>
${standing.length === 0 ? '' : html`<ol class="timeline">${standing.toSorted(byDate).map((statement) => html`<li><time>${dateWords(statement, language)}</time>${statementMarkup(kind.name, withoutDate(statement), known, language)}</li>`)}</ol>`}
${earlier.length === 0 ? '' : html`<details class="earlier"><summary class="quiet-text">${say.earlier} (${earlier.length})</summary>${earlier.map((statement) => statementMarkup(kind.name, statement, known, language))}</details>`}
${enter ? html`<p class="actions"><a class="button quiet" href="${enterPath(context, record, 'stage')}">${say.addStage}</a></p>` : ''}`
}

/** The date stands above: the value need not say it again. */
function withoutDate(statement: DeskStatement): DeskStatement {
  const { value } = statement
  if (typeof value !== 'object' || value === null) return statement
  return {
    ...statement,
    value: Object.fromEntries(Object.entries(value).filter(([part]) => part !== 'date')),
  }
}

function dateWords(statement: DeskStatement, language: Language): string {
  const text = dateOf(statement)
  const period = parsePeriod(text)
  return period === null ? text : periodInWords(period, language)
}

function byDate(a: DeskStatement, b: DeskStatement): number {
  return compareText(firstDay(a), firstDay(b))
}

function dateOf({ value }: DeskStatement): string {
  return typeof value === 'object' && value !== null && 'date' in value ? String(value.date) : ''
}

function firstDay(statement: DeskStatement): string {
  const date = dateOf(statement)
  const period = parsePeriod(date)
  return period?.start ?? period?.end ?? date
}
