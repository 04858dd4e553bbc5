import { closeCompletion, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, hoverTooltip, keymap } from '@codemirror/view'
import { checkMarks, marksAt } from './brief-editor/check-marks.ts'
import { checking } from './brief-editor/checking.ts'
import { completing } from './brief-editor/completing.ts'
import { editorSetting } from './brief-editor/editor-setting.ts'
import { button, element } from './brief-editor/element.ts'
import { findingsList, jumpTo } from './brief-editor/findings-list.ts'
import { dropDraft, keepDraft, keptDraft } from './brief-editor/kept-draft.ts'
import { keepPlace, returnToPlace } from './brief-editor/kept-place.ts'
import { markdownLook } from './brief-editor/markdown-look.ts'
import { applyFix, claimNote, findingNote } from './brief-editor/notes.ts'

/** Puts an editor that checks while one types in the place of the text field; the form stays what is sent. */
function startEditor(field: HTMLTextAreaElement): void {
  const setting = editorSetting(field)
  const { words } = setting
  const { form } = field
  const basedOn = form?.querySelector<HTMLInputElement>('input[name=basedOn]')
  const list = findingsList(words)
  const saved = field.value

  const address = new URL(location.href)
  const justSaved = address.searchParams.get('done') === 'saved'
  if (justSaved) {
    dropDraft(setting)
    // Loaded anew later, this page has not just been saved: what is typed from now on is kept.
    address.searchParams.delete('done')
    window.history.replaceState(null, '', address)
  }
  const draft = keptDraft(setting)
  const restored = draft !== null && draft.text !== saved ? draft : null
  if (restored) {
    field.value = restored.text
    // It is saved as what it is: a text that grew from that revision, so that what others saved since is not lost.
    if (basedOn) basedOn.value = String(restored.revision)
  }

  const save = () => {
    form?.requestSubmit()
    return true
  }
  const nextFinding = (view: EditorView) => {
    const { findings } = view.state.field(checkMarks).answer
    const { head } = view.state.selection.main
    const next = findings.find((finding) => finding.start > head) ?? findings[0]
    if (next) jumpTo(view, next)
    return true
  }
  const fixHere = (view: EditorView) => {
    const { findings } = marksAt(view.state, view.state.selection.main.head)
    const finding = findings.find(({ suggestion }) => suggestion !== null)
    if (finding?.suggestion != null) applyFix(view, finding, finding.suggestion)
    return true
  }

  const view = new EditorView({
    doc: field.value,
    extensions: [
      EditorView.cspNonce.of(setting.nonce),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        'aria-label': words.label,
        'aria-describedby': 'editor-keys',
        lang: setting.language,
        spellcheck: 'true',
        // Editable, hence focusable; said for those who test for it.
        tabindex: '0',
      }),
      history(),
      drawSelection(),
      markdownLook,
      checkMarks,
      checking(setting, list),
      completing(setting),
      hoverTooltip((editor, position) => {
        const { claim, findings } = marksAt(editor.state, position)
        if (claim === null && findings.length === 0) return null
        return {
          pos: claim?.start ?? findings[0]?.start ?? position,
          create: () => ({
            dom: element(
              'div',
              'brief-hover',
              ...(claim ? [claimNote(claim)] : []),
              ...findings.map((finding) => findingNote(editor, finding, words)),
            ),
          }),
        }
      }),
      keymap.of([
        { key: 'Mod-s', run: save, preventDefault: true },
        { key: 'F8', run: nextFinding },
        { key: 'Alt-Enter', run: fixHere },
        ...completionKeymap,
        { key: 'Escape', run: closeCompletion },
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged) return
        field.value = update.state.doc.toString()
        keepDraft(setting, { revision: Number(basedOn?.value ?? setting.revision), text: field.value })
      }),
      EditorState.readOnly.of(field.readOnly),
    ],
  })

  const label = field.closest('label')
  const place = element('div', 'brief-text')
  const keys = element('p', 'hint', words.keys)
  keys.id = 'editor-keys'
  place.append(view.dom, keys)
  label?.after(place)
  // The field is still what the form sends.
  field.hidden = true
  form?.append(field)
  label?.remove()

  if (restored) {
    const notice = element('p', 'notice', `${words.restored} `)
    notice.append(
      button('quiet', words.discard, () => {
        dropDraft(setting)
        location.reload()
      }),
    )
    place.before(notice)
  }

  for (const image of document.querySelectorAll<HTMLInputElement>('.brief-image input')) {
    const insert = () => view.dispatch(view.state.replaceSelection(image.value))
    image.after(button('quiet', words.insert, insert))
  }

  form?.addEventListener('submit', () => keepPlace(view))
  // In the form's other fields too; the editor has already done it for itself.
  form?.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    save()
  })
  if (justSaved) returnToPlace(view)

  const line = Number(/^#line-(\d{1,6})$/.exec(location.hash)?.[1] ?? 0)
  if (line > 0 && line <= view.state.doc.lines) {
    const { from, to } = view.state.doc.line(line)
    jumpTo(view, { start: from, end: to })
  }
}

const field = document.querySelector<HTMLTextAreaElement>('textarea[data-editor]')
if (field && !field.readOnly) startEditor(field)
