import type { NameAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import { nameWords, slippedWord } from '../names/spelling.ts'
import type { Rule, RuleFinding } from '../rule.ts'
import { textOf } from '../words.ts'

/** One spelling of a name with where it first stands and how often it comes. */
interface Spelling {
  readonly text: string
  readonly first: NameAnnotation
  readonly count: number
}

export const nameVariant: Rule = {
  id: 'name-variant',
  needs: 'text',
  severity: 'warning',
  title: { en: 'One name, two spellings', es: 'Un nombre, dos grafías' },
  explanation: {
    en: 'The same person or body is spelt in two ways in one brief: with and without an accent, with other capitals, or a letter apart. The rarer spelling is pointed at.',
    es: 'La misma persona u organización se escribe de dos maneras en un texto: con y sin acento, con otras mayúsculas o con una letra de diferencia. Se señala la grafía menos usada.',
  },
  fires: { text: 'Siria Gastélum spoke first. Later Siria Gastelum added details.' },
  silent: { text: 'Siria Gastélum spoke first. Later Siria Gastélum added details.' },
  *check({ brief }) {
    const spellings = spellingsOf(brief)
    for (const variants of spellings.values()) yield* sameLetters(variants)
    yield* slips([...spellings.entries()])
  },
}

function spellingsOf(brief: Brief): Map<string, Spelling[]> {
  const byKey = new Map<string, Spelling[]>()
  for (const name of brief.annotations.names) {
    if (name.kind === 'place') continue
    const text = textOf(brief, name).replace(/\s+/g, ' ')
    const variants = byKey.get(name.key) ?? []
    const index = variants.findIndex((variant) => variant.text === text)
    const known = variants[index]
    if (known) variants[index] = { ...known, count: known.count + 1 }
    else variants.push({ text, first: name, count: 1 })
    byKey.set(name.key, variants)
  }
  return byKey
}

/** Same letters once folded: an accent or a capital apart. Names in capitals throughout are headings, not variants. */
function* sameLetters(variants: readonly Spelling[]): Iterable<RuleFinding> {
  const written = variants.filter((variant) => variant.text !== variant.text.toUpperCase())
  const [usual, ...others] = [...written].sort((a, b) => b.count - a.count)
  if (!usual) return
  for (const other of others) {
    if (!differsInside(usual.text, other.text)) continue
    yield {
      severity: 'warning',
      span: other.first,
      code: 'variant',
      words: { name: other.text, usual: usual.text },
    }
  }
}

const particles = /^(?:el|la|los|las|the|de|del)$/iu

/** "La Familia" against "la Familia" is grammar, not spelling. */
function differsInside(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')]
  if (left.length !== right.length) return false
  return left.some((word, index) => word !== right[index] && !(index === 0 && particles.test(word)))
}

/** Full names of persons that differ in one word by a letter or two. */
function* slips(entries: readonly (readonly [string, readonly Spelling[]])[]): Iterable<RuleFinding> {
  const people = entries.filter(
    ([key, [first]]) => first?.first.kind === 'person' && nameWords(key).length > 1,
  )
  const byWord = new Map<string, (readonly [string, Spelling])[]>()
  for (const [key, [first]] of people) {
    if (!first) continue
    const near = new Map<string, Spelling>()
    for (const word of nameWords(key)) {
      const sharing = byWord.get(word) ?? []
      for (const [otherKey, other] of sharing) {
        if (slippedWord(key, otherKey) !== null) near.set(otherKey, other)
      }
      sharing.push([key, first])
      byWord.set(word, sharing)
    }
    for (const other of near.values()) {
      const [rarer, usual] = first.count <= other.count ? [first, other] : [other, first]
      yield {
        severity: 'warning',
        span: rarer.first,
        code: 'slip',
        words: { name: rarer.text, usual: usual.text },
      }
    }
  }
}
