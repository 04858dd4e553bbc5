import * as Plot from '@observablehq/plot'
import { raw } from 'hono/html'
import { parseHTML } from 'linkedom'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { Language } from '../../model/language.ts'

/** What a drawing says of itself to those who do not see it. */
export interface DrawingText {
  /** Unlike that of any other drawing on the page. */
  readonly id: string
  readonly language: Language
  readonly title: string
  readonly description: string
}

const { document } = parseHTML('<!doctype html><html><body></body></html>')
const longNumber = /-?\d+\.\d{2,}/g
const numeric = new Set([
  'd',
  'transform',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
])

/**
 * Draws a plot as an accessible SVG. No style element or attribute is left in it, so that a page may refuse all styles
 * but its own: colours are attributes for those who take the drawing elsewhere, and classes for the page's style.
 */
export function renderPlot(text: DrawingText, options: Plot.PlotOptions): Markup {
  const drawn = Plot.plot({
    ...options,
    document: document as never,
    style: { fontSize: '13px' } as never,
  }) as unknown as DrawnElement
  drawn.querySelector('style')?.remove()
  for (const element of [drawn, ...drawn.querySelectorAll('*')]) tidy(element)
  // Nothing reads a legend or warning of Plot's: charts here carry their own words.
  for (const name of ['width', 'height', 'class']) drawn.removeAttribute(name)
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    lang: text.language,
    'aria-labelledby': `${text.id}-title ${text.id}-description`,
    'font-size': '13',
  }
  for (const [name, value] of Object.entries(attributes)) drawn.setAttribute(name, value)
  drawn.prepend(
    named('title', `${text.id}-title`, text.title),
    named('desc', `${text.id}-description`, text.description),
  )
  return raw(drawn.outerHTML) as Markup
}

/** As much of an element as is touched here: the types of a browser are not part of this program. */
interface DrawnElement {
  readonly outerHTML: string
  readonly attributes: Iterable<{ readonly name: string; value: string }>
  textContent: string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  querySelector(selector: string): DrawnElement | null
  querySelectorAll(selector: string): Iterable<DrawnElement>
  prepend(...elements: DrawnElement[]): void
  remove(): void
}

function tidy(element: DrawnElement): void {
  for (const name of ['style', 'aria-label', 'aria-hidden']) element.removeAttribute(name)
  for (const attribute of element.attributes) {
    if (!numeric.has(attribute.name)) continue
    attribute.value = attribute.value.replace(longNumber, (text) =>
      String(Math.round(Number(text) * 10) / 10),
    )
  }
}

function named(name: 'title' | 'desc', id: string, text: string): DrawnElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name) as unknown as DrawnElement
  element.setAttribute('id', id)
  element.textContent = text
  return element
}
