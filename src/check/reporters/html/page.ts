import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { Language } from '../../../model/language.ts'
import { words } from '../words.ts'
import { type Markup, renderMarkup } from './markup.ts'
import { articleStyle } from './style-article.ts'
import { baseStyle } from './style-base.ts'
import { recordStyle } from './style-record.ts'
import { siteStyle } from './style-site.ts'

const style = `${baseStyle}${articleStyle}${siteStyle}${recordStyle}`

/** What a page may do: show itself in its own style, and nothing else. Also sent as a header by the server. */
export const contentSecurityPolicy = policyOf(style, '')

/** The same for a page with a form that goes to its own site. */
export const formPolicy = contentSecurityPolicy.replace("form-action 'none'", "form-action 'self'")

/** The same for a page with pictures from its own site. */
export const picturePolicy = policyOf(style, "; img-src 'self'")

/** What some pages of a site need beyond what every page has. */
export interface PageAssets {
  readonly style: string
  /** Address of a script on the same site. */
  readonly script: string
}

/** What a page with a script may do besides: run that of its own site, and draw an image that it made itself. */
export function policyWithAssets(assets: PageAssets): string {
  return policyOf(`${style}${assets.style}`, "; script-src 'self'; img-src blob:")
}

function policyOf(text: string, further: string): string {
  const hash = createHash('sha256').update(text).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'${further}; base-uri 'none'; form-action 'none'`
}

export interface Page {
  readonly language: Language
  readonly title: string
  /** What stands above the content: the name of the site, its navigation. */
  readonly masthead: Markup
  readonly main: Markup
  readonly footer: Markup
  /** Without them the page is self-contained: no script, no request to anywhere. */
  readonly assets?: PageAssets
  /** Whether the page has a form that goes to its own site. */
  readonly hasForm?: true
  /** Whether the page has pictures from its own site. */
  readonly hasPictures?: true
}

function policyFor({ assets, hasForm, hasPictures }: Page): string {
  if (assets) return policyWithAssets(assets)
  if (hasForm) return formPolicy
  return hasPictures ? picturePolicy : contentSecurityPolicy
}

/** A whole page. */
export async function renderPage(page: Page): Promise<string> {
  const { assets } = page
  return renderMarkup(html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(page)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Cotejo">
<title>${page.title}</title>
<style>${raw(assets ? `${style}${assets.style}` : style)}</style>${
    assets
      ? html`
<script src="${assets.script}" defer></script>`
      : ''
  }
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
