import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { codebook } from '../../src/model/codebook.ts'
import { partLabel, valueLabel } from '../../src/model/kind-words.ts'

interface Shape {
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly anyOf?: readonly Shape[]
}

/** Every closed list below a schema with its path, and every part's name. */
function listsAndParts(path: string, shape: Shape): { lists: [string, string][]; parts: string[] } {
  const lists = (shape.enum ?? []).map((value): [string, string] => [path, value])
  const below = Object.entries(shape.properties ?? {}).map(([name, part]) => ({
    name,
    ...listsAndParts(`${path}.${name}`, part),
  }))
  return {
    lists: [...lists, ...below.flatMap((part) => part.lists)],
    parts: below.flatMap((part) => [part.name, ...part.parts]),
  }
}

const all = codebook.flatMap((kind) =>
  Object.entries(kind.fields).map(([name, field]) =>
    listsAndParts(`${kind.name}.${name}`, z.toJSONSchema(field.value, { unrepresentable: 'any' }) as Shape),
  ),
)

describe('the words for values', () => {
  const lists = all.flatMap((found) => found.lists)

  it('cover every value of every closed list in both languages', () => {
    expect(lists.length).toBeGreaterThan(100)
    // Some values are the same word in English; only Spanish tells whether there are words at all.
    const same = ['municipal', 'federal', 'civil', 'electoral', 'wikidata', 'inegi']
    const missing = lists.filter(
      ([path, value]) => !same.includes(value.toLowerCase()) && valueLabel(path, value, 'es') === value,
    )
    expect(missing).toEqual([])
  })

  it('cover every part of every compound value in both languages', () => {
    const parts = new Set(all.flatMap((found) => found.parts))
    expect(parts.size).toBeGreaterThan(20)
    expect(
      [...parts].filter((part) => partLabel(part, 'en') === part || partLabel(part, 'es') === part),
    ).toEqual([])
  })

  it('leave alone what they do not know, even the names that every object has', () => {
    expect(valueLabel('incident.type', 'constructor', 'en')).toBe('constructor')
    expect(valueLabel('toString', 'x', 'es')).toBe('x')
    expect(partLabel('__proto__', 'en')).toBe('__proto__')
  })
})
