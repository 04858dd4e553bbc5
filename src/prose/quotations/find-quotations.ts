import { firstFrom, type Span } from '../../model/span.ts'
import type { NameAnnotation, QuotationAnnotation } from '../annotations.ts'
import type { Prose } from '../brief.ts'
import type { Sentence } from '../text/tokens.ts'
import { findSpeaker } from './find-speaker.ts'
import { isNameOrTitle } from './not-quoted.ts'
import { type MarkPair, pairMarks } from './pair-marks.ts'
import { type ScannedMark, scanMarks } from './scan-marks.ts'
import type { SpeechContext } from './speech-context.ts'
import { languageOf, readAfter } from './translation-notes.ts'

/** The sentences of one block. */
interface Run extends Span {
  readonly sentences: readonly Sentence[]
}

const silentKinds = new Set([
  'title',
  'heading',
  'dateline',
  'byline',
  'bibliography heading',
  'bibliography entry',
])

/**
 * The words quoted in running text, in order: in double, angular or single marks, over several sentences and
 * paragraphs, with their original or translation, and their speaker. Nicknames and titles of works are left out, and
 * so is what stands in titles and headings.
 * @param sentences of one brief
 * @param names of the same brief, in the order of the text
 */
export function findQuotations(
  prose: Prose,
  sentences: readonly Sentence[],
  names: readonly NameAnnotation[],
): QuotationAnnotation[] {
  const found: QuotationAnnotation[] = []
  let carried: Carried = null
  for (const run of runsOf(prose, sentences)) {
    carried = readRun(prose, run, names, carried, found)
  }
  return found
}

/** The speaker of a quotation that its paragraph leaves open; null when none is open. */
type Carried = { readonly speaker: Span | null } | null

function runsOf(prose: Prose, sentences: readonly Sentence[]): Run[] {
  const runs: { start: number; end: number; sentences: Sentence[] }[] = []
  let block = -1
  for (const sentence of sentences) {
    if (silentKinds.has(prose.blocks[sentence.block]?.kind ?? 'paragraph')) continue
    const last = runs.at(-1)
    if (last && sentence.block === block) {
      last.end = sentence.end
      last.sentences.push(sentence)
    } else runs.push({ start: sentence.start, end: sentence.end, sentences: [sentence] })
    block = sentence.block
  }
  return runs
}

function readRun(
  prose: Prose,
  run: Run,
  names: readonly NameAnnotation[],
  carried: Carried,
  found: QuotationAnnotation[],
): Carried {
  const marks = scanMarks(prose.text, run)
  if (marks.length === 0) return null
  const { pairs, unclosed } = pairMarks(marks)
  const open = unclosed.at(-1)
  const stretches = outermostPairs(pairs, open)
  const quoted = stretches.map((pair) => ({
    first: firstFrom(prose.tokens, pair.open.at),
    last: firstFrom(prose.tokens, pair.close.at) + 1,
  }))
  const context: SpeechContext = { prose, names, quoted }
  let skipTo = run.start
  let previous: { readonly speaker: Span | null; readonly end: number } | null = null
  for (let index = 0; index < stretches.length; index++) {
    const pair = stretches[index]
    if (!pair || pair.open.at < skipTo) continue
    const quotation = readPair(context, run, pair, stretches[index + 1], previous, carried)
    if (!quotation) continue
    if (carried && quotation.start - run.start <= 1) nameCarried(found, quotation.speaker)
    found.push(quotation)
    previous = { speaker: quotation.speaker, end: quotation.end }
    skipTo = Math.max(quotation.end, quotation.original?.end ?? 0)
  }
  return open ? carryOn(context, run, open, carried, previous, found) : null
}

/** Pairs in no other pair; after a mark left open by the paragraph nothing more is looked for. */
function outermostPairs(pairs: readonly MarkPair[], open: ScannedMark | undefined): MarkPair[] {
  const found: MarkPair[] = []
  let end = -1
  for (const pair of pairs) {
    if (pair.open.at < end || (open && pair.open.at > open.at && pair.open.family === 'single')) continue
    found.push(pair)
    end = pair.close.at
  }
  return found
}

