import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, parseDocument, stringify } from 'yaml'
import { parsePlainYaml } from '../../src/evidence/plain-yaml.ts'

/** What the full parser gives, or null when it finds an error. */
function full(text: string): { readonly value: unknown } | null {
  const document = parseDocument(text, { prettyErrors: false })
  return document.errors.length > 0 ? null : { value: document.toJS() as unknown }
}

const traps = fc.constantFrom(
  'no',
  'yes',
  'on',
  '1e3',
  '2020-01',
  '007',
  '0x1F',
  '0o17',
  '1_000',
  '1.',
  '.5',
  '+1',
  '-0',
  '-1',
  '12345678901234567890',
  '0.1',
  '.inf',
  '.nan',
  '~',
  'null',
  'Null',
  'true',
  'TRUE',
  'a: b',
  'a:b',
  'a #b',
  'a#b',
  '# a',
  '- a',
  '-a',
  '--- a',
  "it's",
  '"quoted"',
  '[a]',
  '{a}',
  'a, b',
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  '`a',
  '| a',
  '> a',
  '? a',
  ': a',
  'a:',
  '',
  ' a',
  'a ',
  'a\nb',
  'a\n\nb\n',
  'á',
  '«a»',
  '¿a?',
  '\u00a0',
  '\u2028',
  '😀',
  'Ángel Núñez, 3.º',
)
const words = fc
  .array(
    fc.constantFrom('Tres', 'policías', 'murieron', '13', 'en', 'Guerrero,', '2021.', '(sic)', 'a:b', 'c#'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(' '))
const odd = fc.oneof(traps, fc.string(), fc.string({ unit: 'grapheme' }), fc.double())
const scalar = fc.oneof(
  { weight: 12, arbitrary: words },
  { weight: 3, arbitrary: fc.integer() },
  { weight: 2, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: odd },
)
const key = fc.oneof(
  { weight: 40, arbitrary: fc.stringMatching(/^[A-Za-z][\w-]{0,8}$/) },
  { weight: 1, arbitrary: traps },
)
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

describe('the reader of plain YAML', () => {
  it('gives what the full parser gives, or leaves the text to it', () => {
    const options = fc.record({
      lineWidth: fc.constantFrom(0, 20, 80),
      indentSeq: fc.boolean(),
      collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
      flowCollectionPadding: fc.boolean(),
      singleQuote: fc.boolean(),
    })
    let read = 0
    fc.assert(
      fc.property(
        fc.dictionary(key, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
        options,
        (written, style) => {
          const text = stringify(written, { ...style, aliasDuplicateObjects: false })
          const plain = parsePlainYaml(text)
          if (!plain) return
          read += 1
          expect(plain).toEqual(full(text))
        },
      ),
      { seed: 20210401, numRuns: 2000 },
    )
    expect(read).toBeGreaterThan(250)
  })

  it('gives what the full parser gives for text that was tampered with', () => {
    const lines = fc.constantFrom(
      'a: b',
      'a:',
      '- a',
      '- a: b',
      '-',
      'b: c d',
      'folded text',
      'key: "x"',
      "key: 'x'",
      'k: [a, b]',
      'k: { a: b, c: 1 }',
      'k: {a: b}',
      'k: [a b, c: d]',
      '# comment',
      'c: d # comment',
      '',
      'x: 2020-01-01',
      'y: 12',
      'z: https://example.org/a#b',
      '...',
      '---',
      'null: a',
      'k: {a: b, lowest}',
      '- - a',
      'k: |',
      '"k": v',
      'a b: c',
      '-a',
    )
    const line = fc.tuple(fc.integer({ min: 0, max: 4 }), lines, fc.constantFrom('', '', '', ' '))
    let read = 0
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (parts) => {
        const text = parts.map(([indent, content, end]) => ' '.repeat(indent) + content + end).join('\n')
        const plain = parsePlainYaml(text)
        if (!plain) return
        read += 1
        expect(plain).toEqual(full(text))
      }),
      { seed: 20210401, numRuns: 10_000 },
    )
    expect(read).toBeGreaterThan(100)
  })

  it('reads what workspaces hold without the full parser', () => {
    const text = `# A record.
statements:
  name:
    - { value: { text: Causa en Común, language: es, kind: official }, source: not-verified }
  date:
  - value: 2021-03-18
    source: press-1
  deathsBest:
    - value: 13
      source: "press-1"
  summary:
    - value: Thirteen officers were killed on their way
        back to the town.
      source: 'press-1'
list: [a, 'b', 3]
`
    expect(parsePlainYaml(text)).toEqual({ value: parse(text) })
  })

  it.each([
    'a: &x b\nc: *x',
    'a: |\n  text',
    'a: !!str 1',
    'a: b\na: c',
    'a: 007',
    'a: .inf',
    '? a\n: b',
    'a: b\n\tc: d',
    'a: "b\n  c"',
    '---\na: b',
    'a:',
    '',
    'a: [b,\n  c]',
  ])('leaves %j to the full parser', (text) => {
    expect(parsePlainYaml(text)).toBeNull()
  })
})
