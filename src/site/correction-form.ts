import { html } from 'hono/html'
import { type CorrectionProblem, type CorrectionSubject, longestCorrection } from '../model/correction.ts'
import type { Language } from '../model/language.ts'
import { correctionWords } from './correction-words.ts'
import { layout } from './layout.ts'
import { correctionsPath, recordPath, reportErrorPath } from './record-paths.ts'
import { briefPath, type Site } from './site.ts'

/** The field that no person sees: whoever fills it in is a program. */
export const trapField = 'website'

/** What the form shows: its subject, what was typed, and why it was refused. */
export interface CorrectionForm {
  readonly subject: CorrectionSubject & { readonly title: string }
  readonly message: string
  readonly contact: string
  readonly problems: readonly CorrectionProblem[]
  /** Of the session of who is signed in; empty for everyone else. */
  readonly csrf: string
}

/** The public form to report an error in a record or a brief. */
export function correctionForm(site: Site, language: Language, form: CorrectionForm): Promise<string> {
  const { subject, problems } = form
  const say = correctionWords[language]
  return layout(site, {
    language,
    title: say.report,
    paths: { en: reportErrorPath(subject, 'en'), es: reportErrorPath(subject, 'es') },
    section: 'corrections',
    hasForm: true,
    main: html`<div class="lede"><h1>${say.report}</h1><p>${say.about}: <a href="${subjectPath(subject, language)}">${subject.title}</a></p><p>${say.intro}</p></div>
${problems.length > 0 ? html`<ul class="problems" role="alert">${problems.map((problem) => html`<li>${say.problems[problem]}</li>`)}</ul>` : ''}
<form class="form" method="post" action="${correctionsPath(language)}">
<input type="hidden" name="csrf" value="${form.csrf}"><input type="hidden" name="${subject.kind}" value="${subject.id}">
<label>${say.message}<small id="message-help">${say.messageHelp}</small><textarea name="message" rows="8" required maxlength="${longestCorrection.message}" aria-describedby="message-help">${form.message}</textarea></label>
<label>${say.contact}<small id="contact-help">${say.contactHelp}</small><input name="contact" maxlength="${longestCorrection.contact}" autocomplete="email" aria-describedby="contact-help" value="${form.contact}"></label>
<label class="trap" aria-hidden="true">${say.leaveEmpty}<input name="${trapField}" tabindex="-1" autocomplete="off"></label>
<button>${say.send}</button>
</form>`,
  })
}

/** The page after a report has been received. */
export function correctionThanks(
  site: Site,
  language: Language,
  { number, subject }: { readonly number: number; readonly subject: CorrectionSubject },
): Promise<string> {
  const say = correctionWords[language]
  return layout(site, {
    language,
    title: say.thanks,
    paths: { en: null, es: null },
    section: 'corrections',
    main: html`<div class="lede"><h1>${say.thanks}</h1><p>${say.thanksText}</p><p><strong>${say.number(number)}</strong></p>
<p><a href="${subjectPath(subject, language)}">${say.back}</a></p><p><a href="${correctionsPath(language)}">${say.toLog}</a></p></div>`,
  })
}

/** The public page of what a correction is about. */
export function subjectPath({ kind, id }: CorrectionSubject, language: Language): string {
  return kind === 'record' ? recordPath(id, language) : briefPath({ slug: id, language, draft: false })
}
