import { assert as check, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enteredValue, shapeOf, textsOfValue } from '../../../src/desk/records/field-shape.ts'
import { codebook } from '../../../src/model/codebook.ts'
import { legalCase } from '../../../src/model/kinds/case.ts'
import { incident } from '../../../src/model/kinds/incident.ts'
import { person } from '../../../src/model/kinds/person.ts'
import { victim } from '../../../src/model/kinds/victim.ts'

function entered(value: Parameters<typeof shapeOf>[0], texts: Readonly<Record<string, string>>) {
  return enteredValue(shapeOf(value), 'v', (name) => texts[name] ?? '')
}

describe('the inputs of a field', () => {
  test('come from its schema', () => {
    expect(shapeOf(incident.fields.deathsBest.value)).toEqual({ form: 'number' })
    expect(shapeOf(victim.fields.age.value)).toEqual({ form: 'text', numeric: true })
    expect(shapeOf(victim.fields.onDuty.value)).toEqual({ form: 'yes or no' })
    expect(shapeOf(legalCase.fields.statusAsOf.value)).toEqual({
      form: 'group',
      parts: [
        {
          name: 'status',
          required: true,
          preset: '',
          shape: { form: 'choice', options: ['open', 'closed', 'suspended'] },
        },
        { name: 'date', required: true, preset: '', shape: { form: 'day' } },
      ],
    })
  })

  test('leave no part of any kind without one', () => {
    for (const kind of codebook) {
      for (const [name, field] of Object.entries(kind.fields)) {
        const shape = shapeOf(field.value)
        const parts = shape.form === 'group' ? shape.parts.map((part) => part.shape.form) : [shape.form]
        expect(parts.length, `${kind.name}.${name}`).toBeGreaterThan(0)
      }
    }
  })

  test('give back what was entered as the schema expects it', () => {
    expect(entered(victim.fields.age.value, { v: ' 34 ' })).toBe(34)
    expect(entered(victim.fields.age.value, { v: '18-29' })).toBe('18-29')
    expect(entered(victim.fields.onDuty.value, { v: 'no' })).toBe(false)
    const office = { 'v.title.en': 'Governor', 'v.title.es': 'Gobernador', 'v.period': '2017..2023' }
    const value = entered(person.fields.office.value, office)
    expect(value).toEqual({ title: { en: 'Governor', es: 'Gobernador' }, period: '2017..2023' })
    expect(person.fields.office.value.safeParse(value).success).toBe(true)
  })

  test('keep what is no number as it was typed, for the schema to refuse', () => {
    expect(entered(incident.fields.deathsBest.value, { v: 'thirteen' })).toBe('thirteen')
    expect(entered(incident.fields.deathsBest.value, { v: '1,300' })).toBe('1,300')
  })

  test('hold nothing when nothing was entered, also when choices are preset', () => {
    expect(entered(incident.fields.deathsBest.value, { v: '  ' })).toBeUndefined()
    expect(entered(incident.fields.place.value, { 'v.publicPrecision': 'municipality' })).toBeUndefined()
    expect(entered(incident.fields.place.value, { 'v.publicPrecision': 'exact' })).toEqual({
      publicPrecision: 'exact',
    })
  })

  test('give back any value that they were filled with', () => {
    const place = { state: 'MX-MEX', municipality: '15021', latitude: 18.92, publicPrecision: 'exact' }
    const texts = Object.fromEntries(textsOfValue('v', place))
    expect(entered(incident.fields.place.value, texts)).toEqual(place)
  })

  test('never fail, whatever is sent', () => {
    const fields = codebook.flatMap((kind) => Object.values(kind.fields))
    check(
      property(constantFrom(...fields), string(), (field, text) => {
        field.value.safeParse(enteredValue(shapeOf(field.value), 'v', () => text))
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})
