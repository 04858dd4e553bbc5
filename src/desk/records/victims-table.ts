import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { victim } from '../../model/kinds/victim.ts'
import type { Language } from '../../model/language.ts'
import type { DeskSummary, Surroundings } from './record-view.ts'
import { recordWords } from './record-words.ts'
import { valueLine } from './value-text.ts'

/** What a row shows of a victim, in order. */
export const victimColumns = ['name', 'sex', 'age', 'occupation', 'corporation', 'rank', 'outcome'] as const

/** The victims of an incident, one a row. */
export function victimsTable(
  victims: readonly DeskSummary[],
  known: Pick<Surroundings, 'titles'>,
  language: Language,
): Markup {
  const say = recordWords[language]
  if (victims.length === 0) return html`<p class="hint">${say.noVictims}</p>`
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${say.victims}"><table class="victims"><thead><tr>${victimColumns.map((name) => html`<th scope="col">${victim.fields[name].label[language]}</th>`)}</tr></thead><tbody>${victims.map(
    (one) =>
      html`<tr>${victimColumns.map((name) => {
        const value = one.current[name]
        const text =
          value === undefined ? '' : valueLine({ kind: victim.name, field: name }, value, known, language)
        return name === 'name'
          ? html`<th scope="row"><a href="/${language}/desk/records/${encodeURIComponent(one.id)}">${text === '' ? one.id : text}</a></th>`
          : html`<td>${text}</td>`
      })}</tr>`,
  )}</tbody></table></div>`
}
