import type { EditorSetting } from './editor-setting.ts'

/** Text typed and not saved, as this browser keeps it. */
export interface KeptDraft {
  /** The revision that it grew from. */
  readonly revision: number
  readonly text: string
}

function keyOf({ slug, language }: EditorSetting): string {
  return `cotejo-draft:${slug}:${language}`
}

/** Keeps what is typed; a browser that keeps nothing is no reason to stop. */
export function keepDraft(setting: EditorSetting, draft: KeptDraft): void {
  try {
    localStorage.setItem(keyOf(setting), JSON.stringify(draft))
  } catch {
    // Private windows and full stores refuse: saving on the server is what counts.
  }
}

/** What was kept, or null. */
export function keptDraft(setting: EditorSetting): KeptDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(setting)) ?? 'null') as KeptDraft | null
    return typeof kept?.text === 'string' && typeof kept.revision === 'number' ? kept : null
  } catch {
    return null
  }
}

/** Forgets it. */
export function dropDraft(setting: EditorSetting): void {
  try {
    localStorage.removeItem(keyOf(setting))
  } catch {
    // Nothing was kept where nothing can be removed.
  }
}
