import { fold } from '../model/fold.ts'
import type { Citation } from '../model/source.ts'

const smallWords = new Set(
  'a al an and as at by de del el en for from in is la las los of on por que se the to un una y'.split(' '),
)

/**
 * A readable id for a source: author, year and a word of the title, such as `malkin-2019-gunmen`. The host of its
 * address stands in where there is no author.
 */
export function sourceId(citation: Citation): string {
  const author = citation.author?.[0]
  const by =
    author?.family ?? author?.literal ?? citation['container-title'] ?? citation.publisher ?? host(citation)
  const year = citation.issued?.['date-parts'][0]?.[0] ?? citation.accessed?.['date-parts'][0]?.[0]
  const word = wordsIn(citation.title ?? '').find(
    (candidate) => candidate.length > 2 && !smallWords.has(candidate),
  )
  const last = word ?? wordsIn(typeof citation.DOI === 'string' ? citation.DOI : '').at(-1)
  const id = [wordsIn(by).slice(0, 3).join('-'), year, last].filter(Boolean).join('-')
  return id === '' ? 'source' : id.slice(0, 80).replace(/-+$/, '')
}

function host({ URL: address }: Citation): string {
  return address === undefined || !URL.canParse(address)
    ? ''
    : new URL(address).hostname.replace(/^www\./, '')
}

function wordsIn(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? []
}
