import type { CheckedBrief } from '../check/checked-brief.ts'
import type { ReportNames } from '../check/reporters/evidence-text.ts'
import type { Language, Localized } from '../model/language.ts'
import { placeName } from '../model/place-codes.ts'
import type { BriefImage } from '../model/stored-brief.ts'

/** What every page of the site needs to know of it. */
export interface Site {
  readonly name: Localized
  readonly names: ReportNames
  /** Whether there are figures to lead to. */
  readonly hasStatistics: boolean
  /** Whether there is a registry behind, with pages of records and of corrections. */
  readonly hasRecords?: boolean
}

/** A file of briefs as the site shows it. */
export interface BriefFile {
  /** Name in the address: the file's name without endings. */
  readonly slug: string
  readonly language: Language
  readonly draft: boolean
  readonly briefs: readonly CheckedBrief[]
  /** Days on which it was corrected since it was published, `YYYY-MM-DD`, the last first. */
  readonly correctedOn?: readonly string[]
  /** The pictures of its text, in the order in which it names them. */
  readonly pictures?: readonly BriefImage[]
  /** Why an editor let a finding stand, by the finding's fingerprint. */
  readonly letStand?: ReadonlyMap<string, string>
}

/** The address of a file of briefs. */
export function briefPath(file: Pick<BriefFile, 'slug' | 'language' | 'draft'>): string {
  return `/${file.language}/${file.draft ? 'drafts' : 'briefs'}/${encodeURIComponent(file.slug)}`
}

/** The address of a rule's page. */
export function rulePath(id: string, language: Language): string {
  return `/${language}/rules/${encodeURIComponent(id)}`
}

/** A place as charts and tables call it: a state by its short name, though its record has the official one. */
export function placeText(site: Site, code: string, language: Language): string {
  return placeName(code, language) ?? site.names.placeName(code, language) ?? code
}
