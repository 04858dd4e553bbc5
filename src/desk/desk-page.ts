import { html } from 'hono/html'
import { type Markup, renderMarkup } from '../check/reporters/html/markup.ts'
import type { Viewer } from '../model/access.ts'
import type { Language } from '../model/language.ts'

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
  return renderMarkup(html`<!doctype html>
<html lang="${context.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · ${context.siteName}</title>
<link rel="stylesheet" href="/assets/desk.css">
${(page.scripts ?? []).map((script) => html`<script src="${script}" type="module"></script>`)}
</head>
<body>
<main id="main"><h1>${page.title}</h1>${page.main}</main>
</body>
</html>`)
}

/** The hidden field without which no form is accepted. */
export function csrfField({ csrf }: Pick<DeskContext, 'csrf'>): Markup {
  return html`<input type="hidden" name="csrf" value="${csrf}">`
}
