import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { may } from '../../model/access.ts'
import { briefTitle } from '../../model/brief-title.ts'
import { type Language, language as languages } from '../../model/language.ts'
import { isPublic } from '../../model/review.ts'
import type { BriefRevision, StoredBrief } from '../../model/stored-brief.ts'
import { csrfField, type DeskContext, type DeskPage, deskPage } from '../desk-page.ts'
import { briefPath, briefsPath, textPath } from './brief-paths.ts'
import { type BriefWords, briefWords } from './brief-words.ts'
import type { CheckAnswer } from './check-answer.ts'
import { findingsPanel } from './findings-panel.ts'
import { imagesSection } from './images-section.ts'
import { overridesSection, reviewSection } from './review-section.ts'
import { type DiffParagraph, diffMarkup } from './text-diff.ts'

/** What the page of a brief is made from. */
export interface EditorPage {
  readonly brief: StoredBrief
  /** The text that is edited. */
  readonly text: Language
  /** What stands in the editor: the saved text, or what was typed when saving was refused. */
  readonly typed: string
  /** The revision that what stands in the editor grew from; 0 for none. */
  readonly basedOn: number
  /** What the checker says of what stands in the editor. */
  readonly check: CheckAnswer
  /** The other language beside it, with what has changed there. */
  readonly beside: OtherText | null
  /** Names of people by account id. */
  readonly people: ReadonlyMap<string, string>
  readonly notice?: DeskPage['notice']
}

/** The text in the other language, as a translator needs it. */
export interface OtherText {
  readonly text: BriefRevision
  /** What has changed in it since the revision that the edited text agrees with; null when it agrees with none. */
  readonly changes: readonly DiffParagraph[] | null
}

/** The page of a brief: its text with what the checker says, its review, its images. */
export function editorPage(context: DeskContext, page: EditorPage): Promise<string> {
  const say = briefWords[context.language]
  const { brief, text } = page
  return deskPage(context, {
    title: briefTitle(page.typed) ?? `${brief.id} (${text})`,
    section: 'briefs',
    scripts: ['/assets/brief-editor.js'],
    ...(page.notice ? { notice: page.notice } : {}),
    main: html`<p class="kicker"><a href="${briefsPath(context.language)}">${say.briefs}</a> <span class="status ${brief.state.replace(' ', '-')}">${say.states[brief.state]}</span> <a href="${briefPath(context.language, brief.id, '/history')}">${say.history}</a>${isPublic(brief.state) && brief.publications.some((publication) => publication.language === text) ? html` <a href="/${text}/briefs/${encodeURIComponent(brief.id)}">${say.publicPage}</a>` : ''}</p>
${textTabs(context, say, page)}
<div class="brief-desk${page.beside ? ' beside' : ''}">
${page.beside ? otherPane(say, page.beside, page) : ''}
${editorForm(context, say, page)}
${findingsPanel(context, say, page)}
</div>
${reviewSection(context, say, brief)}
${overridesSection(context, say, brief, page.people)}
${imagesSection(context, say, brief, text)}`,
  })
}

function textTabs({ language }: DeskContext, say: BriefWords, { brief, text, beside }: EditorPage): Markup {
  const hasBoth = languages.options.some((other) => other !== text && brief.texts[other])
  const tab = (path: string, words: string, here: boolean) =>
    here ? html`<a href="${path}" aria-current="page">${words}</a>` : html`<a href="${path}">${words}</a>`
  return html`<nav class="brief-tabs" aria-label="${say.textLanguage}">${languages.options.map((other) =>
    tab(textPath(language, brief.id, other), say.languages[other], other === text && !beside),
  )}${hasBoth ? tab(textPath(language, brief.id, text, true), say.besideOther, beside !== null) : ''}</nav>`
}

function otherPane(say: BriefWords, { text, changes }: OtherText, page: EditorPage): Markup {
  const own = page.brief.texts[page.text]?.translates ?? null
  const changed = changes?.some((row) => row.some((run) => run.kind !== 'same')) ?? false
  const note =
    own === null || changes === null
      ? say.neverTranslated
      : changed
        ? say.originalChanged(own)
        : say.originalUnchanged
  return html`<section class="other-pane"><h2>${say.original}</h2>
<p class="hint">${note}</p>
<div class="other-text" lang="${text.language}" tabindex="0" role="region" aria-label="${say.original}">${diffMarkup(changes ?? plainParagraphs(text.text))}</div></section>`
}

function plainParagraphs(text: string): DiffParagraph[] {
  return text.split(/\n{2,}/).map((paragraph): DiffParagraph => [{ kind: 'same', text: paragraph }])
}

function editorForm(context: DeskContext, say: BriefWords, page: EditorPage): Markup {
  const { brief, text, typed, basedOn, beside } = page
  const locked = brief.state === 'approved' || brief.state === 'withdrawn'
  const writable = !locked && may(context.viewer, 'enter')
  return html`<form class="brief-form" method="post" action="${briefPath(context.language, brief.id, '/text')}">${csrfField(context)}
<input type="hidden" name="text" value="${text}"><input type="hidden" name="basedOn" value="${basedOn}">${beside ? html`<input type="hidden" name="view" value="beside">` : ''}
<h2 id="text-heading">${say.editor}: ${say.languages[text]}</h2>
${locked ? html`<p class="hint">${say.locked}</p>` : ''}
<label class="brief-text"><span>${say.text}</span>
<textarea name="content" rows="30" lang="${text}" spellcheck="true" maxlength="500000"${writable ? '' : html` readonly`} data-editor data-slug="${brief.id}" data-language="${text}" data-desk="/${context.language}/desk" data-revision="${basedOn}" data-csrf="${context.csrf}" data-nonce="${context.nonce}" data-words="${JSON.stringify(say.editorWords)}">
${typed}</textarea></label>
${
  writable
    ? html`<label><span>${say.whatChanged}</span><input name="reason" maxlength="500"><span class="hint">${say.whatChangedHint}</span></label>
${agreement(say, page)}<p class="actions"><button>${say.save}</button> <span class="hint">${say.saveKeys}</span></p>`
    : ''
}</form>`
}

function agreement(say: BriefWords, { brief, text }: EditorPage): Markup {
  const other = brief.texts[text === 'en' ? 'es' : 'en']
  // Of two texts one is the original: it does not agree with its own translation.
  if (!other || other.translates !== null) return html``
  const agrees = brief.texts[text]?.translates === other.revision
  return html`<label class="check"><input type="checkbox" name="translates" value="${other.revision}"${agrees ? html` checked` : ''}><span>${say.agreesWith(say.languages[other.language], other.revision)}</span></label>`
}
