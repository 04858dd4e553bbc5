import { diff3Merge } from 'node-diff3'

/** A stretch of a merged text: agreed, or told differently by two people since they read the same text. */
export type MergedPart =
  | { readonly kind: 'agreed'; readonly text: string }
  | { readonly kind: 'disputed'; readonly theirs: string; readonly mine: string; readonly base: string }

/** Two texts that grew from one, joined line by line. */
export interface MergedText {
  /** Whether no line was changed by both. */
  readonly clean: boolean
  /** The joined text; of what both changed, theirs and then mine, so that nothing is lost. */
  readonly text: string
  readonly parts: readonly MergedPart[]
}

/**
 * Joins what two people made of a text.
 * @param base what both had read
 */
export function mergeTexts(base: string, theirs: string, mine: string): MergedText {
  const regions = diff3Merge(theirs.split('\n'), base.split('\n'), mine.split('\n'), {
    excludeFalseConflicts: true,
  })
  const parts = regions.map((region): MergedPart => {
    if (region.ok) return { kind: 'agreed', text: region.ok.join('\n') }
    const { a = [], b = [], o = [] } = region.conflict ?? {}
    return { kind: 'disputed', theirs: a.join('\n'), mine: b.join('\n'), base: o.join('\n') }
  })
  return {
    clean: parts.every((part) => part.kind === 'agreed'),
    text: parts
      .flatMap((part) => (part.kind === 'agreed' ? [part.text] : bothOf(part.theirs, part.mine)))
      .join('\n'),
    parts,
  }
}

function bothOf(theirs: string, mine: string): string[] {
  // A line that one of them took away is kept until someone decides.
  return [theirs, mine].filter((text) => text !== '')
}
