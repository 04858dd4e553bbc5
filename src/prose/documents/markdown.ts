import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Span } from '../../model/span.ts'
import { addAligned } from './aligned-text.ts'
import { type BlockWriter, blockWriter } from './block-writer.ts'
import type { RawKind, ReadDocument, ReadProblem } from './document.ts'
import { readYamlHead, type YamlHead } from './front-matter.ts'
import { writeHtml } from './html.ts'
import { type MarkdownSource, placeholder, reduceMarkdown } from './markdown-source.ts'

/**
 * Reads Markdown (CommonMark with GitHub's tables, footnotes and strike-through, YAML front matter). Markup vanishes
 * from the text; code blocks are no prose and are left out.
 * @param content the file's decoded text
 */
export function readMarkdown(content: string): ReadDocument {
  const head = findYaml(content)
  const yaml = head.yaml ? readYamlHead(content, head.yaml) : null
  const writer = blockWriter(content)
  const titleSpan = yaml ? writeTitle(writer, content, yaml) : null
  const source = reduceMarkdown(content, head.end)
  const tree = fromMarkdown(source.reduced, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const reading = { content, source, writer, pictured: false }
  for (const node of tree.children) writeRootNode(reading, node)
  return {
    ...writer.finish(),
    lineEnds: 'either',
    frontMatter: yaml && { ...yaml, titleSpan },
    problems: [...head.problems, ...(yaml?.problems ?? []), ...unreadMarkup(content, source)],
  }
}

function unreadMarkup(content: string, { unreadFrom }: MarkdownSource): ReadProblem[] {
  if (unreadFrom === null) return []
  let line = 1
  for (let at = 0; at < unreadFrom; at++) if (content[at] === '\n') line++
  return [{ code: 'too much markup', words: { line } }]
}

function writeTitle(writer: BlockWriter, content: string, yaml: YamlHead): Span | null {
  const { titleAt } = yaml
  if (!titleAt) return null
  writer.open('heading', 1)
  writer.builder.add(content.slice(titleAt.start, titleAt.end), titleAt.start)
  writer.close()
  return { start: 0, end: titleAt.end - titleAt.start }
}

interface YamlPlace {
  /** Between the lines of dashes. */
  readonly yaml: Span | null
  /** Where the Markdown starts. */
  readonly end: number
  readonly problems: readonly ReadProblem[]
}

const opening = /^---[ \t]*(?:\r\n|\n|\r)/
const closing = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/

function findYaml(content: string): YamlPlace {
  const open = opening.exec(content.slice(0, 200))
  if (!open) return { yaml: null, end: 0, problems: [] }
  const start = open[0].length
  // The closing line may follow at once, so the search starts at the end of the opening line.
  const close = closing.exec(content.slice(start - 1))
  if (close) {
    const end = Math.max(start, start - 1 + close.index)
    return { yaml: { start, end }, end: start - 1 + close.index + close[0].length, problems: [] }
  }
  const unclosed = /^[A-Za-zÁ-ú_-]{1,40}:(?:\s|$)/.test(content.slice(start, start + 60))
  return {
    yaml: null,
    end: 0,
    problems: unclosed ? [{ code: 'unclosed front matter', words: { line: 1 } }] : [],
  }
}

interface Reading {
  readonly content: string
  readonly source: MarkdownSource
  readonly writer: BlockWriter
  /** Whether the block before was nothing but a picture. */
  pictured: boolean
}

function writeRootNode(reading: Reading, node: RootContent): void {
  const plain = reading.source.plain.get(startOf(node))
  const isPlain = plain && node.type === 'paragraph' && isPlaceholder(node.children)
  if (!plain || !isPlain) {
    writeBlock(reading, node, 'paragraph')
    return
  }
  const { content, writer } = reading
  for (const { start, end } of plain) {
    writer.open('paragraph', 0)
    writer.builder.add(content.slice(start, end), start)
    writer.close()
  }
  reading.pictured = false
}

function isPlaceholder(children: readonly PhrasingContent[]): boolean {
  const [child] = children
  return children.length === 1 && child?.type === 'text' && child.value === placeholder
}

function writeBlock(reading: Reading, node: Nodes, kind: RawKind): void {
  const { writer } = reading
  switch (node.type) {
    case 'paragraph': {
      const caption = kind === 'paragraph' && reading.pictured && node.children[0]?.type === 'emphasis'
      reading.pictured = node.children.every((child) => child.type === 'image' || isBlankText(child))
      writeLeaf(reading, node, caption ? 'caption' : kind, 0)
      return
    }
    case 'heading':
      writeLeaf(reading, node, 'heading', node.depth)
      return
    case 'tableCell':
      writeLeaf(reading, node, 'table cell', 0)
      return
    case 'thematicBreak':
      writer.rule()
      return
    case 'html':
      writeHtml(writer, node.value, reading.source.toFile(startOf(node)))
      return
    case 'blockquote':
      for (const child of node.children) writeBlock(reading, child, 'quote')
      return
    case 'footnoteDefinition':
      for (const child of node.children) writeBlock(reading, child, 'note')
      return
    case 'listItem':
      for (const child of node.children) writeBlock(reading, child, kind === 'paragraph' ? 'list item' : kind)
      return
    case 'list':
    case 'table':
    case 'tableRow':
      for (const child of node.children) writeBlock(reading, child, kind)
  }
}

function writeLeaf(reading: Reading, node: Parents, kind: RawKind, level: number): void {
  reading.writer.open(kind, level)
  writeInline(reading, node)
  reading.writer.close()
}

function isBlankText(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function writeInline(reading: Reading, parent: Parents): void {
  const { source, writer } = reading
  for (const node of parent.children) {
    if (node.type === 'text') {
      const start = startOf(node)
      const stretch = source.reduced.slice(start, node.position?.end.offset)
      addAligned(writer.builder, node.value, stretch, (offset) => source.toFile(start + offset), true)
    } else if (node.type === 'inlineCode') {
      const start = startOf(node)
      const stretch = source.reduced.slice(start, node.position?.end.offset)
      const inner = Math.max(0, stretch.indexOf(node.value))
      writer.builder.add(node.value, source.toFile(start + inner))
    } else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value)))
      writer.builder.fill('\n')
    else if ('children' in node) writeInline(reading, node)
  }
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}
