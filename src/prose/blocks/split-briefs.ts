import type { Span } from '../../model/span.ts'
import { looksLikeEntry } from '../bibliography/looks-like-entry.ts'
import type { RawBlock } from '../documents/document.ts'
import type { BlockFeatures } from './block-features.ts'

/**
 * Finds where the briefs of a file start: an archive page holds several, one after the other. A brief starts at a
 * title with a dated or signed head below it, at a head alone after a list of sources, or at a main heading or a
 * heading below a line across the page once the brief before has listed its sources.
 * @param text that the offsets of the blocks are into
 * @param breaks offsets of the lines drawn across the page
 * @returns indices into `blocks`, ascending, the first 0; empty when there are no blocks
 */
export function findBriefStarts(
  text: string,
  blocks: readonly RawBlock[],
  features: readonly BlockFeatures[],
  breaks: readonly number[],
): number[] {
  const starts: number[] = []
  let paragraphs = 0
  let listing = false
  let nextBreak = 0
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    const feature = features[index]
    if (!block || !feature) break
    let ruled = false
    while ((breaks[nextBreak] ?? Number.POSITIVE_INFINITY) <= block.start) {
      ruled = true
      nextBreak++
    }
    const isStart = index === 0 || startsBrief(blocks, features, index, { paragraphs, listing, ruled })
    const goesOn = isStart && listing && (isEntry(text, block) || isEntry(text, blocks[index + 1]))
    if (isStart && !goesOn) {
      starts.push(index)
      paragraphs = 0
      listing = false
    }
    if (feature.bibliographyEnd !== null) listing = true
    else if (!feature.heading && !(feature.head && feature.head.bodyStart >= block.end)) paragraphs++
  }
  return starts
}

// "Castañeda, Basilia. El Universal. February 16, 2021.": a comma, then given names that end in a full stop.
const author =
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}, \p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,2}\. /u
const openingMark = /^["“«‘]/u

/** Whether a block after a list of sources is still one of its entries, however little of one it has. */
function isEntry(text: string, block: Span | undefined): boolean {
  if (!block) return false
  const opening = text.slice(block.start, Math.min(block.end, block.start + 80))
  return openingMark.test(opening) || author.test(opening) || looksLikeEntry(text, block)
}

function startsBrief(
  blocks: readonly RawBlock[],
  features: readonly BlockFeatures[],
  index: number,
  before: { readonly paragraphs: number; readonly listing: boolean; readonly ruled: boolean },
): boolean {
  const block = blocks[index]
  const feature = features[index]
  if (!block || !feature || (before.paragraphs === 0 && !before.listing)) return false
  if (feature.bibliographyEnd !== null) return false
  if (feature.heading && headBelow(blocks, features, index, before.listing || before.ruled)) return true
  if (before.listing && isFullHead(feature) && !feature.heading) return true
  if (!before.listing || !feature.heading) return false
  return (block.kind === 'heading' && block.level === 1) || before.ruled
}

/**
 * Whether a dated or signed head stands right below a title, a second heading or a caption between them at most.
 * @param parted whether the brief before has come to its end: then a date alone is a head
 */
function headBelow(
  blocks: readonly RawBlock[],
  features: readonly BlockFeatures[],
  index: number,
  parted: boolean,
): boolean {
  for (let below = index + 1; below <= index + 2; below++) {
    const feature = features[below]
    if (!feature || !blocks[below] || feature.bibliographyEnd !== null) return false
    const { head } = feature
    if (head && (head.date !== null || head.byline !== null)) {
      return parted || head.byline !== null || head.bodyStart < (blocks[below]?.end ?? 0)
    }
    if (!feature.heading && !feature.caption) return false
  }
  return false
}

function isFullHead(feature: BlockFeatures): boolean {
  return feature.head !== null && feature.head.date !== null && feature.head.byline !== null
}
