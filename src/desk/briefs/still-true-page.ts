import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { words } from '../../check/reporters/words.ts'
import { may } from '../../model/access.ts'
import { verdict } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import type { StaleClaim } from '../../model/stored-brief.ts'
import { csrfField, type DeskContext, type DeskPage, deskPage } from '../desk-page.ts'
import { stillTruePath, textPath } from './brief-paths.ts'
import { type BriefWords, briefWords } from './brief-words.ts'
import { deskTime } from './desk-time.ts'

/** Published claims that are no longer what they were: those to look at, then those that an editor lets stand. */
export function stillTruePage(
  context: DeskContext,
  claims: readonly StaleClaim[],
  people: ReadonlyMap<string, string>,
  notice?: DeskPage['notice'],
): Promise<string> {
  const say = briefWords[context.language]
  const open = claims.filter((claim) => claim.settledBy === null)
  const settled = claims.filter((claim) => claim.settledBy !== null)
  return deskPage(context, {
    title: say.stillTrue,
    section: 'stale',
    ...(notice ? { notice } : {}),
    main: html`<p class="lede">${say.stillTrueIntro}</p>
<form method="post" action="${stillTruePath(context.language)}/check">${csrfField(context)}<p class="actions"><button class="quiet">${say.checkAgain}</button></p></form>
${open.length === 0 ? html`<p>${say.allTrue}</p>` : html`<h2>${say.open} (${open.length})</h2><ul class="plain stale-claims">${open.map((claim) => staleItem(context, say, claim, people))}</ul>`}
${settled.length === 0 ? '' : html`<h2>${say.settled}</h2><ul class="plain stale-claims">${settled.map((claim) => staleItem(context, say, claim, people))}</ul>`}`,
  })
}

function staleItem(
  context: DeskContext,
  say: BriefWords,
  claim: StaleClaim,
  people: ReadonlyMap<string, string>,
): Markup {
  const { language } = context
  return html`<li class="stale-claim">
<p class="head"><a href="${textPath(language, claim.brief, claim.language)}#line-${claim.line}" lang="${claim.language}">${claim.title}</a> <span class="hint">${say.languages[claim.language]}, ${say.line(claim.line)}, ${deskTime(claim.noticedAt, language)}</span></p>
<p class="excerpt" lang="${claim.language}">${claim.excerpt}</p>
<dl class="turn"><div><dt>${say.before}</dt><dd>${verdictText(say, claim.before, language)}</dd></div><div><dt>${say.now}</dt><dd>${verdictText(say, claim.after, language)}</dd></div></dl>
<p class="message" lang="${claim.language}">${claim.message}</p>
${claim.settledBy === null ? settleForm(context, say, claim) : html`<p class="hint">${people.get(claim.settledBy) ?? say.system}: <span class="reading">${claim.settledReason ?? ''}</span></p>`}
</li>`
}

function verdictText(say: BriefWords, name: string, language: Language): Markup {
  const known = verdict.safeParse(name)
  if (known.success) {
    return html`<span class="line ${known.data.replace(' ', '-')}">${words[language].verdicts[known.data]}</span>`
  }
  return html`${name === 'error' ? say.error : say.noError}`
}

function settleForm(context: DeskContext, say: BriefWords, claim: StaleClaim): Markup {
  if (!may(context.viewer, 'publish')) return html``
  return html`<details><summary>${say.letItStand}</summary><form method="post" action="${stillTruePath(context.language)}/settle">${csrfField(context)}
<input type="hidden" name="brief" value="${claim.brief}"><input type="hidden" name="text" value="${claim.language}"><input type="hidden" name="fingerprint" value="${claim.fingerprint}">
<label><span>${say.letStandBecause}</span><textarea name="reason" required maxlength="2000" rows="2"></textarea></label>
<button class="quiet">${say.letItStand}</button></form></details>`
}
