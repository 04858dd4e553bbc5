import type { EditorWords } from '../../briefs/brief-words.ts'

/** What the page tells the editor. */
export interface EditorSetting {
  readonly slug: string
  /** Language of the text. */
  readonly language: string
  /** Address of the desk in the reader's language: `/es/desk`. */
  readonly desk: string
  readonly revision: number
  readonly csrf: string
  readonly nonce: string
  readonly words: EditorWords
}

/** Reads it from the text field that the editor stands in for. */
export function editorSetting({ dataset }: HTMLTextAreaElement): EditorSetting {
  return {
    slug: dataset.slug ?? '',
    language: dataset.language ?? 'en',
    desk: dataset.desk ?? '',
    revision: Number(dataset.revision ?? 0),
    csrf: dataset.csrf ?? '',
    nonce: dataset.nonce ?? '',
    words: JSON.parse(dataset.words ?? '{}') as EditorWords,
  }
}
