import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { thePublic } from '../../model/access.ts'
import { kindNamed } from '../../model/codebook.ts'
import { csrfField, type DeskContext, deskPage } from '../desk-page.ts'
import { choiceLists, type ReferenceChoices } from './entry-inputs.ts'
import { reasonInput, recordFields } from './record-fields.ts'
import { type DeskRecord, type Surroundings, titleOf } from './record-view.ts'
import { recordWords } from './record-words.ts'

/** What the page on which two records become one is made from. */
export interface MergeData {
  /** The record that goes into the other. */
  readonly from: DeskRecord
  /** The one that stays; null until it is chosen. */
  readonly into: DeskRecord | null
  readonly known: Surroundings
  readonly choices: ReferenceChoices
  readonly asked: string
  readonly reason: string
  readonly problem?: string
}

/** Two records side by side, to make them one. */
export function mergePage(context: DeskContext, data: MergeData): Promise<string> {
  const { language } = context
  const { from, into, known } = data
  const say = recordWords[language]
  const path = `/${language}/desk/records/${encodeURIComponent(from.id)}`
  return deskPage(context, {
    title: `${say.merge}: ${titleOf(from.id, known, language)}`,
    section: 'records',
    scripts: ['/assets/record-form.js'],
    ...(data.problem ? { notice: { kind: 'problem', text: data.problem } } : {}),
    main: html`<p class="kicker"><a href="${path}">${say.back}</a></p><p class="lede">${say.mergeLede}</p>
<form class="inline" method="get" action="${path}/merge"><label class="grow"><span>${say.mergeWith}</span><input name="with" value="${data.asked}" list="choices-${from.kind}" data-suggest="${from.kind}" autocomplete="off"></label><button class="quiet">${say.mergeChoose}</button></form>
${choiceLists(data.choices, language)}
${
  into
    ? html`<div class="compare">${side(say.mergeFrom, from)}${side(say.mergeInto, into)}</div>
<form class="card" method="post" action="${path}/merge">${csrfField(context)}<input type="hidden" name="into" value="${into.id}"><input type="hidden" name="fromVersion" value="${from.version}"><input type="hidden" name="intoVersion" value="${into.version}">${reasonInput(language, data.reason)}<button class="danger">${say.mergeButton}</button></form>`
    : ''
}`,
  })

  function side(heading: string, record: DeskRecord): Markup {
    const kind = kindNamed(record.kind)
    // Without the forms: here one only compares.
    return html`<section><h2>${heading}</h2><p>${titleOf(record.id, known, language)} <code>${record.id}</code></p>${kind ? recordFields({ ...context, viewer: thePublic }, kind, record, known) : ''}</section>`
  }
}
