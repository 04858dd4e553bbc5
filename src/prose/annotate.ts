import type { Annotations, NameKind } from './annotations.ts'
import type { BibliographyEntry, Block, Prose } from './brief.ts'
import type { Sentence } from './text/tokens.ts'

/** Names that the workspace knows, by folded form, so that prose can tell a newspaper from a town. */
export type Gazetteer = ReadonlyMap<string, NameKind>

/** Finds everything there is to find in a brief, and parses its list of sources. */
export function annotate(
  prose: Prose,
  brief: {
    readonly blocks: readonly Block[]
    readonly sentences: readonly Sentence[]
    /** `YYYY-MM-DD`, against which relative periods are resolved. */
    readonly date: string | null
  },
  gazetteer: Gazetteer,
): { readonly annotations: Annotations; readonly bibliography: readonly BibliographyEntry[] } {
  void prose
  void brief
  void gazetteer
  const annotations = {
    periods: [],
    quantities: [],
    names: [],
    quotations: [],
    attributions: [],
    comparisons: [],
  }
  return { annotations, bibliography: [] }
}
