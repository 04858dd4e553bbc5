import type { Language } from '../../model/language.ts'
import type { ReviewState } from '../../model/review.ts'
import type { BriefProblem } from '../../model/stored-brief.ts'
import { english } from './brief-words-en.ts'
import { spanish } from './brief-words-es.ts'

/** The words of the pages of briefs in one language. */
export interface BriefWords {
  readonly briefs: string
  readonly intro: string
  readonly none: string
  readonly newBrief: string
  readonly slug: string
  readonly slugHint: string
  readonly title: string
  readonly textLanguage: string
  readonly create: string
  readonly brief: string
  readonly state: string
  readonly changed: string
  readonly languages: Readonly<Record<Language, string>>
  readonly states: Readonly<Record<ReviewState, string>>
  /** What a button says that takes a brief to this state. */
  readonly steps: Readonly<Record<ReviewState, string>>
  readonly backToDraft: string
  readonly correctAgain: string
  revision(number: number): string
  readonly notThere: string
  readonly behind: string
  readonly upToDate: string
  readonly unpublishedChanges: string
  readonly isPublished: string
  readonly editor: string
  readonly text: string
  readonly oneText: string
  readonly besideOther: string
  readonly original: string
  readonly originalUnchanged: string
  originalChanged(revision: number): string
  readonly neverTranslated: string
  agreesWith(language: string, revision: number): string
  readonly whatChanged: string
  readonly whatChangedHint: string
  readonly save: string
  readonly saveKeys: string
  readonly locked: string
  readonly findings: string
  readonly findingsHint: string
  readonly noFindings: string
  line(number: number): string
  readonly evidence: string
  readonly letStand: string
  readonly letStandBecause: string
  readonly letStandHint: string
  readonly stands: string
  readonly withdraw: string
  readonly overrides: string
  readonly withdrawn: string
  readonly review: string
  readonly why: string
  readonly whyHint: string
  readonly publishWhich: string
  readonly history: string
  readonly events: string
  readonly revisions: string
  readonly compare: string
  readonly from: string
  readonly to: string
  readonly who: string
  readonly when: string
  readonly reason: string
  readonly nothingChanged: string
  readonly system: string
  readonly toEditor: string
  readonly publicPage: string
  readonly images: string
  readonly noImages: string
  readonly addImage: string
  readonly file: string
  readonly fileHint: string
  caption(language: string): string
  alternative(language: string): string
  readonly alternativeHint: string
  readonly credit: string
  readonly licence: string
  readonly upload: string
  readonly asMarkdown: string
  readonly mergeTitle: string
  readonly mergeClean: string
  readonly mergeConflict: string
  savedBy(name: string, revision: number): string
  readonly theirs: string
  readonly mine: string
  readonly joined: string
  readonly saveJoined: string
  readonly stillTrue: string
  readonly stillTrueIntro: string
  readonly allTrue: string
  readonly claim: string
  readonly before: string
  readonly now: string
  readonly noError: string
  readonly error: string
  readonly open: string
  readonly settled: string
  readonly letItStand: string
  readonly checkAgain: string
  checkedAgain(count: number): string
  readonly beingChecked: string
  readonly problems: Readonly<Record<BriefProblem['code'], string>>
  stopped(language: string, errors: number): string
  readonly notices: Readonly<Record<BriefNotice, string>>
  readonly editorWords: EditorWords
}

/** What has just been done. */
export type BriefNotice = 'created' | 'saved' | 'moved' | 'letStand' | 'withdrawn' | 'uploaded' | 'settled'

/** What the editor says when script runs: plain sentences, for it is told them as data. */
export interface EditorWords {
  readonly label: string
  readonly keys: string
  readonly checking: string
  readonly checked: string
  readonly failed: string
  readonly unsaved: string
  readonly restored: string
  readonly discard: string
  readonly write: string
  readonly insert: string
  readonly atCursor: string
  readonly nothingAtCursor: string
  readonly noFindings: string
  readonly line: string
  readonly evidence: string
  readonly stands: string
  readonly severities: Readonly<Record<'error' | 'warning' | 'note', string>>
  readonly kinds: Readonly<Record<'record' | 'source' | 'indicator', string>>
}

export const briefWords: Readonly<Record<Language, BriefWords>> = { en: english, es: spanish }
