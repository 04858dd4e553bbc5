import { html } from 'hono/html'
import { type Markup, renderMarkup } from '../check/reporters/html/markup.ts'
import { may, type Viewer } from '../model/access.ts'
import { type Language, language as languages } from '../model/language.ts'
import { type DeskWords, deskWords } from './desk-words.ts'

/** What every page of the desk knows of the request. */
export interface DeskContext {
  readonly language: Language
  readonly viewer: Viewer
  /** Name of the person who is signed in; empty on the pages before. */
  readonly personName: string
  /** Name of the observatory. */
  readonly siteName: string
  /** Goes into every form as the field `csrf`. */
  readonly csrf: string
  readonly nonce: string
  /** Path and query of this page without the language: `/desk/records?kind=incident`. */
  readonly path: string
}

export interface DeskPage {
  readonly title: string
  readonly section: 'records' | 'briefs' | 'search' | 'corrections' | 'stale' | 'people' | 'account' | null
  readonly main: Markup
  /** Scripts of this page, such as `/assets/editor.js`; the page works without. */
  readonly scripts?: readonly string[]
  /** A message above the content: what has just been done, or what went wrong. */
  readonly notice?: { readonly kind: 'done' | 'problem'; readonly text: string }
}

/** A page of the desk: navigation, languages and the palette around the content. */
export function deskPage(context: DeskContext, page: DeskPage): Promise<string> {
  const { language, siteName } = context
  const inside = may(context.viewer, 'use the desk')
  const scripts = [...(inside ? ['/assets/palette.js'] : []), ...(page.scripts ?? [])]
  return renderMarkup(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} · ${siteName}</title>
<link rel="stylesheet" href="/assets/desk.css">
${scripts.map((script) => html`<script src="${script}" type="module"></script>\n`)}</head>
<body class="desk">
<a class="skip" href="#main">${deskWords[language].skip}</a>
${topBar(context, page)}
<main id="main" tabindex="-1">
${page.notice ? notice(page.notice) : ''}<h1>${page.title}</h1>
${page.main}
</main>
</body>
</html>
`)
}

function notice({ kind, text }: NonNullable<DeskPage['notice']>): Markup {
  return html`<p class="notice ${kind}" role="${kind === 'done' ? 'status' : 'alert'}">${text}</p>\n`
}

function topBar(context: DeskContext, { section }: DeskPage): Markup {
  const { language, siteName, viewer } = context
  const say = deskWords[language]
  const inside = may(viewer, 'use the desk')
  return html`<header class="desk-bar"><div>
<a class="site" href="/${language}${inside ? '/desk' : ''}">${siteName}</a>
${
  inside
    ? html`<nav class="sections" aria-label="${say.sections}">${sectionsFor(context, say).map(
        ({ name, path, text }) =>
          name === section
            ? html`<a href="/${language}/desk/${path}" aria-current="true">${text}</a>`
            : html`<a href="/${language}/desk/${path}">${text}</a>`,
      )}</nav>\n`
    : ''
}<div class="person">${viewer.account === null ? '' : account(context, say, section === 'account')}<nav class="languages" aria-label="${say.languages}">${languages.options.map((other) => languageLink(other, context))}</nav></div>
</div></header>`
}

interface Section {
  readonly name: DeskPage['section']
  readonly path: string
  readonly text: string
}

function sectionsFor({ viewer }: DeskContext, say: DeskWords): readonly Section[] {
  return [
    { name: 'records', path: 'records', text: say.records },
    { name: 'briefs', path: 'briefs', text: say.briefs },
    { name: 'search', path: 'search', text: say.search },
    { name: 'corrections', path: 'corrections', text: say.corrections },
    { name: 'stale', path: 'still-true', text: say.stillTrue },
    ...(may(viewer, 'administer') ? [{ name: 'people', path: 'people', text: say.people } as const] : []),
  ]
}

function account(context: DeskContext, say: DeskWords, here: boolean): Markup {
  const { language, personName } = context
  const name = personName === '' ? say.account : personName
  return html`<a href="/${language}/desk/account" title="${say.account}"${here ? html` aria-current="true"` : ''}>${name}</a>
<form method="post" action="/${language}/sign-out">${csrfField(context)}<button class="link">${say.signOut}</button></form>
`
}

function languageLink(other: Language, { language, path }: DeskContext): Markup {
  const name = deskWords[other].languageName
  return other === language
    ? html`<span lang="${other}" aria-current="true">${name}</span>`
    : html`<a href="/${other}${path}" lang="${other}" hreflang="${other}">${name}</a>`
}

/** The hidden field without which no form is accepted. */
export function csrfField({ csrf }: Pick<DeskContext, 'csrf'>): Markup {
  return html`<input type="hidden" name="csrf" value="${csrf}">`
}
