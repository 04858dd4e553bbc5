import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const script = `
  import { readBriefs } from 'cotejo/prose'
  import { checkBrief } from 'cotejo/check'
  import { openWorkspace } from 'cotejo/evidence'
  const evidence = await openWorkspace('examples/mexico')
  const gazetteer = await evidence.gazetteer()
  const text = 'According to the SESNSP, there were 33,472 victims of intentional homicide in Mexico in 2018.'
  const [brief] = readBriefs(text, { file: 'brief.md', format: 'markdown', gazetteer, language: 'en' })
  const { claims } = await checkBrief(brief, evidence)
  console.log(claims.map((claim) => claim.verdict).join())
`

describe('the package', () => {
  it('gives its libraries by name, as the README shows', () => {
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    })
    expect(output.trim()).toBe('contradicted')
  })
})
