import { describe, expect, test } from 'vitest'
import { annotate } from '../../../src/prose/annotate.ts'
import { labelBlocks } from '../../../src/prose/blocks/label-blocks.ts'
import { readPlainText } from '../../../src/prose/documents/plain-text.ts'
import { findSentences } from '../../../src/prose/text/sentences.ts'
import { type Token, tokenize } from '../../../src/prose/text/tokens.ts'

/** A list of tokens that counts how often one is looked at. */
function counted(tokens: readonly Token[]): { tokens: readonly Token[]; steps: () => number } {
  let steps = 0
  const watched = new Proxy(tokens, {
    get(target, key, receiver) {
      steps++
      return Reflect.get(target, key, receiver)
    },
  })
  return { tokens: watched, steps: () => steps }
}

/** How often tokens are looked at while blocks, sentences and annotations of a text are found. */
function stepsFor(text: string): number {
  const document = readPlainText(text)
  const { tokens, steps } = counted(tokenize(text))
  const blocks = labelBlocks(document, tokens, 'en').flatMap((brief) => brief.blocks)
  const spoken = blocks
    .map((span, index) => ({ span, index }))
    .filter(({ span }) => span.kind !== 'bibliography entry')
  const sentences = findSentences(text, tokens, spoken, 'en')
  const prose = { file: 'brief', text, map: document.map, blocks, tokens, sentences }
  annotate(prose, sentences, '2021-05-06', new Map())
  return steps()
}

const pieces: readonly (readonly [string, string])[] = [
  [
    'prose',
    'On May 4, General Luis Mora of the Guard said “no” to 14 men, according to Milenio. He left the U.S. in 2019. ',
  ],
  ['paragraphs', 'The five guards left the town of Colima on foot.\n\n'],
  ['briefs', 'Guards Leave\n\n05/06/21 – Five left.\n\nSources\n\nMora, Ana. “A.” Milenio. May 5, 2021.\n\n'],
  ['words without a stop', 'the guards of the town '],
  ['capital words', 'Luis Mora Ruiz '],
  ['numbers', '14 '],
  ['separators', '1,'],
  ['brackets', '[('],
  ['quotation marks', '“a '],
  ['straight quotation marks', '" '],
  ['stops', '. '],
  ['dashes', 'a – '],
  ['credits', 'Photo: a. '],
  ['datelines', '05/06/21 – '],
  ['headings', 'Sources\n\n'],
]

describe('twice the text takes at most twice the steps', () => {
  test.each(pieces)('%s', (_name, piece) => {
    const size = Math.ceil(4000 / piece.length)
    const once = stepsFor(piece.repeat(size))
    const twice = stepsFor(piece.repeat(size * 2))
    expect(twice).toBeLessThan(once * 2.2 + 2000)
  })
})
