import type { Span } from '../../model/span.ts'
import type { ScannedMark } from './scan-marks.ts'

/** Two marks that belong together. */
export interface MarkPair {
  readonly open: ScannedMark
  readonly close: ScannedMark
}

/** A fault in the marks, at the exact marks. */
export interface MarkFault {
  readonly span: Span
  readonly code:
    | 'opened, not closed'
    | 'closed, not opened'
    | 'wrong direction'
    | 'nested double marks'
    | 'mismatched pair'
}

export interface PairedMarks {
  /** In the order of their opening marks. */
  readonly pairs: readonly MarkPair[]
  /** In the order of the text. */
  readonly faults: readonly MarkFault[]
  /** Double marks and guillemets that were opened and never closed. */
  readonly unclosed: readonly ScannedMark[]
}

interface Frame {
  readonly mark: ScannedMark
  /** Double marks within this double pair, reported once it closes. */
  readonly nested: MarkPair[]
  readonly wrongWay: boolean
}

interface MovablePair extends MarkPair {
  close: ScannedMark
}

interface Work {
  readonly stack: Frame[]
  /** The frames of the stack that are not single, so that the innermost is at hand. */
  readonly doubles: Frame[]
  readonly pairs: MovablePair[]
  readonly faults: MarkFault[]
  readonly unclosed: ScannedMark[]
  /** The last single pair closed by what may be an apostrophe, as long as it can still be moved. */
  movable: { readonly pair: MovablePair; readonly level: number } | null
}

/**
 * Pairs quotation marks by one pass with a stack. A mark's neighbours decide where its glyph and its place disagree,
 * as long as what is open allows it.
 */
export function pairMarks(marks: readonly ScannedMark[]): PairedMarks {
  const work: Work = { stack: [], pairs: [], faults: [], unclosed: [], doubles: [], movable: null }
  for (const mark of marks) {
    if (mark.family === 'single') takeSingle(work, mark)
    else takeDouble(work, mark)
  }
  while (work.stack.length > 0) dropTop(work)
  return {
    pairs: work.pairs.sort((a, b) => a.open.at - b.open.at),
    faults: work.faults.sort((a, b) => a.span.start - b.span.start),
    unclosed: work.unclosed.sort((a, b) => a.at - b.at),
  }
}

function takeDouble(work: Work, mark: ScannedMark): void {
  const opener = work.doubles.at(-1)
  const opens = doubleOpens(mark, opener?.mark.family === mark.family ? opener : null)
  work.movable = null
  if (opens) {
    push(work, mark, mark.facing === 'close')
    return
  }
  if (!opener) {
    if (!mark.doubtful) work.faults.push({ span: at(mark), code: 'closed, not opened' })
    return
  }
  while (work.stack.at(-1) !== opener) dropTop(work)
  close(work, mark)
}

function doubleOpens(mark: ScannedMark, opener: Frame | null): boolean {
  if (mark.facing === 'open') return !(mark.leaning === 'close' && opener !== null)
  if (mark.facing === 'close') return mark.leaning === 'open' && opener === null
  if (mark.leaning === 'either') return opener === null
  return mark.leaning === 'open'
}

function takeSingle(work: Work, mark: ScannedMark): void {
  const top = work.stack.at(-1)
  const open = top?.mark.family === 'single' ? top : null
  if (mark.leaning === 'open' || (mark.facing === 'open' && !(mark.leaning === 'close' && open))) {
    work.movable = null
    // A straight or turned mark within single marks is an apostrophe rather than a third level.
    if (!(open && mark.facing !== 'open')) push(work, mark, mark.facing === 'close')
    return
  }
  if (open && mark.leaning !== 'either') {
    closeSingle(work, mark)
    return
  }
  moveOrReport(work, mark)
}

function closeSingle(work: Work, mark: ScannedMark): void {
  close(work, mark)
  const pair = work.pairs.at(-1)
  work.movable = pair ? { pair, level: work.stack.length } : null
}

/** "‘the workers’ rights are lost’": the pair ends at the later mark, the first was an apostrophe. */
function moveOrReport(work: Work, mark: ScannedMark): void {
  const { movable } = work
  const moves = movable?.pair.close.doubtful && !mark.doubtful && mark.leaning === 'close'
  if (moves && movable.level === work.stack.length) {
    movable.pair.close = mark
    return
  }
  if (mark.facing === 'close' && mark.leaning === 'close' && !mark.doubtful) {
    work.faults.push({ span: at(mark), code: 'closed, not opened' })
  }
}

function push(work: Work, mark: ScannedMark, wrongWay: boolean): void {
  const frame = { mark, nested: [], wrongWay }
  work.stack.push(frame)
  if (mark.family !== 'single') work.doubles.push(frame)
}

function close(work: Work, mark: ScannedMark): void {
  const frame = work.stack.pop()
  if (!frame) return
  if (frame.mark.family !== 'single') work.doubles.pop()
  const pair = { open: frame.mark, close: mark }
  work.pairs.push(pair)
  if (frame.wrongWay) work.faults.push({ span: at(frame.mark), code: 'wrong direction' })
  if (mark.facing === 'open' && frame.mark.glyph !== '„' && frame.mark.glyph !== '‚') {
    work.faults.push({ span: at(mark), code: 'wrong direction' })
  }
  if (isMismatch(frame.mark, mark)) work.faults.push({ span: at(mark), code: 'mismatched pair' })
  for (const inner of frame.nested) {
    work.faults.push({ span: { start: inner.open.at, end: inner.close.at + 1 }, code: 'nested double marks' })
  }
  const outer = work.doubles.at(-1)
  if (outer && frame.mark.family !== 'single' && outer.mark.family === frame.mark.family)
    outer.nested.push(pair)
}

function isMismatch(open: ScannedMark, close: ScannedMark): boolean {
  return open.family !== close.family || (open.facing === 'either') !== (close.facing === 'either')
}

/** Gives up the innermost open mark. Only a mark that cannot be an apostrophe is reported. */
function dropTop(work: Work): void {
  const frame = work.stack.pop()
  if (!frame) return
  const { mark } = frame
  if (mark.family === 'single') {
    if (mark.facing === 'open') work.faults.push({ span: at(mark), code: 'opened, not closed' })
    return
  }
  work.doubles.pop()
  work.unclosed.push(mark)
  work.faults.push({ span: at(mark), code: 'opened, not closed' })
}

function at(mark: ScannedMark): Span {
  return { start: mark.at, end: mark.at + 1 }
}
