import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { reportOf } from '../../../src/check/reporters/report.ts'
import { type RuleDescription, sarifReport } from '../../../src/check/reporters/sarif.ts'
import { ambush } from './ambush-sample.ts'
import { sampleBrief } from './sample-brief.ts'

const schemaFile = new URL('../../fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url)

/** The official schema is in draft 4, whose only difference that matters here is the name of `$id`. */
function officialSchema(): object {
  const { id, $schema: _draft4, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'))
  return { $id: id, ...schema }
}

function validator() {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false })
  addFormats.default(ajv)
  return ajv.compile(officialSchema())
}

const known: RuleDescription[] = [
  {
    id: 'currency-conversion',
    severity: 'error',
    title: { en: 'Currency conversion', es: 'Conversión de moneda' },
    explanation: { en: 'An amount and its conversion.', es: 'Un monto y su conversión.' },
  },
]

describe('the SARIF report', () => {
  const log = JSON.parse(sarifReport(reportOf([ambush]), known, 'en'))
  const [run] = log.runs

  test('is valid by the official schema', () => {
    const validate = validator()
    validate(log)
    expect(validate.errors).toBeNull()
  })

  test('is valid for a file name with spaces and accents, and for no findings', () => {
    const quiet = sampleBrief({ file: 'briefs/año 1 #2.md', blocks: [['paragraph', 'Nothing to count.']] })
    const empty = JSON.parse(sarifReport(reportOf([quiet]), known, 'es'))
    const validate = validator()
    validate(empty)
    expect(validate.errors).toBeNull()
    expect(empty.runs[0].artifacts[0].location.uri).toBe('briefs/a%C3%B1o%201%20%232.md')
  })

  test('is refused by the official schema when a level is unknown', () => {
    expect(validator()(JSON.parse(JSON.stringify(log).replace('"warning"', '"grave"')))).toBe(false)
  })

  test('points at the text, in UTF-16 columns', () => {
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'briefs/sample.md' },
      region: { startLine: 7, snippet: { text: '65,333 million pesos (almost $3 million USD)' } },
    })
  })

  test('refers to the rule and offers the suggestion as a fix', () => {
    expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('currency-conversion')
    expect(run.results[0].fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toContain(
      '$3.04 billion',
    )
    expect(run.results[1].fixes).toBeUndefined()
  })

  test('tells two findings on the same words apart', () => {
    const words = { source: 'Milenio' }
    const at = { at: '13 dead', rule: 'unlisted-source', code: 'unlisted', severity: 'note', words } as const
    const twice = sampleBrief({ blocks: [['paragraph', 'Seen 13 dead.']], findings: [at, at] })
    const [first, second] = JSON.parse(sarifReport(reportOf([twice]), known, 'en')).runs[0].results
    expect(first.partialFingerprints).not.toEqual(second.partialFingerprints)
  })

  test('keeps fingerprints when lines move, and gives no two findings the same', () => {
    const prints = run.results.map((result: { partialFingerprints: object }) =>
      JSON.stringify(result.partialFingerprints),
    )
    expect(new Set(prints).size).toBe(prints.length)
    const moved = reportOf([ambush])
    for (const brief of moved.briefs) for (const finding of brief.findings) finding.line += 3
    const after = JSON.parse(sarifReport(moved, known, 'en')).runs[0].results
    expect(after[0].partialFingerprints).toEqual(run.results[0].partialFingerprints)
  })
})
