import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { Language } from '../../model/language.ts'
import type { Source } from '../../model/source.ts'
import { sourceLine } from './source-line.ts'
import { sourceWords } from './source-words.ts'

/** How the choice of a source stands: what was entered, what was found for it, and what is wrong. */
export interface SourceChoice {
  readonly language: Language
  readonly texts: ReadonlyMap<string, string>
  readonly problems: ReadonlyMap<string, string>
  /** Sources to choose from, offered as one types. */
  readonly recent: readonly Source[]
  /** Found for the words entered; null before anybody looked. */
  readonly found: readonly Source[] | null
}

/** The inputs by which a form says where its values come from: a source that is here, or a new one. */
export function sourceFields(choice: SourceChoice, legend: string): Markup {
  const { language, texts } = choice
  const say = sourceWords[language]
  const isNew = ['paste', ...detailNames].some((name) => (texts.get(name) ?? '') !== '')
  return html`<fieldset class="source-choice"><legend>${legend}</legend>
${namedInput(choice)}
<datalist id="choices-source">${choice.recent.map((source) => html`<option value="${source.id}">${sourceLine(source)}</option>`)}</datalist>
${choice.found === null ? '' : foundSources(choice.found, language)}
<details${isNew || choice.problems.has('paste') ? html` open` : ''}><summary>${say.orNew}</summary>
<label><span>${say.paste}</span><textarea name="paste" aria-describedby="paste-help"${choice.problems.has('paste') ? html` aria-invalid="true"` : ''}>${'\n'}${texts.get('paste') ?? ''}</textarea></label>
<p class="hint" id="paste-help">${say.pasteHelp}</p>${problem(choice, 'paste')}
<p class="hint">${say.details}</p>
<div class="side-by-side">${labelled(choice, 'sourceTitle', say.title)}${labelled(choice, 'sourceAuthor', say.author, say.authorHelp)}${labelled(choice, 'sourceContainer', say.container)}${labelled(choice, 'sourceIssued', say.issued, say.issuedHelp)}</div>
</details>
<div class="side-by-side">${labelled(choice, 'locator', say.locator, say.locatorHelp)}</div>
<label><span>${say.quotation}</span><textarea name="quotation" aria-describedby="quotation-help">${'\n'}${texts.get('quotation') ?? ''}</textarea></label>
<p class="hint" id="quotation-help">${say.quotationHelp}</p>
</fieldset>`
}

function namedInput(choice: SourceChoice): Markup {
  const say = sourceWords[choice.language]
  const wrong = choice.problems.has('source')
  return html`<div><div class="with-button"><label><span>${say.source}</span><input name="source" value="${choice.texts.get('source') ?? ''}" list="choices-source" data-suggest="source" autocomplete="off" aria-describedby="source-help${wrong ? ' source-problem' : ''}"${wrong ? html` aria-invalid="true"` : ''}></label><button class="quiet" name="do" value="find">${say.find}</button></div><p class="hint" id="source-help">${say.chooseHelp}</p>${problem(choice, 'source')}</div>`
}

/** Inputs that say more of a new source. */
export const detailNames = ['sourceTitle', 'sourceAuthor', 'sourceContainer', 'sourceIssued'] as const

function labelled(
  choice: SourceChoice,
  name: string,
  label: string,
  help = '',
  more: Markup | string = '',
): Markup {
  const wrong = choice.problems.has(name)
  const described = [...(help ? [`${name}-help`] : []), ...(wrong ? [`${name}-problem`] : [])].join(' ')
  return html`<div><label><span>${label}</span><input name="${name}" value="${choice.texts.get(name) ?? ''}"${more}${described ? html` aria-describedby="${described}"` : ''}${wrong ? html` aria-invalid="true"` : ''}></label>${help ? html`<p class="hint" id="${name}-help">${help}</p>` : ''}${problem(choice, name)}</div>`
}

function problem({ problems }: SourceChoice, name: string): Markup | string {
  const text = problems.get(name)
  return text ? html`<p class="field-problem" id="${name}-problem">${text}</p>` : ''
}

function foundSources(found: readonly Source[], language: Language): Markup {
  const say = sourceWords[language]
  if (found.length === 0) return html`<p class="hint">${say.noneFound}</p>`
  return html`<fieldset><legend>${say.which}</legend>${found.map(
    (source) =>
      html`<label class="check"><input type="radio" name="chosen" value="${source.id}"><span>${sourceLine(source)} <span class="quiet-text">${source.id}</span></span></label>`,
  )}</fieldset>`
}
