import type { NameKind } from './annotations.ts'

/** Names that the workspace knows, by folded form, so that prose can tell a newspaper from a town. */
export type Gazetteer = ReadonlyMap<string, NameKind>
