import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { may } from '../../model/access.ts'
import { type Language, language as languages } from '../../model/language.ts'
import type { BriefImage, StoredBrief } from '../../model/stored-brief.ts'
import { csrfField, type DeskContext } from '../desk-page.ts'
import { briefPath } from './brief-paths.ts'
import type { BriefWords } from './brief-words.ts'

/** The images of a brief, each with the line that puts it into the text, and the form for another. */
export function imagesSection(
  context: DeskContext,
  say: BriefWords,
  brief: StoredBrief,
  text: Language,
): Markup {
  return html`<section class="brief-images"><h2>${say.images}</h2>
${brief.images.length === 0 ? html`<p class="hint">${say.noImages}</p>` : html`<ul class="plain">${brief.images.map((image) => imageItem(say, image, text))}</ul>`}
${may(context.viewer, 'enter') ? uploadForm(context, say, brief, text) : ''}</section>`
}

function imageItem(say: BriefWords, image: BriefImage, text: Language): Markup {
  return html`<li class="brief-image"><img src="/media/${image.id}" alt="${image.alternative[text]}" width="${image.width}" height="${image.height}" loading="lazy">
<div><p lang="${text}">${image.caption[text]}</p><p class="hint">${image.credit} · ${image.licence}</p>
<label><span>${say.asMarkdown}</span><input readonly value="${imageMarkdown(image, text)}"></label></div></li>`
}

/** The lines that put an image into a text: the image, and its caption with credit and licence. */
export function imageMarkdown(image: BriefImage, text: Language): string {
  const alternative = image.alternative[text].replace(/[\\[\]]/g, '\\$&').replace(/\s+/g, ' ')
  const caption = `${image.caption[text]} ${image.credit}. ${image.licence}.`.replace(/["\\]/g, '\\$&')
  return `![${alternative}](/media/${image.id} "${caption.replace(/\s+/g, ' ')}")`
}

function uploadForm(context: DeskContext, say: BriefWords, brief: StoredBrief, text: Language): Markup {
  const wanted = languages.options.filter((language) => brief.texts[language])
  return html`<details class="brief-upload"><summary>${say.addImage}</summary>
<form class="card" method="post" enctype="multipart/form-data" action="${briefPath(context.language, brief.id, '/images')}">${csrfField(context)}
<input type="hidden" name="text" value="${text}">
<label><span>${say.file}</span><input type="file" name="file" accept="image/png,image/jpeg,image/webp" required><span class="hint">${say.fileHint}</span></label>
${wanted.map(
  (
    language,
  ) => html`<label><span>${say.caption(say.languages[language])}</span><input name="caption-${language}" lang="${language}" required maxlength="1000"></label>
<label><span>${say.alternative(say.languages[language])}</span><input name="alternative-${language}" lang="${language}" required maxlength="1000"><span class="hint">${say.alternativeHint}</span></label>`,
)}
<label><span>${say.credit}</span><input name="credit" required maxlength="300"></label>
<label><span>${say.licence}</span><input name="licence" required maxlength="300"></label>
<button>${say.upload}</button></form></details>`
}
