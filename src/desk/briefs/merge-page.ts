import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { Language } from '../../model/language.ts'
import { csrfField, type DeskContext, deskPage } from '../desk-page.ts'
import { briefPath } from './brief-paths.ts'
import { type BriefWords, briefWords } from './brief-words.ts'
import { diffMarkup, paragraphDiff } from './text-diff.ts'

/** What two people made of one text. */
export interface MergePage {
  readonly brief: string
  readonly text: Language
  /** Whose text is saved, and as which revision. */
  readonly savedBy: string
  readonly revision: number
  readonly theirs: string
  readonly mine: string
  readonly joined: string
  readonly clean: boolean
  /** Passages that both changed. */
  readonly disputed: readonly { readonly theirs: string; readonly mine: string }[]
  /** What the person had written in the other fields. */
  readonly reason: string
  readonly translates: string
}

/** Shown instead of saving when someone saved first: both texts, and one that joins them, to be looked at and saved. */
export function mergePage(context: DeskContext, page: MergePage): Promise<string> {
  const say = briefWords[context.language]
  return deskPage(context, {
    title: say.mergeTitle,
    section: 'briefs',
    main: html`<p>${say.savedBy(page.savedBy, page.revision)} ${page.clean ? say.mergeClean : say.mergeConflict}</p>
${page.disputed.map((passage) => passageMarkup(say, passage, page.text))}
<form class="card wide" method="post" action="${briefPath(context.language, page.brief, '/text')}">${csrfField(context)}
<input type="hidden" name="text" value="${page.text}"><input type="hidden" name="basedOn" value="${page.revision}"><input type="hidden" name="translates" value="${page.translates}">
<label class="brief-text"><span>${say.joined}</span><textarea name="content" rows="26" lang="${page.text}">
${page.joined}</textarea></label>
<label><span>${say.whatChanged}</span><input name="reason" maxlength="500" value="${page.reason}"></label>
<button>${say.saveJoined}</button></form>
<details><summary>${say.theirs} → ${say.mine}</summary><div lang="${page.text}">${diffMarkup(paragraphDiff(page.theirs, page.mine))}</div></details>
<details><summary>${say.mine}</summary><label class="brief-text"><span>${say.mine}</span><textarea readonly rows="20" lang="${page.text}">
${page.mine}</textarea></label></details>`,
  })
}

function passageMarkup(
  say: BriefWords,
  passage: { readonly theirs: string; readonly mine: string },
  text: Language,
): Markup {
  return html`<div class="compare"><div><h3>${say.theirs}</h3><p lang="${text}">${passage.theirs}</p></div><div><h3>${say.mine}</h3><p lang="${text}">${passage.mine}</p></div></div>`
}
