import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { Language } from '../../model/language.ts'
import { statisticsWords } from '../statistics-words.ts'
import type { ChartSize } from './chart-size.ts'

export interface ChartFigure {
  readonly language: Language
  /** Name of the image's file, without ending. */
  readonly name: string
  readonly title: string
  /** Whose figures these are, for those who take the image elsewhere. */
  readonly source: string
  readonly caption: Markup | string
  readonly drawings: Markup
  /** The data behind the chart; null when it stands open on the page. */
  readonly table: Markup | null
  readonly zooms?: true
}

/** A chart with its caption and the table of its data. The script of the page adds its tools before the caption. */
export function chartFigure(figure: ChartFigure): Markup {
  const say = statisticsWords[figure.language]
  const zoom = figure.zooms
    ? html` data-zoom-in="${say.zoomIn}" data-zoom-out="${say.zoomOut}" data-whole="${say.whole}"`
    : ''
  return html`<figure class="chart" data-name="${figure.name}" data-title="${figure.title}" data-source="${figure.source}" data-save="${say.downloadImage}"${zoom}>${figure.drawings}<figcaption>${figure.caption}</figcaption>${
    figure.table === null
      ? ''
      : html`<details><summary>${say.table}</summary>${scrolled(figure.table, figure.title)}</details>`
  }</figure>`
}

/** A drawing for wide screens and one for phones; the page's style shows one of them. */
export function inBothSizes(sizes: readonly ChartSize[], draw: (size: ChartSize) => Markup): Markup {
  return html`${sizes.map((size) => html`<div class="drawing ${size.name}">${draw(size)}</div>`)}`
}

/** A wide table scrolls by itself, also from the keyboard. */
export function scrolled(table: Markup, name: string): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}">${table}</div>`
}
