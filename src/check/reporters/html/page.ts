import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { Language } from '../../../model/language.ts'
import { words } from '../words.ts'
import { type Markup, renderMarkup } from './markup.ts'
import { articleStyle } from './style-article.ts'
import { baseStyle } from './style-base.ts'
import { siteStyle } from './style-site.ts'

const style = `${baseStyle}${articleStyle}${siteStyle}`
const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** What a page may do: show itself in its own style, and nothing else. Also sent as a header by the server. */
export const contentSecurityPolicy = `default-src 'none'; style-src ${styleHash}; base-uri 'none'; form-action 'none'`

export interface Page {
  readonly language: Language
  readonly title: string
  /** What stands above the content: the name of the site, its navigation. */
  readonly masthead: Markup
  readonly main: Markup
  readonly footer: Markup
}

/** A whole page, self-contained: no script, no request to anywhere. */
export async function renderPage(page: Page): Promise<string> {
  return renderMarkup(html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Cotejo">
<title>${page.title}</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#main">${words[page.language].skip}</a>
<header class="masthead">${page.masthead}</header>
<main id="main">${page.main}</main>
<footer class="colophon">${page.footer}</footer>
</body>
</html>
`)
}
