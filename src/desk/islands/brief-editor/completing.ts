import {
  autocompletion,
  type Completion as Choice,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import type { EditorView } from '@codemirror/view'
import type { Completion, CompletionAnswer } from '../../briefs/check-answer.ts'
import type { EditorSetting } from './editor-setting.ts'
import { entryChange } from './source-list.ts'

/** At `@` offers records, sources and figures. */
export function completing(setting: EditorSetting) {
  return autocompletion({ override: [(context) => choicesAt(context, setting)], icons: false })
}

async function choicesAt(
  context: CompletionContext,
  setting: EditorSetting,
): Promise<CompletionResult | null> {
  // An at sign within a word is an address.
  const typed = context.matchBefore(/(?<![\p{L}\p{N}.])@[^@\n]{0,60}/u)
  if (!typed || typed.text.length < 2) return null
  const asked = new AbortController()
  context.addEventListener('abort', () => asked.abort())
  const query = new URLSearchParams({ q: typed.text.slice(1), text: setting.language })
  const response = await fetch(`${setting.desk}/complete?${query}`, { signal: asked.signal }).catch(
    () => null,
  )
  if (!response?.ok) return null
  const { completions } = (await response.json()) as CompletionAnswer
  return {
    from: typed.from,
    to: typed.to,
    filter: false,
    options: completions.map((completion) => choice(completion, setting)),
  }
}

function choice(completion: Completion, setting: EditorSetting): Choice {
  return {
    label: completion.label,
    detail: `${setting.words.kinds[completion.kind]}: ${completion.detail}`,
    apply: (view, _chosen, from, to) => putIn(view, completion, from, to, setting.language),
  }
}

function putIn(
  view: EditorView,
  { insert, entry }: Completion,
  from: number,
  to: number,
  language: string,
): void {
  const list = entry === null ? null : entryChange(view.state.doc.toString(), entry, language)
  view.dispatch({
    changes: [{ from, to, insert }, ...(list ? [list] : [])],
    selection: { anchor: from + insert.length },
    userEvent: 'input.complete',
  })
}