function readPair(
  context: SpeechContext,
  run: Run,
  pair: MarkPair,
  next: MarkPair | undefined,
  previous: { readonly speaker: Span | null; readonly end: number } | null,
  carried: Carried,
): QuotationAnnotation | null {
  const { prose } = context
  const span = { start: pair.open.at, end: pair.close.at + 1 }
  const content = { start: pair.open.at + 1, end: pair.close.at }
  if (!/[\p{L}\d]/u.test(prose.text.slice(content.start, Math.min(content.end, content.start + 200))))
    return null
  if (isNameOrTitle(prose, span, content, namesBeside(context.names, span))) return null
  const sentence = sentenceAt(run, span.start)
  const around = sentence?.language ?? 'en'
  const language = languageOf(prose, content, around)
  const after = readAfter(prose, span.end, run.end, next, language)
  const speaker =
    findSpeaker(context, placeOf(context, run, span, after.end)) ??
    inherited(prose, run, span, previous) ??
    (span.start - run.start <= 1 ? (carried?.speaker ?? null) : null)
  const { authorsTranslation } = after
  // "“Esta agresión …” (“This aggression …”)" in an English text: the original comes first.
  if (after.other && language !== around && after.other.language === around) {
    const { start, end } = after.other
    return {
      start: span.start,
      end: after.end,
      content: { start, end },
      language: around,
      original: { ...content, language },
      authorsTranslation,
      speaker,
    }
  }
  return { ...span, content, language, original: after.other, authorsTranslation, speaker }
}

function namesBeside(names: readonly NameAnnotation[], span: Span): NameAnnotation[] {
  const found: NameAnnotation[] = []
  const from = firstFrom(names, span.end)
  for (let index = from - 1; index >= Math.max(0, from - 6); index--) {
    const name = names[index]
    if (name && name.end > span.start) found.push(name)
  }
  return found
}

function sentenceAt(run: Run, offset: number): Sentence | null {
  const index = firstFrom(run.sentences, offset + 1) - 1
  return run.sentences[Math.max(0, index)] ?? null
}

/** The quotation's sentences, and the short one after it when that only says who spoke. */
function placeOf(context: SpeechContext, run: Run, span: Span, behind: number) {
  const { prose } = context
  const first = sentenceAt(run, span.start)
  const last = sentenceAt(run, span.end - 1)
  const beforeClose = prose.text[span.end - 2] ?? ''
  const rest = last && behind >= last.end && /[?!…]/.test(beforeClose) ? sentenceAt(run, last.end + 2) : null
  const short = rest && rest.start >= behind && rest.lastToken - rest.firstToken <= 14
  return {
    open: firstFrom(prose.tokens, span.start),
    after: firstFrom(prose.tokens, behind),
    first: first?.firstToken ?? 0,
    last: short ? rest.lastToken : (last?.lastToken ?? 0),
    tied: /[,?!…—–-]/.test(beforeClose) || /^[,—–-]|^ [—–-]/.test(prose.text.slice(behind, behind + 2)),
  }
}

/** A quotation that makes up its sentence, or goes on in it, is by who spoke right before. */
function inherited(
  prose: Prose,
  run: Run,
  span: Span,
  previous: { readonly speaker: Span | null; readonly end: number } | null,
): Span | null {
  if (!previous) return null
  const sentence = sentenceAt(run, span.start)
  if (!sentence) return null
  const opens = prose.text.slice(sentence.start, span.start).trim() === ''
  const follows = opens && sentenceAt(run, previous.end - 1)?.end === previousEnd(run, sentence)
  return follows || previous.end > sentence.start ? previous.speaker : null
}

function previousEnd(run: Run, sentence: Sentence): number {
  return run.sentences[firstFrom(run.sentences, sentence.start) - 1]?.end ?? -1
}

/** Gives the speaker named at last to the paragraphs before that left it open. */
function nameCarried(found: QuotationAnnotation[], speaker: Span | null): void {
  if (speaker === null) return
  for (let index = found.length - 1; index >= 0; index--) {
    const earlier = found[index]
    if (!earlier || earlier.speaker !== null || earlier.end !== earlier.content.end) return
    found[index] = { ...earlier, speaker }
  }
}

/** Takes a quotation that goes on in the next paragraph, to the end of this one. */
function carryOn(
  context: SpeechContext,
  run: Run,
  open: ScannedMark,
  carried: Carried,
  previous: { readonly speaker: Span | null; readonly end: number } | null,
  found: QuotationAnnotation[],
): Carried {
  const { prose } = context
  const next = prose.text.slice(run.end, run.end + 200).trimStart()[0] ?? ''
  if (!['“', '"', '«', '»', '”'].includes(next)) return null
  const span = { start: open.at, end: run.end }
  const content = { start: open.at + 1, end: run.end }
  const language = languageOf(prose, content, sentenceAt(run, open.at)?.language ?? 'en')
  const speaker =
    findSpeaker(context, placeOf(context, run, span, run.end)) ??
    previous?.speaker ??
    carried?.speaker ??
    null
  while ((found.at(-1)?.start ?? -1) > open.at) found.pop()
  found.push({ ...span, content, language, original: null, authorsTranslation: false, speaker })
  return { speaker }
}
