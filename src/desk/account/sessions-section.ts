import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { csrfField, type DeskContext } from '../desk-page.ts'
import type { AccountView } from './account-view.ts'
import { accountWords } from './account-words.ts'
import { browserName } from './browser-name.ts'
import { shownTime } from './shown-time.ts'

/** Where a person is signed in; each can be ended from here. */
export function sessionsSection(context: DeskContext, { sessions }: AccountView): Markup {
  const { language } = context
  const say = accountWords[language]
  const path = `/${language}/desk/account/sessions`
  const rows = sessions.map(
    ({ id, agent, startedAt, seenAt, here }) => html`<tr>
<td>${browserName(agent)}${here ? html` <strong>(${say.thisOne})</strong>` : ''}</td>
<td class="date">${shownTime(startedAt, language)}</td>
<td class="date">${shownTime(seenAt, language)}</td>
<td>${here ? '' : html`<form method="post" action="${path}/end">${csrfField(context)}<input type="hidden" name="id" value="${id}"><button class="quiet">${say.end}</button></form>`}</td>
</tr>`,
  )
  return html`<h2>${say.sessions}</h2>
<div class="table-scroll" tabindex="0" role="region" aria-label="${say.sessions}"><table><thead><tr><th scope="col">${say.browser}</th><th scope="col">${say.started}</th><th scope="col">${say.seen}</th><th scope="col"><span class="visually-hidden">${say.end}</span></th></tr></thead><tbody>${rows}</tbody></table></div>
${sessions.length > 1 ? html`<form method="post" action="${path}/end-others">${csrfField(context)}<button class="quiet">${say.endOthers}</button></form>` : ''}`
}
