import { fold } from '../../model/fold.ts'
import type { Citation } from '../../model/source.ts'
import { platforms } from './outlet-words.ts'
import { isInstitution, isKnownOutlet, isMagazine, isMedia } from './outlets.ts'

/** What an entry's parts say about the kind of work it is. */
export interface KindClues {
  readonly container: string | null
  /** Whether a body stands in the author's place. */
  readonly bodyAuthor: boolean
  readonly genre: string | null
  readonly volume: boolean
  readonly place: boolean
  readonly quoted: boolean
  readonly url: boolean
}

/** The CSL type that fits the clues best. */
export function entryKind({
  container,
  bodyAuthor,
  genre,
  volume,
  place,
  quoted,
  url,
}: KindClues): Citation['type'] {
  const said = genre?.toLowerCase() ?? ''
  if (/blog/.test(said)) return 'post-weblog'
  if (/interview|entrevista/.test(said)) return 'interview'
  if (/video|podcast/.test(said)) return 'broadcast'
  if (/discurso|speech/.test(said)) return 'speech'
  if (/dataset|data set|base de datos|database/.test(said)) return 'dataset'
  if (container !== null && isMagazine(container)) return 'article-magazine'
  if (volume && quoted) return 'article-journal'
  if (container !== null && isInstitution(container)) return 'report'
  if (!quoted && place && !(container !== null && isKnownOutlet(container))) return 'book'
  if (container !== null && isMedia(container)) return 'article-newspaper'
  if (/report|informe|paper|comunicado|release|bolet|documento/.test(said)) return 'report'
  if (container === null && bodyAuthor) return 'report'
  if (container === null) return url ? 'webpage' : 'document'
  if (platforms.has(fold(container))) return 'webpage'
  return isKnownOutlet(container) || !url ? 'article-newspaper' : 'webpage'
}
