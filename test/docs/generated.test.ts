import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { dataModelDocument } from '../../scripts/docs/data-model-document.ts'
import { rulesDocument } from '../../scripts/docs/rules-document.ts'
import { mappingExample, statisticsFormatsDocument } from '../../scripts/docs/statistics-formats-document.ts'
import { tidyMapping } from '../../src/formats/tidy-mapping.ts'

describe('generated documents', () => {
  it('docs/checker.md is what the rules say (npm run docs)', () => {
    expect(readFileSync('docs/checker.md', 'utf8')).toBe(rulesDocument())
  })

  it('docs/data-model.md is what the codebook says (npm run docs)', () => {
    expect(readFileSync('docs/data-model.md', 'utf8')).toBe(dataModelDocument())
  })

  it('docs/statistics-formats.md lists the formats of the catalogue', () => {
    expect(readFileSync('docs/statistics-formats.md', 'utf8')).toBe(statisticsFormatsDocument())
  })

  it('the mapping that docs/statistics-formats.md shows is one', () => {
    expect(tidyMapping.safeParse(parse(mappingExample.replace('{ … }', '{}'))).success).toBe(true)
  })
})
