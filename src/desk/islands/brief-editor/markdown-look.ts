import { commonmarkLanguage } from '@codemirror/lang-markdown'
import { LanguageSupport, syntaxTree } from '@codemirror/language'
import type { EditorState, Range } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  type PluginValue,
  ViewPlugin,
} from '@codemirror/view'

const looks: Readonly<Record<string, string>> = {
  ATXHeading1: 'cm-heading',
  ATXHeading2: 'cm-heading',
  ATXHeading3: 'cm-heading',
  ATXHeading4: 'cm-heading',
  Emphasis: 'cm-emphasis',
  StrongEmphasis: 'cm-strong',
  Link: 'cm-link',
  Image: 'cm-link',
  URL: 'cm-quiet',
  QuoteMark: 'cm-quiet',
  ListMark: 'cm-quiet',
}

/** Shows headings, emphasis and links of Markdown as such; front matter is quiet. */
export const markdownLook = [
  new LanguageSupport(commonmarkLanguage),
  ViewPlugin.define(lookOf, { decorations: (plugin) => plugin.decorations }),
]

interface Look extends PluginValue {
  decorations: DecorationSet
}

function lookOf(view: EditorView): Look {
  const look: Look = {
    decorations: decorationsOf(view),
    update({ docChanged, viewportChanged, state, startState, view: now }) {
      if (docChanged || viewportChanged || syntaxTree(state) !== syntaxTree(startState))
        look.decorations = decorationsOf(now)
    },
  }
  return look
}

function decorationsOf(view: EditorView): DecorationSet {
  const front = frontMatterEnd(view.state)
  const ranges: Range<Decoration>[] = []
  if (front > 0) ranges.push(Decoration.mark({ class: 'cm-quiet' }).range(0, front))
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter(node) {
        const look = looks[node.name]
        if (look !== undefined && node.from >= front && node.from < node.to)
          ranges.push(Decoration.mark({ class: look }).range(node.from, node.to))
      },
    })
  }
  return Decoration.set(ranges, true)
}

function frontMatterEnd({ doc }: EditorState): number {
  if (doc.lines < 2 || doc.line(1).text !== '---') return 0
  for (let number = 2; number <= Math.min(doc.lines, 60); number++) {
    const line = doc.line(number)
    if (line.text === '---') return line.to
  }
  return 0
}
