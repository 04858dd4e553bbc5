import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml'
import { parsePlainYaml } from './plain-yaml.ts'
import type { Position, Report } from './problem.ts'

export type Path = readonly (string | number)[]

/** A YAML or JSON file as plain values, and the way back to where each stands. */
export interface ParsedFile {
  /** Path from the root of the workspace. */
  readonly file: string
  readonly value: unknown
  /** Where the value at the path stands; for one that is missing, the nearest that holds it. */
  at(path: Path): Position
  /** Where the key of the last step of the path stands. */
  atKey(path: Path): Position
}

/** Aliases may stand for so many nodes before they are taken for a bomb. */
const mostAliases = 100

/** Parses YAML 1.2 with the core schema; null when it cannot be parsed, which is reported. */
export function parseYamlFile(file: string, text: string, report: Report): ParsedFile | null {
  const plain = parsePlainYaml(text)
  return plain ? withPositions(file, text, plain.value) : parseFully(file, text, report)
}

/** Parses JSON; null when it cannot be parsed, which is reported. */
export function parseJsonFile(file: string, text: string, report: Report): ParsedFile | null {
  try {
    return withPositions(file, text, JSON.parse(text) as unknown)
  } catch (error) {
    const { document, lines } = documentOf(text)
    if (!document) {
      report({ file, line: 1, column: 1, field: null, code: 'nested too deeply', words: {} })
      return null
    }
    const [first] = document.errors
    const offset = first ? first.pos[0] : offsetIn(String(error))
    report({
      file,
      ...positionOf(lines, offset),
      field: null,
      code: 'syntax',
      words: { reason: reasonOf(first ?? error) },
    })
    return null
  }
}

function offsetIn(message: string): number {
  return Number(/position (\d+)/.exec(message)?.[1] ?? 0)
}

/** Positions are asked for only when there is a problem: the full parser runs then. */
function withPositions(file: string, text: string, value: unknown): ParsedFile {
  let parsed: Positions | null = null
  const positions = (): Positions => {
    parsed ??= positionsIn(documentOf(text))
    return parsed
  }
  return { file, value, at: (path) => positions().at(path), atKey: (path) => positions().atKey(path) }
}

function parseFully(file: string, text: string, report: Report): ParsedFile | null {
  const parsed = documentOf(text)
  const { document, lines } = parsed
  if (!document) {
    report({ file, line: 1, column: 1, field: null, code: 'nested too deeply', words: {} })
    return null
  }
  for (const problem of [...document.errors, ...document.warnings]) {
    const place = positionOf(lines, problem.pos[0])
    report({ file, ...place, field: null, code: 'syntax', words: { reason: reasonOf(problem) } })
  }
  const twice = reportTwiceGiven(file, document, lines, report)
  if (document.errors.length > 0 || twice) return null
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases })
    return { file, value, ...positionsIn(parsed) }
  } catch {
    report({ file, line: 1, column: 1, field: null, code: 'too many aliases', words: {} })
    return null
  }
}

interface ParsedText {
  /** Null when the text is nested so deeply that it exhausts the parser. */
  readonly document: Document.Parsed | null
  readonly lines: LineCounter
}

function documentOf(text: string): ParsedText {
  const lines = new LineCounter()
  if (isNestedTooDeeply(text)) return { document: null, lines }
  try {
    // The parser's own search for keys given twice takes quadratic time.
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
    return { document, lines }
  } catch (error) {
    if (error instanceof RangeError) return { document: null, lines }
    throw error
  }
}

const deepest = 500

/** Counted by brackets and by dashes at the head of a line: the parser takes seconds before it gives such a text up. */
function isNestedTooDeeply(text: string): boolean {
  let depth = 0
  let dashes = 0
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x5b: // [
      case 0x7b: // {
        depth += 1
        break
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1
        break
      case 0x2d: // -
      case 0x3f: // ?
        dashes += 1
        break
      case 0x20:
        break
      default:
        dashes = 0
    }
    if (depth > deepest || dashes > deepest) return true
  }
  return false
}

function reportTwiceGiven(
  file: string,
  document: Document.Parsed,
  lines: LineCounter,
  report: Report,
): boolean {
  let found = false
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<string>()
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : String(key)
        if (!seen.has(name)) {
          seen.add(name)
          continue
        }
        found = true
        const place = positionOf(lines, isNode(key) ? (key.range?.[0] ?? 0) : 0)
        report({ file, ...place, field: null, code: 'duplicate key', words: { key: name } })
      }
    },
  })
  return found
}

/** The first line of the parser's message, without its offsets. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const [first = ''] = message.split('\n')
  const plain = first.replace(/ (?:in JSON )?at (?:position|line) .*$/, '').replace(/:$/, '')
  return plain.charAt(0).toLowerCase() + plain.slice(1)
}

type Positions = Pick<ParsedFile, 'at' | 'atKey'>

function positionsIn({ document, lines }: ParsedText): Positions {
  return {
    at: (path) => positionOf(lines, offsetOf(nodeAt(document?.contents ?? null, path))),
    atKey: (path) => {
      const holder = nodeAt(document?.contents ?? null, path.slice(0, -1))
      const last = path.at(-1)
      const pair = isMap(holder) ? holder.items.find(({ key }) => keyText(key) === last) : undefined
      return positionOf(lines, offsetOf(isNode(pair?.key) ? pair.key : holder))
    },
  }
}

function nodeAt(root: ParsedNode | null, path: Path): Node | null {
  let node: Node | null = root
  for (const step of path) {
    const next: unknown = isMap(node) ? node.get(step, true) : isSeq(node) ? node.items[Number(step)] : null
    if (!isNode(next)) break
    node = next
  }
  return node
}

function keyText(key: unknown): unknown {
  return isScalar(key) ? key.value : key
}

function offsetOf(node: Node | null): number {
  return node?.range?.[0] ?? 0
}

function positionOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}
