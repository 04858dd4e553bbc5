/**
 * Reads the plain part of YAML in which workspaces are mostly written: block mappings and lists, scalars on one line
 * or folded, flow collections on one line. A tenth of the time of the full parser, which a workspace of a thousand
 * small files needs to open at once.
 *
 * @returns null whenever the text holds anything else, or anything doubtful: the full parser decides then. What is
 *   returned is always what the full parser (YAML 1.2, core schema) gives; a property test holds the two together
 */
export function parsePlainYaml(text: string): { readonly value: unknown } | null {
  if (unusual.test(text)) return null
  try {
    const lines = linesOf(text)
    const first = lines[0]
    if (first?.indent !== 0) return null
    const cursor: Cursor = { lines, at: 0 }
    const value = readBlock(cursor, 0)
    return cursor.at === lines.length ? { value } : null
  } catch (error) {
    if (error === doubt) return null
    throw error
  }
}

/** Control characters, carriage returns, tabs, byte order marks: nothing that a plain file holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const unusual = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|^(?:---|\.\.\.|%)/m

/** Thrown to leave off at whatever depth; caught above. */
const doubt = Symbol('not plain')

interface Line {
  readonly indent: number
  readonly content: string
  /** Whether a blank line or a comment stands before it, where no scalar may be folded. */
  readonly apart: boolean
}

interface Cursor {
  readonly lines: Line[]
  at: number
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let apart = false
  for (const raw of text.split('\n')) {
    const content = raw.trim()
    if (content === '' || content.startsWith('#')) {
      apart = true
      continue
    }
    lines.push({ indent: raw.length - raw.trimStart().length, content, apart })
    apart = false
  }
  return lines
}

const deepest = 60

function readBlock(cursor: Cursor, indent: number): unknown {
  if (indent > deepest) throw doubt
  return isItem(cursor.lines[cursor.at]) ? readList(cursor, indent) : readMapping(cursor, indent)
}

function isItem(line: Line | undefined): boolean {
  return line?.content.startsWith('- ') === true
}

function readList(cursor: Cursor, indent: number): unknown[] {
  const items: unknown[] = []
  for (
    let line = cursor.lines[cursor.at];
    line?.indent === indent && isItem(line);
    line = cursor.lines[cursor.at]
  ) {
    const content = line.content.slice(2).trimStart()
    if (content === '' || content.startsWith('- ') || content === '-') throw doubt
    if (!keyForm.test(content)) {
      cursor.at += 1
      items.push(readScalar(cursor, content, indent))
      continue
    }
    const inner = indent + line.content.length - content.length
    cursor.lines[cursor.at] = { indent: inner, content, apart: line.apart }
    items.push(readMapping(cursor, inner))
  }
  return items
}

const keyForm = /^([A-Za-z][\w-]*):(?: +|$)/
const notAText = /^(?:null|true|false)$/i

function readMapping(cursor: Cursor, indent: number): Record<string, unknown> {
  const mapping: Record<string, unknown> = {}
  let isEmpty = true
  for (let line = cursor.lines[cursor.at]; line?.indent === indent; line = cursor.lines[cursor.at]) {
    const match = keyForm.exec(line.content)
    const key = match?.[1]
    if (!match || key === undefined || notAText.test(key) || Object.hasOwn(mapping, key)) throw doubt
    cursor.at += 1
    mapping[key] = readValue(cursor, line.content.slice(match[0].length), indent)
    isEmpty = false
  }
  const next = cursor.lines[cursor.at]
  if (isEmpty || (next && next.indent > indent)) throw doubt
  return mapping
}

function readValue(cursor: Cursor, content: string, indent: number): unknown {
  if (content !== '') return readScalar(cursor, content, indent)
  const next = cursor.lines[cursor.at]
  if (next && next.indent > indent) return readBlock(cursor, next.indent)
  if (next && next.indent === indent && isItem(next)) return readList(cursor, indent)
  throw doubt
}

