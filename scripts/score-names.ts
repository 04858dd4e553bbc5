/** What a gold file says of names and attributions, and what a report says: the parts that are compared. */
interface GoldName {
  readonly line: number
  readonly text: string
  readonly kind: string
  readonly variants?: readonly string[]
}
interface GoldAttribution {
  readonly line: number
  readonly text: string
  readonly to: string
}
interface ReportedName {
  readonly line: number
  readonly text: string
  readonly kind: string
}
interface ReportedAttribution {
  readonly line: number
  readonly text: string
  readonly to: string
}

/** Hits, false alarms and misses, with the texts of the latter two. */
export interface Tally {
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly false: readonly string[]
  readonly missed: readonly string[]
}

/** Lower case, accents gone, everything but letters and digits a blank. */
function plain(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
  return letters.replace(/[^a-z0-9]+/g, ' ').trim()
}

function contains(a: string, b: string): boolean {
  const first = ` ${plain(a)} `
  const second = ` ${plain(b)} `
  return first.trim() !== '' && second.trim() !== '' && (first.includes(second) || second.includes(first))
}

/**
 * A gold name is found when a reported name of its kind stands on its line and one holds the other; a reported name
 * is false when no name or variant of the gold, anywhere in the post, holds it or is held by it.
 */
export function scoreNames(
  gold: readonly GoldName[],
  reported: readonly ReportedName[],
  kinds: readonly string[] = ['person', 'organization'],
): Tally {
  const wanted = gold.filter((name) => kinds.includes(name.kind))
  const given = reported.filter((name) => kinds.includes(name.kind))
  const forms = (name: GoldName): readonly string[] => [name.text, ...(name.variants ?? [])]
  const isFound = (name: GoldName): boolean =>
    reported.some(
      (other) =>
        other.kind === name.kind &&
        other.line === name.line &&
        forms(name).some((form) => contains(form, other.text)),
    )
  const missed = wanted
    .filter((name) => !isFound(name))
    .map((name) => `${name.line} ${name.kind} ${name.text}`)
  const isKnown = (other: ReportedName): boolean =>
    gold.some((name) => forms(name).some((form) => contains(form, other.text)))
  const wrong = given.filter((name) => !isKnown(name)).map((name) => `${name.line} ${name.kind} ${name.text}`)
  return { tp: wanted.length - missed.length, fp: wrong.length, fn: missed.length, false: wrong, missed }
}

/** A gold attribution is found when a reported one on its line overlaps its words; each counts once. */
export function scoreAttributions(
  gold: readonly GoldAttribution[],
  reported: readonly ReportedAttribution[],
): Tally {
  const used = new Set<ReportedAttribution>()
  const missed: string[] = []
  for (const wanted of gold) {
    const hit = reported.find(
      (other) => !used.has(other) && other.line === wanted.line && contains(wanted.text, other.text),
    )
    if (hit) used.add(hit)
    else missed.push(`${wanted.line} ${wanted.text}`)
  }
  const wrong = reported
    .filter((other) => !used.has(other))
    .map((other) => `${other.line} ${other.text} -> ${other.to}`)
  return { tp: used.size, fp: wrong.length, fn: missed.length, false: wrong, missed }
}

/** F1 of a tally, 1 when there was nothing to find and nothing was found. */
export function f1({ tp, fp, fn }: Tally): number {
  return tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn)
}
