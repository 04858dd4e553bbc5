import { diffWords } from 'diff'
import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { Kind } from '../../model/kind.ts'
import type { Language } from '../../model/language.ts'
import type { StatementStatus } from '../../model/statement.ts'
import { type DeskContext, deskPage } from '../desk-page.ts'
import { sourceLink } from '../sources/source-line.ts'
import { type DeskStatement, type Surroundings, titleOf } from './record-view.ts'
import { recordWords } from './record-words.ts'
import { valueLine } from './value-text.ts'

/** One change of a record as the viewer may see it. */
export interface HistoryLine {
  readonly sequence: number
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly reason: string
  readonly entered: readonly DeskStatement[]
  readonly decided: readonly {
    readonly statement: DeskStatement
    readonly before: StatementStatus
    readonly after: StatementStatus
    readonly restrictedBefore: boolean
    readonly restrictedAfter: boolean
  }[]
  /** Whether the record as a whole became restricted, or no longer is; null when that did not change. */
  readonly restricted: boolean | null
  /** The record whose values came here, and the one that stands for this one since. */
  readonly merged: string | null
  readonly redirect: string | null
}

/** What the history of a record is made from. */
export interface HistoryData {
  readonly kind: Kind
  readonly id: string
  readonly title: string
  /** Newest first. */
  readonly lines: readonly HistoryLine[]
  readonly known: Surroundings
}

/** Every change of a record, the newest first: who, when, why, and what it changed. */
export function historyPage(context: DeskContext, data: HistoryData): Promise<string> {
  const { language } = context
  const { lines, known, kind } = data
  const say = recordWords[language]
  return deskPage(context, {
    title: `${say.history}: ${data.title}`,
    section: 'records',
    main: html`<p class="kicker"><a href="/${language}/desk/records/${encodeURIComponent(data.id)}">${say.back}</a></p>
<p class="lede">${say.historyLede}</p>
<ol class="timeline history" reversed>${lines.map((line, at) => {
      const before = lines.slice(at + 1)
      return html`<li id="change-${line.sequence}"><time datetime="${line.at.toISOString()}">${timeText(line.at, language)}</time>
<p>${line.actor === 'system' ? say.systemPerson : (known.people.get(line.actor) ?? line.actor)}: ${say.actions[line.action] ?? line.action}</p>
${line.reason === '' ? '' : html`<p class="reason">${line.reason}</p>`}
${line.entered.length === 0 ? '' : html`<ul>${line.entered.map((statement) => enteredLine(kind, statement, before, known, language))}</ul>`}
${line.decided.length === 0 ? '' : html`<ul>${line.decided.map((decision) => decidedLine(kind, decision, known, language))}</ul>`}
${line.restricted === null ? '' : html`<p>${change(restrictedWord(!line.restricted, language), restrictedWord(line.restricted, language))}</p>`}
${line.merged === null ? '' : html`<p>${say.mergedFrom} ${titleOf(line.merged, known, language)} <code>${line.merged}</code></p>`}
${line.redirect === null ? '' : html`<p>${say.mergedTo} <a href="/${language}/desk/records/${encodeURIComponent(line.redirect)}">${titleOf(line.redirect, known, language)}</a></p>`}</li>`
    })}</ol>`,
  })
}

/** A value that was entered; where the field held another of one accepted value, what differs is marked. */
function enteredLine(
  kind: Kind,
  statement: DeskStatement,
  before: readonly HistoryLine[],
  known: Surroundings,
  language: Language,
): Markup {
  const now = lineOf(kind, statement, known, language)
  const earlier =
    kind.fields[statement.field]?.many === false
      ? before.flatMap((line) => line.entered).find(({ field }) => field === statement.field)
      : undefined
  return html`<li>${labelOf(kind, statement.field, language)}: ${earlier ? difference(lineOf(kind, earlier, known, language), now) : html`${now}`} <span class="quiet-text">${sourceLink(statement.source, known.sources, language)}</span></li>`
}

/** What was decided of a value: its status, whether it is restricted, or both. */
function decidedLine(
  kind: Kind,
  decision: HistoryLine['decided'][number],
  known: Surroundings,
  language: Language,
): Markup {
  const { statement, before, after, restrictedBefore, restrictedAfter } = decision
  const { status } = recordWords[language]
  return html`<li>${labelOf(kind, statement.field, language)}: ${lineOf(kind, statement, known, language)} ${before === after ? '' : change(status[before], status[after])} ${restrictedBefore === restrictedAfter ? '' : change(restrictedWord(restrictedBefore, language), restrictedWord(restrictedAfter, language))}</li>`
}

/** Long texts are not compared word by word: the work grows with the square of their length. */
const longestCompared = 5000

function difference(before: string, after: string): Markup {
  if (before === after) return html`${after}`
  if (before.length + after.length > longestCompared) return html`<del>${before}</del> <ins>${after}</ins>`
  return html`${diffWords(before, after).map(({ value, added, removed }) => (added ? html`<ins>${value}</ins>` : removed ? html`<del>${value}</del>` : html`${value}`))}`
}

function labelOf(kind: Kind, field: string, language: Language): string {
  return kind.fields[field]?.label[language] ?? field
}

function lineOf(kind: Kind, statement: DeskStatement, known: Surroundings, language: Language): string {
  return valueLine({ kind: kind.name, field: statement.field }, statement.value, known, language)
}

function change(before: string, after: string): Markup {
  return html`<del>${before}</del> → <ins>${after}</ins>`
}

function restrictedWord(restricted: boolean, language: Language): string {
  return restricted ? recordWords[language].restricted : recordWords[language].unrestricted
}

function timeText(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-US' : 'es-MX', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(at)
}
