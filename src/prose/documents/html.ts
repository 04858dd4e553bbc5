import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { isDay } from '../../model/period.ts'
import { addAligned } from './aligned-text.ts'
import { type BlockWriter, blockWriter } from './block-writer.ts'
import type { FrontMatter, RawKind, ReadDocument } from './document.ts'
import { blockElements, captionClass, pageFurniture, silentElements } from './html-elements.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type ParentNode = DefaultTreeAdapterTypes.ParentNode
type Element = DefaultTreeAdapterTypes.Element

/**
 * Reads a web page: the text of its article, or of its main part, or else of its body, without navigation, scripts
 * and forms.
 * @param content the file's decoded text
 */
export function readHtml(content: string): ReadDocument {
  const page = parse(content, { sourceCodeLocationInfo: true })
  const writer = blockWriter(content)
  const elements = [...walkElements(page)]
  const root = mainPart(elements) ?? page
  const headings = elements.some((element) => element.tagName === 'h1')
  const title = headings ? undefined : elements.find((element) => element.tagName === 'title')
  if (title) {
    writer.open('heading', 1)
    writeNodes(writer, content, title, 0)
    writer.close()
  }
  writeNodes(writer, content, root, 0)
  return { ...writer.finish(), lineEnds: 'meant', frontMatter: readMeta(elements), problems: [] }
}

/**
 * Writes the blocks of a piece of HTML that stands in another document.
 * @param base offset of the piece in the file
 */
export function writeHtml(writer: BlockWriter, html: string, base: number): void {
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true })
  writeNodes(writer, html, fragment, base)
  writer.close()
}

function* walkElements(root: ParentNode): Generator<Element> {
  const stack: Node[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('tagName' in node)) continue
    yield node
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      const child = node.childNodes[index]
      if (child) stack.push(child)
    }
  }
}

function mainPart(elements: readonly Element[]): Element | null {
  const articles = elements.filter((element) => element.tagName === 'article')
  if (articles.length === 1) return articles[0] ?? null
  return (
    elements.find((element) => element.tagName === 'main' || attribute(element, 'role') === 'main') ?? null
  )
}

interface Frame {
  readonly node: Node
  readonly kind: RawKind
  readonly inArticle: boolean
  /** Whether the node's content has been written and only its end is left. */
  readonly leaving: boolean
}

/** Goes down by a stack of its own: pages nest deeper than calls may. */
function writeNodes(writer: BlockWriter, html: string, root: ParentNode, base: number): void {
  const inArticle = 'tagName' in root && (root.tagName === 'article' || root.tagName === 'main')
  const stack: Frame[] = []
  pushChildren(stack, root, 'paragraph', inArticle)
  let lineEnds = 0
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
    const { node, kind } = frame
    if (frame.leaving) {
      writer.close()
      lineEnds = 0
    } else if (node.nodeName === '#text' && 'value' in node) {
      if (node.value.trim() === '') {
        if (writer.isOpen()) writer.builder.fill(' ')
        continue
      }
      lineEnds = 0
      if (!writer.isOpen()) writer.open(kind, 0)
      writeText(writer, html, node, base)
    } else if ('tagName' in node) {
      if (node.tagName === 'br') {
        lineEnds++
        if (lineEnds > 1) writer.close()
        else if (writer.isOpen()) writer.builder.fill('\n')
      } else if (node.tagName === 'hr') writer.rule()
      else enter(writer, stack, node, frame)
    }
  }
}

function enter(writer: BlockWriter, stack: Frame[], element: Element, frame: Frame): void {
  const { tagName } = element
  if (silentElements.has(tagName) || (!frame.inArticle && pageFurniture.has(tagName))) return
  if (attribute(element, 'hidden') !== null || (tagName === 'sup' && isNoteMark(element))) return
  const inArticle = frame.inArticle || tagName === 'article' || tagName === 'main'
  const own = blockElements.get(tagName)
  if (own === undefined) {
    pushChildren(stack, element, frame.kind, inArticle)
    return
  }
  const captioned = captionClass.test(attribute(element, 'class') ?? '')
  const kind = captioned ? 'caption' : (own ?? frame.kind)
  writer.close()
  if (kind === 'heading') writer.open('heading', Number(tagName[1]))
  stack.push({ ...frame, node: element, leaving: true })
  pushChildren(stack, element, kind, inArticle)
}

function pushChildren(stack: Frame[], parent: ParentNode, kind: RawKind, inArticle: boolean): void {
  for (let index = parent.childNodes.length - 1; index >= 0; index--) {
    const node = parent.childNodes[index]
    if (node) stack.push({ node, kind, inArticle, leaving: false })
  }
}

function writeText(
  writer: BlockWriter,
  html: string,
  node: DefaultTreeAdapterTypes.TextNode,
  base: number,
): void {
  const place = node.sourceCodeLocation
  const start = place?.startOffset ?? 0
  const builder = {
    ...writer.builder,
    // A line's end in the source of a page is a space to its reader.
    add: (piece: string, at: number) => writer.builder.add(piece.replace(/[\t\n\r\f]/g, ' '), at),
  }
  addAligned(
    builder,
    node.value,
    html.slice(start, place?.endOffset),
    (offset) => base + start + offset,
    false,
  )
}

/** A raised number or bracket that leads to a footnote. */
function isNoteMark(element: Element): boolean {
  return /^[\s[\]()*†‡\d,]*$/.test(textOf(element))
}

function textOf(element: Element): string {
  let text = ''
  const stack: Node[] = [...element.childNodes].reverse()
  for (let node = stack.pop(); node !== undefined && text.length < 200; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    else if ('childNodes' in node) stack.push(...[...node.childNodes].reverse())
  }
  return text.trim()
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null
}

const dateNames = new Set([
  'article:published_time',
  'date',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
])

function readMeta(elements: readonly Element[]): FrontMatter {
  let date: string | null = null
  let author: string | null = null
  for (const element of elements) {
    if (element.tagName !== 'meta') continue
    const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? '').toLowerCase()
    const value = attribute(element, 'content')?.trim() ?? ''
    const day = value.slice(0, 10).replaceAll('/', '-')
    if (dateNames.has(name) && isDay(day)) date ??= day
    if (name === 'author' && value !== '') author ??= value
  }
  const page = elements.find((element) => element.tagName === 'html')
  const code = (page ? attribute(page, 'lang') : null)?.slice(0, 2).toLowerCase()
  const language = code === 'en' || code === 'es' ? code : null
  return { title: null, titleSpan: null, date, author, language }
}
