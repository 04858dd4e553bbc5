import type { Viewer } from '../../model/access.ts'
import { may } from '../../model/access.ts'
import type { Language, Localized } from '../../model/language.ts'
import type { RegistryRecord } from '../../model/record.ts'
import type { RecordSummary } from '../../model/record-summary.ts'
import type { Source } from '../../model/source.ts'
import type { Statement } from '../../model/statement.ts'

/** A statement with the number by which a decision names it. */
export interface DeskStatement extends Statement {
  readonly id: number
}

/** A record as the registry gives it to this viewer. */
export interface DeskRecord extends RegistryRecord<DeskStatement> {
  /** Sent back with every form: what the person has read. */
  readonly version: number
  readonly changedAt: Date
}

/** One line of a list of records. */
export type DeskSummary = Omit<RecordSummary, 'latitude' | 'longitude' | 'version'>

/** What stands around a record so that it can be read: each map holds only what the viewer may know. */
export interface Surroundings {
  /** Titles of the records that it refers to, by id. */
  readonly titles: ReadonlyMap<string, Localized>
  readonly sources: ReadonlyMap<string, Source>
  /** Names of the people who entered values, by account. */
  readonly people: ReadonlyMap<string, string>
}

/** Nothing known around. */
export const noSurroundings: Surroundings = { titles: new Map(), sources: new Map(), people: new Map() }

/** What the desk offers this viewer on a record. */
export function offers(viewer: Viewer): { readonly enter: boolean; readonly decide: boolean } {
  return { enter: may(viewer, 'enter'), decide: may(viewer, 'decide') }
}

/** The title in the language, or the id where no title is known. */
export function titleOf(id: string, { titles }: Pick<Surroundings, 'titles'>, language: Language): string {
  return titles.get(id)?.[language] ?? id
}
