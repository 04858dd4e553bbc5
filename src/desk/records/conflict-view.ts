import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { Kind } from '../../model/kind.ts'
import type { Language } from '../../model/language.ts'
import type { DeskStatement, Surroundings } from './record-view.ts'
import { recordWords } from './record-words.ts'
import { statementMarkup } from './statement-markup.ts'
import { valueLine } from './value-text.ts'

/** A field that two people changed at the same time. */
export interface FieldConflict {
  readonly field: string
  readonly mine: readonly unknown[]
  readonly now: readonly DeskStatement[]
  /** Names of those who changed it meanwhile. */
  readonly changedBy: readonly string[]
}

/** Both sides of each field that two people changed, and the choice what becomes of one's own. */
export function conflictView(
  conflicts: readonly FieldConflict[],
  kind: Kind,
  known: Surroundings,
  language: Language,
): Markup | string {
  if (conflicts.length === 0) return ''
  const say = recordWords[language]
  return html`<section class="conflicts" aria-labelledby="conflicts"><h2 id="conflicts">${say.conflictTitle}</h2><p>${say.conflictText}</p>${conflicts.map(
    ({ field, mine, now, changedBy }) =>
      html`<fieldset><legend>${kind.fields[field]?.label[language] ?? field}</legend><div class="compare"><div><h3>${say.mine}</h3>${mine.map((value) => html`<p class="reading">${valueLine({ kind: kind.name, field }, value, known, language)}</p>`)}</div><div><h3>${say.theirs}</h3>${changedBy.length > 0 ? html`<p class="hint">${say.changedBy} ${changedBy.join(', ')}</p>` : ''}${now.map((statement) => statementMarkup(kind.name, statement, known, language))}</div></div><label class="check"><input type="radio" name="keep.${field}" value="yes" checked><span>${say.enterMine}</span></label><label class="check"><input type="radio" name="keep.${field}" value="no"><span>${say.leaveMine}</span></label></fieldset>`,
  )}</section>`
}
