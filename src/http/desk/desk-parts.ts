import type { Localized } from '../../model/language.ts'
import type { Registry } from '../../registry/registry.ts'

/** What the routes of the desk's pages of records and sources are made from. */
export interface DeskParts {
  readonly registry: Registry
  readonly siteName: Localized
}
