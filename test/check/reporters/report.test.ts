import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { reportSchemaText } from '../../../scripts/schema/report-schema.ts'
import { jsonReport } from '../../../src/check/reporters/json.ts'
import { reportOf } from '../../../src/check/reporters/report.ts'
import { checkReport } from '../../../src/model/report.ts'
import { ambush } from './ambush-sample.ts'

const published = readFileSync(new URL('../../../schema/check-report.schema.json', import.meta.url), 'utf8')

describe('the report', () => {
  const report = reportOf([ambush])
  const [brief] = report.briefs

  test('gives lines and columns from 1, the end exclusive', () => {
    const claim = brief?.claims.find((candidate) => candidate.text === '414 officers')
    expect(claim).toMatchObject({
      line: 7,
      column: 21,
      endLine: 7,
      endColumn: 33,
      value: 414,
      period: '2019',
    })
  })

  test('tells findings in the language asked for', () => {
    expect(brief?.findings[0]?.message).toContain('per US dollar')
    expect(reportOf([ambush], 'es').briefs[0]?.findings[0]?.message).not.toBe(brief?.findings[0]?.message)
  })

  test('lists the authors of the bibliography as persons, as they are typed, on their line', () => {
    expect(brief?.names).toContainEqual(
      expect.objectContaining({
        text: 'Torres Lugo, Ana',
        kind: 'person',
        line: 23,
        column: 1,
        record: null,
      }),
    )
  })

  test('gives every entry of the bibliography as CSL with its line', () => {
    expect(brief?.sources.map(({ line, csl }) => [line, csl.title])).toEqual([
      [23, 'The count of the fallen'],
      [25, 'Yearly memorial'],
    ])
  })

  test('is what its own model says', () => {
    expect(checkReport.parse(report)).toEqual(report)
  })

  test('is what the published schema says', () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(published))
    validate(JSON.parse(jsonReport(report)))
    expect(validate.errors).toBeNull()
  })

  test('is refused by the published schema when a verdict is unknown', () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(published))
    const changed = JSON.parse(jsonReport(report).replace('"supported"', '"maybe"'))
    expect(validate(changed)).toBe(false)
  })
})

test('the published schema is the one that the model gives', () => {
  expect(published, 'run npm run schema').toBe(reportSchemaText())
})
