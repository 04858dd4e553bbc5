import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { Kind } from '../../model/kind.ts'
import { csrfField, type DeskContext } from '../desk-page.ts'
import { type DeskRecord, type DeskStatement, offers, type Surroundings } from './record-view.ts'
import { recordWords } from './record-words.ts'
import { agreedMarkup, inAgreement } from './statement-markup.ts'
import { valueLine } from './value-text.ts'

/** A decision that was not taken: its form is shown open, with the reason kept. */
export interface DecisionDraft {
  readonly field: string
  readonly reason: string
}

/**
 * Every field of a record that has been spoken of: what stands, with its source; where sources disagree, both side by
 * side with the form by which an editor decides; earlier values folded away. Fields without a word are named below.
 * @param options fields to `leave` to another part of the page, and a decision that was not taken
 */
export function recordFields(
  context: DeskContext,
  kind: Kind,
  record: DeskRecord,
  known: Surroundings,
  options: { readonly leave?: ReadonlySet<string>; readonly draft?: DecisionDraft } = {},
): Markup {
  const { language } = context
  const say = recordWords[language]
  const { enter } = offers(context.viewer)
  const names = Object.keys(kind.fields).filter((name) => !options.leave?.has(name))
  const spoken = names.filter((name) => record.statements.some(({ field }) => field === name))
  const silent = names.filter((name) => !spoken.includes(name))
  return html`<dl class="fields">${spoken.map((name) => {
    const label = kind.fields[name]?.label[language] ?? name
    return html`<dt>${label}${enter ? html` <a href="${enterPath(context, record, name)}">${kind.fields[name]?.many ? say.add : say.update}<span class="visually-hidden">: ${label}</span></a>` : ''}</dt><dd>${fieldStatements(context, kind, record, name, known, options.draft)}</dd>`
  })}</dl>
${
  enter && silent.length > 0
    ? html`<p class="hint">${say.notEntered}: ${silent.map((name, at) => html`${at > 0 ? ', ' : ''}<a href="${enterPath(context, record, name)}">${kind.fields[name]?.label[language] ?? name}</a>`)}</p>`
    : ''
}`
}

/** Where a value of the field is entered. */
export function enterPath(
  { language }: Pick<DeskContext, 'language'>,
  record: Pick<DeskRecord, 'id'>,
  field: string,
): string {
  return `/${language}/desk/records/${encodeURIComponent(record.id)}/enter?field=${encodeURIComponent(field)}`
}

/** What has been said of one field. */
export function fieldStatements(
  context: DeskContext,
  kind: Kind,
  record: DeskRecord,
  name: string,
  known: Surroundings,
  draft?: DecisionDraft,
): Markup {
  const { language } = context
  const say = recordWords[language]
  const all = record.statements.filter(({ field }) => field === name)
  const standing = all.filter(({ status }) => status !== 'superseded')
  const earlier = all.filter(({ status }) => status === 'superseded')
  const disputed = standing.some(({ status }) => status === 'disputed')
  const lines = inAgreement(standing).map((alike) => agreedMarkup(kind.name, alike, known, language))
  return html`${disputed ? html`<div class="dispute">${lines}</div>${decideForm(context, kind, record, standing, known, draft)}` : lines}${
    earlier.length > 0
      ? html`<details class="earlier"><summary class="quiet-text">${say.earlier} (${earlier.length})</summary>${inAgreement(earlier).map((alike) => agreedMarkup(kind.name, alike, known, language))}</details>`
      : ''
  }`
}

/** "This one stands, because …": for editors, where sources disagree. */
function decideForm(
  context: DeskContext,
  kind: Kind,
  record: DeskRecord,
  standing: readonly DeskStatement[],
  known: Surroundings,
  draft: DecisionDraft | undefined,
): Markup | string {
  const { language } = context
  const say = recordWords[language]
  const mine = draft?.field === standing[0]?.field ? draft : undefined
  if (!offers(context.viewer).decide) return html`<p class="hint">${say.standsHelp}</p>`
  return html`<details class="decide"${mine ? html` open` : ''}><summary>${say.decide}</summary><form class="card" method="post" action="/${language}/desk/records/${encodeURIComponent(record.id)}/decide">${csrfField(context)}<input type="hidden" name="version" value="${record.version}"><input type="hidden" name="field" value="${standing[0]?.field ?? ''}">
<fieldset><legend>${say.stands}</legend>${inAgreement(standing).map((alike) => standsChoice(kind, alike, known, language))}</fieldset>
${kind.fields[standing[0]?.field ?? '']?.many ? '' : html`<label><span>${say.others}</span><select name="others"><option value="disputed">${say.othersDisputed}</option><option value="superseded">${say.othersSuperseded}</option></select></label>`}
${reasonInput(language, mine?.reason)}
<button>${say.decideButton}</button></form></details>`
}

function standsChoice(
  kind: Kind,
  alike: readonly DeskStatement[],
  known: Surroundings,
  language: DeskContext['language'],
): Markup | string {
  const [first] = alike
  if (!first) return ''
  const sources = alike.map(({ source }) => source).join(', ')
  return html`<label class="check"><input type="radio" name="stands" value="${first.id}" required><span>${valueLine({ kind: kind.name, field: first.field }, first.value, known, language)} <span class="quiet-text">${sources}</span></span></label>`
}

/** The reason without which nothing is decided. */
export function reasonInput(language: DeskContext['language'], text = ''): Markup {
  const say = recordWords[language]
  return html`<label><span>${say.reason}</span><textarea name="reason" required>${'\n'}${text}</textarea><span class="hint">${say.reasonHelp}</span></label>`
}
