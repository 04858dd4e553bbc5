import type { RawKind } from './document.ts'

/** Elements whose content is not the text of the page. */
export const silentElements: ReadonlySet<string> = new Set(
  `script style noscript template svg math iframe object canvas audio video select option button form nav aside head
  textarea input dialog menu`.split(/\s+/),
)

/** Elements that are the page's own, unless they stand within an article. */
export const pageFurniture: ReadonlySet<string> = new Set(['header', 'footer'])

/** Elements that start a block of their own; what kind it is, or null when that is their parent's. */
export const blockElements: ReadonlyMap<string, RawKind | null> = new Map<string, RawKind | null>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, RawKind] => [name, 'heading']),
  ['p', null],
  ['li', 'list item'],
  ['dt', 'list item'],
  ['dd', 'list item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['td', 'table cell'],
  ['th', 'table cell'],
  ...`address article body div dl fieldset figure footer header hgroup html main ol pre section summary details table
  tbody thead tfoot tr ul center`
    .split(/\s+/)
    .map((name): [string, null] => [name, null]),
])

/** Words in a class by which pages mark the caption of a picture. */
export const captionClass =
  /(?:^|\s)(?:wp-caption-text|caption|image-caption|photo-credit|wp-element-caption)(?:\s|$)/
