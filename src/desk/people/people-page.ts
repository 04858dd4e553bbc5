import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { type Role, roles } from '../../model/access.ts'
import { shownTime } from '../account/shown-time.ts'
import { csrfField, type DeskContext, deskPage } from '../desk-page.ts'
import { signInWords } from '../sign-in/sign-in-words.ts'
import { type PeopleNotice, type PeopleWords, peopleWords } from './people-words.ts'

/** A person as an administrator sees them. */
export interface ListedPerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  readonly hasPasskey: boolean
  readonly disabled: boolean
  readonly createdAt: Date
}

/** What the page of people shows. */
export interface PeopleView {
  readonly people: readonly ListedPerson[]
  readonly invitations: readonly {
    readonly id: string
    readonly email: string | null
    /** Set where the link is for a new password. */
    readonly account: string | null
    readonly role: Role
    readonly expiresAt: Date
  }[]
  /** Address to hand over, shown once. */
  readonly link: string | null
  readonly notice: { readonly kind: 'done' | 'problem'; readonly code: PeopleNotice } | null
}

/** Who is in the team, with what role; invitations. For administrators. */
export function peoplePage(context: DeskContext, view: PeopleView): Promise<string> {
  const say = peopleWords[context.language]
  const { notice } = view
  return deskPage(context, {
    title: say.people,
    section: 'people',
    ...(notice === null ? {} : { notice: { kind: notice.kind, text: say.notices[notice.code] } }),
    main: html`${view.link === null ? '' : html`<div class="notice done" role="status"><p><strong>${say.link}</strong> <code>${view.link}</code></p><p>${say.linkHint}</p></div>`}
<div class="table-scroll" tabindex="0" role="region" aria-label="${say.people}"><table><thead><tr><th scope="col">${say.person}</th><th scope="col">${say.role}</th><th scope="col">${say.since}</th><th scope="col">${say.actions}</th></tr></thead><tbody>${view.people.map((person) => personRow(context, person))}</tbody></table></div>
${invitations(context, view)}${inviteForm(context)}`,
  })
}

function personRow(context: DeskContext, person: ListedPerson): Markup {
  const { language, viewer } = context
  const say = peopleWords[language]
  const own = person.id === viewer.account
  const button = (action: string, text: string, kind: string) =>
    html`<form method="post" action="/${language}/desk/people/${action}">${csrfField(context)}<input type="hidden" name="account" value="${person.id}"><button class="${kind}" aria-label="${text}: ${person.name}">${text}</button></form>`
  return html`<tr>
<td>${person.name}${own ? html` <strong>(${say.you})</strong>` : ''}${person.disabled ? html` <span class="status">${say.disabledMark}</span>` : ''}<br><span class="hint">${person.email} · ${waysIn(say, person)}</span></td>
<td>${
    own
      ? signInWords[language].roles[person.role]
      : html`<form class="inline" method="post" action="/${language}/desk/people/role">${csrfField(context)}<input type="hidden" name="account" value="${person.id}"><label><span class="visually-hidden">${say.role}: ${person.name}</span>${roleSelect(context, person.role)}</label><button class="quiet" aria-label="${say.changeRole}: ${person.name}">${say.changeRole}</button></form>`
  }</td>
<td class="date">${shownTime(person.createdAt, language)}</td>
<td>${own ? '' : html`<div class="actions">${person.disabled ? button('enable', say.enable, 'quiet') : button('disable', say.disable, 'danger')}${person.disabled ? '' : button('new-password', say.newPassword, 'quiet')}${person.hasSecondFactor ? button('reset', say.resetSecondFactor, 'quiet') : ''}</div>`}</td>
</tr>`
}

/** How well the door is kept: an administrator sees who should set up more. */
function waysIn(say: PeopleWords, { hasPassword, hasSecondFactor, hasPasskey }: ListedPerson): string {
  const ways = [
    ...(hasPassword ? [hasSecondFactor ? say.waysIn.code : say.waysIn.password] : []),
    ...(hasPasskey ? [say.waysIn.passkey] : []),
  ]
  return ways.length === 0 ? say.waysIn.none : ways.join(', ')
}

function roleSelect({ language }: DeskContext, chosen: Role): Markup {
  return html`<select name="role">${roles.map(
    (role) =>
      html`<option value="${role}"${role === chosen ? html` selected` : ''}>${signInWords[language].roles[role]}</option>`,
  )}</select>`
}

function invitations(context: DeskContext, view: PeopleView): Markup | '' {
  const { language } = context
  const say = peopleWords[language]
  if (view.invitations.length === 0) return ''
  const rows = view.invitations.map(
    ({ id, email, account, role, expiresAt }) =>
      html`<tr><td>${email ?? say.noAddress}${account === null ? '' : html`<br><span class="hint">${say.newPassword}</span>`}</td><td>${signInWords[language].roles[role]}</td><td class="date">${shownTime(expiresAt, language)}</td><td><form method="post" action="/${language}/desk/people/withdraw">${csrfField(context)}<input type="hidden" name="invitation" value="${id}"><button class="quiet">${say.withdraw}</button></form></td></tr>`,
  )
  return html`<h2>${say.invited}</h2>
<div class="table-scroll" tabindex="0" role="region" aria-label="${say.invited}"><table><thead><tr><th scope="col">${say.person}</th><th scope="col">${say.role}</th><th scope="col">${say.expires}</th><th scope="col">${say.actions}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function inviteForm(context: DeskContext): Markup {
  const { language } = context
  const say = peopleWords[language]
  return html`<h2>${say.invite}</h2>
<form class="card" method="post" action="/${language}/desk/people/invite">
${csrfField(context)}
<label><span>${signInWords[language].email}</span><input type="email" name="email" autocomplete="off" maxlength="254" required></label>
<label><span>${say.role}</span>${roleSelect(context, 'researcher')}</label>
<ul class="plain hint">${say.roleMeanings.map((text) => html`<li>${text}</li>`)}</ul>
<p class="hint">${say.inviteHint}</p>
<button>${say.invite}</button>
</form>`
}
