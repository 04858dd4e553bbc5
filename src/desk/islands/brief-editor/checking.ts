import { type EditorView, ViewPlugin } from '@codemirror/view'
import type { CheckAnswer } from '../../briefs/check-answer.ts'
import { checkArrived } from './check-marks.ts'
import type { EditorSetting } from './editor-setting.ts'
import type { FindingsList } from './findings-list.ts'

/** Milliseconds without typing after which the text is checked. */
const quiet = 300

/** Has the text checked while someone types, and shows what comes of it. An answer to an older text is let go. */
export function checking(setting: EditorSetting, list: FindingsList) {
  return ViewPlugin.define((view: EditorView) => {
    let timer = setTimeout(() => void ask(), 0)
    let asked: AbortController | null = null

    async function ask(): Promise<void> {
      asked?.abort()
      asked = new AbortController()
      const { doc } = view.state
      list.tell(setting.words.checking)
      try {
        const answer = await askServer(setting, doc.toString(), asked.signal)
        if (answer === null || view.state.doc !== doc) return
        view.dispatch({ effects: checkArrived.of(answer) })
        list.show(view, answer.findings)
        list.showCursor(view)
        list.tell(answer.findings.length === 0 ? setting.words.noFindings : setting.words.checked)
      } catch {
        if (asked.signal.aborted) return
        list.tell(setting.words.failed)
      }
    }

    return {
      update(update) {
        if (update.docChanged) {
          asked?.abort()
          clearTimeout(timer)
          timer = setTimeout(() => void ask(), quiet)
        }
        if (update.docChanged || update.selectionSet) list.showCursor(view)
      },
      destroy() {
        asked?.abort()
        clearTimeout(timer)
      },
    }
  })
}

async function askServer(
  { desk, csrf, language, slug }: EditorSetting,
  text: string,
  signal: AbortSignal,
): Promise<CheckAnswer | null> {
  const response = await fetch(`${desk}/check`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf },
    body: JSON.stringify({ text, language, slug }),
    signal,
  })
  if (response.status === 204) return null
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as CheckAnswer
}
