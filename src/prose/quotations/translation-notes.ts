import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import type { Prose } from '../brief.ts'
import { leadingLanguage, scoreLanguage } from '../text/language.ts'
import { tokenRange } from '../text/token-range.ts'
import type { MarkPair } from './pair-marks.ts'

/** What stands right behind a quotation and belongs to it. */
export interface AfterQuotation {
  /** The same words in the other language, between their own marks or in plain brackets. */
  readonly other: (Span & { readonly language: Language }) | null
  readonly authorsTranslation: boolean
  /** Where the brackets end, or the quotation itself. */
  readonly end: number
}

const note =
  /\b(?:author|own|my|our)(?:[’']?s)?(?:[’'])? (?:own )?translations?\b|\btranslat(?:ion|ed) (?:is |are )?(?:by|of) (?:the )?(?:authors?|me|us|ours|mine|editors?|writer)\b|\btraducci(?:[óo]n|ones)(?: al (?:ingl[ée]s|espa[ñn]ol))? (?:propias?|nuestra|m[íi]a|libre|(?:del?|por) (?:el |la |los |las )?(?:autor|autora|autores|autoras))|\btrad\. (?:propia|del? (?:la )?autora?)/iu

const longestNote = 60

/**
 * Reads the brackets behind a quotation, or a second quotation after a dash.
 * @param closedAt offset past the closing mark
 * @param limit end of the block
 * @param nextPair the pair that opens next, if any
 * @param language of the quotation
 */
export function readAfter(
  prose: Prose,
  closedAt: number,
  limit: number,
  nextPair: MarkPair | undefined,
  language: Language,
): AfterQuotation {
  const none: AfterQuotation = { other: null, authorsTranslation: false, end: closedAt }
  const { text } = prose
  const dash = /^[.,;]?\s*[—–-]\s*/.exec(text.slice(closedAt, Math.min(limit, closedAt + 8)))
  if (dash && nextPair?.open.at === closedAt + dash[0].length)
    return afterDash(prose, nextPair, language) ?? none
  let result = none
  for (let round = 0; round < 2; round++) {
    const bracket = /^[.,;”"]?\s*([([])/.exec(text.slice(result.end, Math.min(limit, result.end + 6)))
    if (!bracket) break
    const open = result.end + bracket[0].length
    const close = closingBracket(text, open, limit, nextPair)
    if (close < 0) break
    const read = readBracket(prose, { start: open, end: close }, nextPair, language)
    if (!read) break
    result = {
      other: result.other ?? read.other,
      authorsTranslation: result.authorsTranslation || read.authorsTranslation,
      end: close + 1,
    }
  }
  return result.authorsTranslation ? result : withLooseNote(text, result, limit)
}

/** "…”, author’s translation." without brackets. */
function withLooseNote(text: string, result: AfterQuotation, limit: number): AfterQuotation {
  const stretch = text.slice(result.end, Math.min(limit, result.end + longestNote))
  const found = note.exec(stretch)
  const near = found !== null && /^[\s.,;:—–-]*$/.test(stretch.slice(0, found.index))
  return near ? { ...result, authorsTranslation: true } : result
}

function closingBracket(text: string, open: number, limit: number, nextPair: MarkPair | undefined): number {
  const from =
    nextPair && nextPair.open.at < open + 40 && nextPair.close.at < limit ? nextPair.close.at : open
  const close = text.slice(from, Math.min(limit, from + 2000)).search(/[)\]]/)
  return close < 0 ? -1 : from + close
}

function readBracket(
  prose: Prose,
  inside: Span,
  nextPair: MarkPair | undefined,
  language: Language,
): Pick<AfterQuotation, 'other' | 'authorsTranslation'> | null {
  const words = prose.text.slice(inside.start, inside.end)
  const authorsTranslation = note.test(words)
  if (nextPair && nextPair.open.at >= inside.start && nextPair.close.at <= inside.end) {
    const lead = prose.text.slice(inside.start, nextPair.open.at)
    if (/^[\p{L}\s:,.]{0,40}$/u.test(lead)) {
      const span = { start: nextPair.open.at + 1, end: nextPair.close.at }
      return {
        other: { ...span, language: languageOf(prose, span, otherLanguage(language)) },
        authorsTranslation,
      }
    }
  }
  if (authorsTranslation) return { other: null, authorsTranslation }
  const label =
    /^(?:original(?: in| en)?|in|en|sic)?(?: ?(?:spanish|english|espa[ñn]ol|ingl[ée]s))?[:,]\s*/iu.exec(
      words,
    )?.[0].length ?? 0
  const plain = { start: inside.start + label, end: inside.end }
  const known = languageOf(prose, plain, language)
  const enough = words.slice(label).split(/\s+/).length >= (label > 0 ? 1 : 4)
  return enough && known !== language ? { other: { ...plain, language: known }, authorsTranslation } : null
}

function afterDash(prose: Prose, pair: MarkPair, language: Language): AfterQuotation | null {
  const span = { start: pair.open.at + 1, end: pair.close.at }
  const known = languageOf(prose, span, language)
  return known === language
    ? null
    : { other: { ...span, language: known }, authorsTranslation: false, end: pair.close.at + 1 }
}

function otherLanguage(language: Language): Language {
  return language === 'en' ? 'es' : 'en'
}

/** The language that most words of a stretch speak for. */
export function languageOf(prose: Prose, span: Span, fallback: Language): Language {
  const { first, last } = tokenRange(prose.tokens, span)
  return leadingLanguage(scoreLanguage(prose.text, prose.tokens, first, last), fallback)
}
