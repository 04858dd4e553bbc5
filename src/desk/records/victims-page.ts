import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { victim } from '../../model/kinds/victim.ts'
import { csrfField, type DeskContext, deskPage } from '../desk-page.ts'
import { type SourceChoice, sourceFields } from '../sources/source-fields.ts'
import { bareInput, choiceLists, type EntryState, type ReferenceChoices } from './entry-inputs.ts'
import { shapeOf } from './field-shape.ts'
import { formProblems } from './form-problems.ts'
import { type DeskRecord, type DeskSummary, offers, type Surroundings } from './record-view.ts'
import { recordWords } from './record-words.ts'
import { victimColumns, victimsTable } from './victims-table.ts'

/** What the table in which victims are entered is made from. */
export interface VictimsData {
  readonly incident: DeskRecord
  readonly title: string
  readonly victims: readonly DeskSummary[]
  readonly known: Surroundings
  readonly entry: EntryState
  readonly source: SourceChoice
  readonly choices: ReferenceChoices
  /** Rows shown; at least one is empty. */
  readonly rows: number
}

/** The name of the input of a cell. */
export function cellName(row: number, column: string): string {
  return `row.${row}.${column}`
}

/** The victims of an incident, and a table to enter more by keyboard alone. */
export function victimsPage(context: DeskContext, data: VictimsData): Promise<string> {
  const { language } = context
  const { incident, entry } = data
  const say = recordWords[language]
  const path = `/${language}/desk/records/${encodeURIComponent(incident.id)}`
  return deskPage(context, {
    title: `${say.victims}: ${data.title}`,
    section: 'records',
    scripts: ['/assets/record-form.js'],
    main: html`<p class="kicker"><a href="${path}">${say.cancel}</a></p>
${victimsTable(data.victims, data.known, language)}
<h2>${say.enterVictims}</h2>
<p class="lede">${say.victimsLede} ${say.victimsKeys}</p>
${formProblems(entry)}
<form class="card wide enter" method="post" action="${path}/victims">${csrfField(context)}<button class="visually-hidden" tabindex="-1" aria-hidden="true" name="do" value="save">${say.saveVictims}</button>
${sourceFields(data.source, say.sourceForAll)}
<div class="table-scroll" tabindex="0" role="region" aria-label="${say.enterVictims}"><table class="entry" data-rows><thead><tr><th scope="col"><span class="visually-hidden">${say.victimRow}</span></th>${victimColumns.map((name) => html`<th scope="col">${victim.fields[name].label[language]}</th>`)}<th scope="col">${say.rowSource}</th></tr></thead><tbody>${Array.from({ length: data.rows }, (_, row) => victimRow(row, entry))}</tbody></table></div>
${offers(context.viewer).decide ? html`<label class="check"><input type="checkbox" name="restricted" value="yes"${entry.texts.get('restricted') === 'yes' ? html` checked` : ''}><span>${say.markRestricted}</span></label><p class="hint">${say.restrictedHelp}</p>` : ''}
<p class="actions"><button name="do" value="save">${say.saveVictims}</button></p>
</form>
${choiceLists(data.choices, language)}`,
  })
}

function victimRow(row: number, entry: EntryState): Markup {
  const { language } = entry
  const say = recordWords[language]
  return html`<tr><td>${row + 1}</td>${victimColumns.map((column) => {
    const declared = victim.fields[column]
    const label = declared.label[language]
    const input = bareInput(
      {
        name: cellName(row, column),
        label,
        shape: shapeOf(declared.value),
        path: `victim.${column}`,
        help: '',
        refers: declared.refers,
        preset: '',
        required: false,
      },
      entry,
      '',
      `${label}, ${say.victimRow.toLowerCase()} ${row + 1}`,
    )
    const problem = entry.problems.get(cellName(row, column))
    return html`<td class="${cellClass(column)}">${input}${problem ? html`<span class="field-problem">${problem}</span>` : ''}</td>`
  })}<td class="wide-cell">${sourceCell(row, entry)}</td></tr>`
}

function sourceCell(row: number, { texts, problems, language }: EntryState): Markup {
  const say = recordWords[language]
  const name = cellName(row, 'source')
  const problem = problems.get(name)
  return html`<input name="${name}" value="${texts.get(name) ?? ''}" list="choices-source" data-suggest="source" autocomplete="off" aria-label="${say.rowSource}, ${say.victimRow.toLowerCase()} ${row + 1}"${problem ? html` aria-invalid="true"` : ''}>${problem ? html`<span class="field-problem">${problem}</span>` : ''}`
}

function cellClass(column: string): string {
  if (column === 'age') return 'narrow-cell'
  return column === 'name' || column === 'corporation' ? 'wide-cell' : 'cell'
}
