import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { Kind } from '../../model/kind.ts'
import { csrfField, type DeskContext, deskPage } from '../desk-page.ts'
import { type SourceChoice, sourceFields } from '../sources/source-fields.ts'
import { sourceWords } from '../sources/source-words.ts'
import { conflictView, type FieldConflict } from './conflict-view.ts'
import { choiceLists, type EntryState, fieldInputs, type ReferenceChoices } from './entry-inputs.ts'
import { formProblems } from './form-problems.ts'
import { type DeskRecord, offers, type Surroundings } from './record-view.ts'
import { recordWords } from './record-words.ts'
import { valueLine } from './value-text.ts'

/** What the form in which values are entered is made from. */
export interface EnterData {
  readonly kind: Kind
  /** Null for a record that is to be made. */
  readonly record: DeskRecord | null
  /** Title of the record. */
  readonly title: string
  readonly known: Surroundings
  /** Fields to fill in, in order. */
  readonly fields: readonly string[]
  readonly entry: EntryState
  readonly choices: ReferenceChoices
  readonly source: SourceChoice
  /** What others changed while this was filled in. */
  readonly conflicts: readonly FieldConflict[]
}

/** The form of a new record, or of values for one that is there. It is shown again, as filled in, until all is well. */
export function enterPage(context: DeskContext, data: EnterData): Promise<string> {
  const { language } = context
  const { kind, record, fields, entry } = data
  const say = recordWords[language]
  const { decide } = offers(context.viewer)
  const path = `/${language}/desk/records`
  const oneOnly = fields.some((name) => kind.fields[name]?.many === false)
  const action = record
    ? `${path}/${encodeURIComponent(record.id)}/enter`
    : `${path}/new?kind=${encodeURIComponent(kind.name)}`
  return deskPage(context, {
    title: record ? data.title : `${say.newRecord}: ${kind.label[language]}`,
    section: 'records',
    scripts: ['/assets/record-form.js'],
    main: html`${record ? html`<p class="kicker"><a href="${path}/${encodeURIComponent(record.id)}">${say.cancel}</a></p>` : ''}
<p class="lede">${say.enterLede}</p>
${formProblems(entry)}
<form class="card enter" method="post" action="${action}">${csrfField(context)}<button class="visually-hidden" tabindex="-1" aria-hidden="true" name="do" value="save">${say.save}</button>
${record ? html`<input type="hidden" name="version" value="${record.version}">` : ''}
${fields.length === 1 && record ? html`<input type="hidden" name="only" value="${fields[0]}">` : ''}
${conflictView(data.conflicts, kind, data.known, language)}
${record ? '' : idInput(entry)}
${sourceFields(data.source, sourceWords[language].origin)}
<div class="entry-fields">${fields.map((name) => {
      const declared = kind.fields[name]
      if (!declared) return ''
      return html`<div class="field-entry">${fieldInputs(kind, name, declared, entry)}${nowLine(data, name)}</div>`
    })}</div>
${record && decide && oneOnly ? html`<label class="check"><input type="checkbox" name="replace" value="yes"${checked(entry, 'replace')}><span>${say.replace}</span></label><p class="hint">${say.replaceHelp}</p>` : ''}
${record && !decide && oneOnly ? html`<p class="hint">${say.besideHint}</p>` : ''}
${decide ? html`<label class="check"><input type="checkbox" name="restricted" value="yes"${checked(entry, 'restricted')}><span>${say.markRestricted}</span></label><p class="hint">${say.restrictedHelp}</p>` : ''}
<label><span>${say.reason}</span><input name="reason" value="${entry.texts.get('reason') ?? ''}" aria-describedby="reason-help"${entry.problems.has('reason') ? html` aria-invalid="true"` : ''}></label><p class="hint" id="reason-help">${say.reasonHelp}</p>
<p class="actions"><button name="do" value="save">${record ? say.save : say.create}</button></p>
</form>
${choiceLists(data.choices, language)}`,
  })
}

function idInput({ language, texts, problems }: EntryState): Markup {
  const say = recordWords[language]
  const problem = problems.get('id')
  return html`<div><label><span>${say.id}</span><input name="id" value="${texts.get('id') ?? ''}" autocomplete="off" spellcheck="false" aria-describedby="id-help${problem ? ' id-problem' : ''}"${problem ? html` aria-invalid="true"` : ''}></label><p class="hint" id="id-help">${say.idHelp}</p>${problem ? html`<p class="field-problem" id="id-problem">${problem}</p>` : ''}</div>`
}

/** What stands in the field now, so that one sees what one adds to. */
function nowLine({ record, kind, known, entry }: EnterData, field: string): Markup | string {
  const standing = (record?.statements ?? []).filter(
    (one) => one.field === field && one.status !== 'superseded',
  )
  if (standing.length === 0) return ''
  const values = standing.map(({ value }) =>
    valueLine({ kind: kind.name, field }, value, known, entry.language),
  )
  return html`<p class="hint now">${recordWords[entry.language].now}: ${[...new Set(values)].join(' | ')}</p>`
}

function checked({ texts }: EntryState, name: string): Markup | string {
  return texts.get(name) === 'yes' ? html` checked` : ''
}
