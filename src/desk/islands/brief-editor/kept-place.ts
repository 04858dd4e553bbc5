import { EditorSelection } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

const key = 'cotejo-place'

/** Keeps where one was writing while the page is sent and comes back. */
export function keepPlace(view: EditorView): void {
  const place = { selection: view.state.selection.toJSON(), scroll: window.scrollY }
  try {
    sessionStorage.setItem(key, JSON.stringify(place))
  } catch {
    // One then starts at the top again.
  }
}

/** Goes back there. */
export function returnToPlace(view: EditorView): void {
  try {
    const place = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    if (place === null) return
    const selection = EditorSelection.fromJSON(place.selection)
    if (selection.main.to > view.state.doc.length) return
    view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.main, { y: 'center' }) })
    view.focus()
    window.scrollTo({ top: Number(place.scroll) })
  } catch {
    // What cannot be read is no place.
  }
}