/** Reads a scalar or a flow collection that starts on the line just passed, and the lines it is folded over. */
function readScalar(cursor: Cursor, content: string, indent: number): unknown {
  const first = content.charAt(0)
  const next = cursor.lines[cursor.at]
  const isFolded = next !== undefined && next.indent > indent
  if (first === '"' || first === "'" || first === '{' || first === '[') {
    if (isFolded) throw doubt
    return readFlow(content)
  }
  if (!isPlain(content)) throw doubt
  return isFolded ? foldLines(cursor, content, indent) : resolve(content)
}

function foldLines(cursor: Cursor, content: string, indent: number): string {
  const parts = [content]
  for (let line = cursor.lines[cursor.at]; line && line.indent > indent; line = cursor.lines[cursor.at]) {
    if (line.apart || !isPlain(line.content)) throw doubt
    parts.push(line.content)
    cursor.at += 1
  }
  return parts.join(' ')
}

const plainStart = /^[\p{L}\p{N}(¿¡«“$/.+]/u
const breaksPlain = /:(?: |$)| #/

function isPlain(content: string): boolean {
  return (plainStart.test(content) || /^-\d/.test(content)) && !breaksPlain.test(content)
}

const simpleNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/
const otherNumber =
  /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/

/** The value of a plain scalar by YAML's core schema. */
function resolve(text: string): unknown {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  if (/^(?:null|Null|NULL)$/.test(text)) return null
  if (text !== '-0' && simpleNumber.test(text)) return Number(text)
  if (otherNumber.test(text)) throw doubt
  return text
}

interface FlowCursor {
  readonly text: string
  at: number
}

function readFlow(text: string): unknown {
  const cursor = { text, at: 0 }
  const value = readFlowValue(cursor, 0)
  if (cursor.at !== text.length) throw doubt
  return value
}

function readFlowValue(cursor: FlowCursor, depth: number): unknown {
  if (depth > 20) throw doubt
  switch (cursor.text[cursor.at]) {
    case '"':
      return JSON.parse(matchAt(cursor, doubleQuoted)) as unknown
    case "'":
      return matchAt(cursor, singleQuoted).slice(1, -1).replaceAll("''", "'")
    case '{':
      return readFlowMapping(cursor, depth)
    case '[':
      return readFlowList(cursor, depth)
    default: {
      const content = matchAt(cursor, flowPlain).trimEnd()
      if (!isPlain(content)) throw doubt
      return resolve(content)
    }
  }
}

const doubleQuoted = /"(?:[^"\\]|\\["\\/bfnrt]|\\u(?![dD][89a-fA-F])[0-9a-fA-F]{4})*"/y
const singleQuoted = /'(?:[^']|'')*'/y
const flowPlain = /[^,[\]{}"'`&*!|>%@?#]+/y
const flowKey = /([A-Za-z][\w-]*): +/y

function matchAt(cursor: FlowCursor, form: RegExp): string {
  form.lastIndex = cursor.at
  const match = form.exec(cursor.text)
  if (!match) throw doubt
  cursor.at += match[0].length
  return match[0]
}

function readFlowMapping(cursor: FlowCursor, depth: number): Record<string, unknown> {
  const mapping: Record<string, unknown> = {}
  readItems(cursor, '}', () => {
    const key = matchAt(cursor, flowKey).replace(/: +$/, '')
    if (notAText.test(key) || Object.hasOwn(mapping, key)) throw doubt
    mapping[key] = readFlowValue(cursor, depth + 1)
  })
  return mapping
}

function readFlowList(cursor: FlowCursor, depth: number): unknown[] {
  const items: unknown[] = []
  readItems(cursor, ']', () => items.push(readFlowValue(cursor, depth + 1)))
  return items
}

function readItems(cursor: FlowCursor, close: string, readItem: () => void): void {
  cursor.at += 1
  skipSpaces(cursor)
  while (cursor.text[cursor.at] !== close) {
    readItem()
    skipSpaces(cursor)
    const mark = cursor.text[cursor.at]
    if (mark === close) break
    if (mark !== ',') throw doubt
    cursor.at += 1
    skipSpaces(cursor)
    if (cursor.text[cursor.at] === close) throw doubt
  }
  cursor.at += 1
}

function skipSpaces(cursor: FlowCursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at += 1
}
