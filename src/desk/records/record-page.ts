import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { dayText } from '../../check/reporters/period-text.ts'
import type { Kind } from '../../model/kind.ts'
import { incident } from '../../model/kinds/incident.ts'
import { csrfField, type DeskContext, type DeskPage, deskPage } from '../desk-page.ts'
import { type DecisionDraft, reasonInput, recordFields } from './record-fields.ts'
import { type DeskRecord, type DeskSummary, offers, type Surroundings } from './record-view.ts'
import { recordWords } from './record-words.ts'
import { stageTimeline } from './stage-timeline.ts'
import { victimsTable } from './victims-table.ts'

/** What the page of a record is made from. */
export interface RecordData {
  readonly kind: Kind
  readonly record: DeskRecord
  readonly title: string
  readonly known: Surroundings
  /** Of an incident: its victims. */
  readonly victims: readonly DeskSummary[]
  readonly notice?: NonNullable<DeskPage['notice']>
  /** A decision that was not taken: its form is open, with the reason kept. */
  readonly draft?: DecisionDraft
}

/** A record with all that has been said of it. */
export function recordPage(context: DeskContext, data: RecordData): Promise<string> {
  const { language } = context
  const { kind, record, known } = data
  const say = recordWords[language]
  const path = `/${language}/desk/records/${encodeURIComponent(record.id)}`
  const { enter, decide } = offers(context.viewer)
  const apart = new Set(['stage', 'statusAsOf'].filter((name) => name in kind.fields))
  return deskPage(context, {
    title: data.title,
    section: 'records',
    ...(data.notice ? { notice: data.notice } : {}),
    main: html`<p class="kicker"><span><a href="/${language}/desk/records?kind=${kind.name}">${kind.label[language]}</a></span><code>${record.id}</code>${record.restricted ? html`<span class="status restricted">${say.restricted}</span>` : ''}<span>${say.changed} ${dayText(record.changedAt.toISOString().slice(0, 10), language)}</span><a href="${path}/history">${say.history}</a></p>
${enter ? html`<p class="actions"><a class="button" href="${path}/enter">${say.enterValues}</a>${kind.name === 'incident' ? html`<a class="button quiet" href="${path}/victims">${say.enterVictims}</a>` : ''}${decide ? html`<a class="button quiet" href="${path}/merge">${say.merge}</a>` : ''}</p>` : ''}
${apart.size > 0 ? stageTimeline(context, kind, record, known) : ''}
${recordFields(context, kind, record, known, { leave: apart, ...(data.draft ? { draft: data.draft } : {}) })}
${kind.name === incident.name ? html`${publicPlace(context, record)}<h2 id="victims">${say.victims}</h2>${victimsTable(data.victims, known, language)}` : ''}
${decide ? restrictForm(context, record, path) : ''}`,
  })
}

/** What readers see of the place, in words: precision is easily forgotten. */
function publicPlace({ language }: DeskContext, record: DeskRecord): Markup | string {
  const say = recordWords[language]
  const place = record.statements.find(({ field, status }) => field === 'place' && status === 'accepted')
  const read = incident.fields.place.value.safeParse(place?.value)
  if (!place || !read.success) return ''
  const seen = place.restricted ? say.noPlaceShown : say.precision[read.data.publicPrecision]
  return html`<p class="hint">${say.publicPlace}: ${seen}</p>`
}

function restrictForm(context: DeskContext, record: DeskRecord, path: string): Markup {
  const say = recordWords[context.language]
  const label = record.restricted ? say.unrestrictRecord : say.restrictRecord
  return html`<details><summary>${label}</summary><form class="card" method="post" action="${path}/restrict">${csrfField(context)}<input type="hidden" name="version" value="${record.version}"><input type="hidden" name="restricted" value="${record.restricted ? 'no' : 'yes'}"><p class="hint">${say.markRestricted}</p>${reasonInput(context.language)}<button class="${record.restricted ? 'quiet' : 'danger'}">${label}</button></form></details>`
}
