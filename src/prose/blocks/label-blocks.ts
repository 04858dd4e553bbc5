import { fold } from '../../model/fold.ts'
import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { isKnownOutlet } from '../bibliography/outlets.ts'
import type { Block, BlockKind } from '../brief.ts'
import type { FrontMatter, RawBlock, ReadDocument } from '../documents/document.ts'
import type { Token } from '../text/tokens.ts'
import { listedKind, notesSource, splitEntries } from './bibliography-section.ts'
import { type BlockFeatures, blockFeatures } from './block-features.ts'
import { findBriefStarts } from './split-briefs.ts'

/** The blocks of one brief with their roles, and what its head says. */
export interface LabelledBrief {
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly date: string | null
  readonly byline: string | null
}

/**
 * Gives every block its role, as authors lay briefs out without markup, and parts the briefs of a file.
 * @param tokens of the whole text
 * @param language of the file, by which a date in digits is read where its own block does not tell
 */
export function labelBlocks(
  document: ReadDocument,
  tokens: readonly Token[],
  language: Language,
): LabelledBrief[] {
  const { blocks, breaks } = document
  const features = blockFeatures(document, tokens, language)
  const starts = findBriefStarts(document.text, blocks, features, breaks)
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? blocks.length
    const progress = newProgress(index === 0 ? document.frontMatter : null)
    return labelBrief(document, progress, blocks.slice(start, end), features.slice(start, end))
  })
}

/** What has been seen of a brief so far. */
interface Progress {
  readonly blocks: Block[]
  title: string | null
  date: string | null
  byline: string | null
  /** Whether running text has begun, after which neither title nor head is looked for. */
  begun: boolean
  /** The level of the heading under which sources are listed (0 without markup); null outside of a list. */
  listing: number | null
}

function newProgress(head: FrontMatter | null): Progress {
  return {
    blocks: [],
    title: head?.titleSpan ? null : (head?.title ?? null),
    date: head?.date ?? null,
    byline: head?.author ?? null,
    begun: false,
    listing: null,
  }
}

function labelBrief(
  document: ReadDocument,
  progress: Progress,
  raws: readonly RawBlock[],
  features: readonly BlockFeatures[],
): LabelledBrief {
  for (let index = 0; index < raws.length; index++) {
    const raw = raws[index]
    const feature = features[index]
    if (!raw || !feature) break
    if (feature.bibliographyEnd !== null && progress.blocks.length > 0)
      openListing(document, progress, raw, feature.bibliographyEnd)
    else if (progress.listing !== null) labelListed(document, progress, raw, feature)
    else if (!progress.begun && labelHead(document.text, progress, raw, feature, features[index + 1]))
      continue
    else labelBody(document.text, progress, raw, feature, index + 1 < raws.length)
  }
  return progress
}

function push(progress: Progress, kind: BlockKind, start: number, end: number, level = 0): void {
  if (end > start) progress.blocks.push({ kind, level, start, end })
}

/** Takes the title, the byline and the dateline. */
function labelHead(
  text: string,
  progress: Progress,
  raw: RawBlock,
  feature: BlockFeatures,
  below: BlockFeatures | undefined,
): boolean {
  const { head } = feature
  if (head && raw.kind !== 'heading') {
    progress.date ??= head.date
    progress.byline ??= head.byline
    const end = head.bodyStart < raw.end ? trimmed(text, raw.start, head.bodyStart) : raw.end
    push(progress, head.dated || head.byline === null ? 'dateline' : 'byline', raw.start, end)
    if (head.bodyStart >= raw.end) return true
    push(progress, 'paragraph', head.bodyStart, raw.end)
    progress.begun = true
    return true
  }
  if (
    progress.title !== null &&
    raw.level === 1 &&
    fold(text.slice(raw.start, raw.end)) === fold(progress.title)
  ) {
    push(progress, 'title', raw.start, raw.end, 1)
    return true
  }
  const titled =
    feature.heading || (below?.head != null && raw.kind === 'paragraph' && raw.end - raw.start <= 250)
  const named = progress.blocks.findLastIndex((block) => block.kind === 'title')
  const page = progress.blocks[named]
  // The name of a blog or archive stands above the title of its first brief.
  const retitled = page !== undefined && titled && below?.head != null && namesPage(progress.title ?? '')
  if (retitled) progress.blocks[named] = { ...page, kind: 'heading' }
  if ((progress.title !== null && !retitled) || !titled) return false
  progress.title = text.slice(raw.start, raw.end).replace(/\s+/g, ' ')
  push(progress, 'title', raw.start, raw.end, 1)
  return true
}

const pageOpenings =
  /^(?:archives?|archivos?|blog|home|inicio|news|noticias|category|categor[ií]a|tag|etiqueta|posts?|entries)\b/iu

function namesPage(title: string): boolean {
  return pageOpenings.test(title) || isKnownOutlet(title)
}

function trimmed(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}

function labelBody(
  text: string,
  progress: Progress,
  raw: RawBlock,
  feature: BlockFeatures,
  followed: boolean,
): void {
  if (feature.caption) {
    push(progress, 'caption', raw.start, raw.end)
    return
  }
  if (raw.kind === 'note') {
    push(progress, notesSource(text, raw) ? 'bibliography entry' : 'paragraph', raw.start, raw.end)
    return
  }
  if (raw.kind === 'heading' || (feature.heading && followed)) {
    push(progress, 'heading', raw.start, raw.end, raw.level || 2)
    return
  }
  progress.begun = true
  push(progress, raw.kind, raw.start, raw.end)
}

function openListing(document: ReadDocument, progress: Progress, raw: RawBlock, headingEnd: number): void {
  progress.begun = true
  progress.listing = raw.kind === 'heading' ? raw.level : 0
  push(progress, 'bibliography heading', raw.start, headingEnd, raw.level || 2)
  if (headingEnd < raw.end) pushEntries(document, progress, { ...raw, start: headingEnd })
}

function labelListed(
  document: ReadDocument,
  progress: Progress,
  raw: RawBlock,
  feature: BlockFeatures,
): void {
  const { text } = document
  if (raw.kind === 'heading') {
    if (progress.listing === null || raw.level <= progress.listing || progress.listing === 0)
      progress.listing = null
    push(progress, 'heading', raw.start, raw.end, raw.level)
    return
  }
  const kind = listedKind(text, raw)
  if (kind === 'closing') progress.listing = null
  if (kind !== 'entry') push(progress, raw.kind === 'note' ? 'paragraph' : raw.kind, raw.start, raw.end)
  else if (feature.heading && isSubheading(text, raw)) push(progress, 'heading', raw.start, raw.end, 3)
  else pushEntries(document, progress, raw)
}

/** "News", "En español": a few words that part the entries of a list. */
function isSubheading(text: string, raw: RawBlock): boolean {
  return raw.end - raw.start <= 40 && !/[\d"“”«».,]/.test(text.slice(raw.start, raw.end))
}

function pushEntries(document: ReadDocument, progress: Progress, raw: Span): void {
  for (const entry of splitEntries(document, raw)) {
    push(progress, 'bibliography entry', entry.start, entry.end)
  }
}
