import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { may } from '../../model/access.ts'
import { type Source, sourceType } from '../../model/source.ts'
import { csrfField, type DeskContext, deskPage } from '../desk-page.ts'
import { formProblems } from '../records/form-problems.ts'
import { sourceParts } from './source-page.ts'
import { sourceTypeLabel } from './source-type-words.ts'
import { sourceWords } from './source-words.ts'

/** What the form of a source is made from. */
export interface SourceFormData {
  /** Null for a source that is to be added. */
  readonly id: string | null
  readonly version: number
  readonly texts: ReadonlyMap<string, string>
  readonly problems: ReadonlyMap<string, string>
  /** What somebody else saved meanwhile. */
  readonly now: Source | null
}

/** The form of a source: pasted where it is new, part by part where it is there. */
export function sourceFormPage(context: DeskContext, data: SourceFormData): Promise<string> {
  const { language } = context
  const say = sourceWords[language]
  const path = `/${language}/desk/sources`
  return deskPage(context, {
    title: data.id === null ? say.newSource : `${say.edit}: ${data.id}`,
    section: 'records',
    ...(data.now ? { notice: { kind: 'problem', text: say.conflict } } : {}),
    main: html`${formProblems({ language, problems: data.problems })}
${data.now ? html`<h2>${say.read}</h2>${sourceParts(context, data.now)}` : ''}
<form class="card" method="post" action="${data.id === null ? `${path}/new` : `${path}/${encodeURIComponent(data.id)}/edit`}">${csrfField(context)}<input type="hidden" name="version" value="${data.version}">
${data.id === null ? html`<label><span>${say.paste}</span><textarea name="paste">${'\n'}${data.texts.get('paste') ?? ''}</textarea><span class="hint">${say.pasteHelp}</span></label>` : typeInput(context, data)}
${data.id === null ? html`<p class="hint">${say.details}</p>` : ''}
<div class="side-by-side">${(
      [
        ['sourceTitle', say.title],
        ['sourceAuthor', say.author],
        ['sourceContainer', say.container],
        ['sourcePublisher', say.publisher],
        ['sourceIssued', say.issued],
        ['sourceAddress', say.address],
      ] as const
    ).map(
      ([name, label]) =>
        html`<label><span>${label}</span><input name="${name}" value="${data.texts.get(name) ?? ''}"${data.problems.has(name) ? html` aria-invalid="true"` : ''}></label>`,
    )}</div>
<p class="hint">${say.authorHelp}. ${say.issued}: ${say.issuedHelp}</p>
${may(context.viewer, 'decide') ? html`<label class="check"><input type="checkbox" name="restricted" value="yes"${data.texts.get('restricted') === 'yes' ? html` checked` : ''}><span>${say.restrict}</span></label><p class="hint">${say.restrictHelp}</p>` : ''}
${data.id === null ? '' : html`<label><span>${say.reason}</span><input name="reason" value="${data.texts.get('reason') ?? ''}" required></label>`}
<button>${say.save}</button></form>`,
  })
}

function typeInput({ language }: DeskContext, { texts }: SourceFormData): Markup {
  const chosen = texts.get('sourceType') ?? ''
  return html`<label><span>${sourceWords[language].type}</span><select name="sourceType">${sourceType.options.map((type) => html`<option value="${type}"${type === chosen ? html` selected` : ''}>${sourceTypeLabel(type, language)}</option>`)}</select></label>`
}
