import type { Language } from '../model/language.ts'
import type { NameKind } from './annotations.ts'

/** Names that the workspace knows, by folded form, so that prose can tell a newspaper from a town. */
export type Gazetteer = ReadonlyMap<string, NameKind>

/** How the file is to be read. */
export interface ReadOptions {
  readonly file: string
  readonly format: 'markdown' | 'text' | 'html' | 'docx'
  readonly gazetteer: Gazetteer
  /** Used when a text is too short to tell. */
  readonly language: Language
}
