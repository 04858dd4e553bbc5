import { describe, expect, it } from 'vitest'
import { checker } from '../../src/check/check-file.ts'
import { claimFingerprint, findingFingerprint } from '../../src/check/fingerprint.ts'
import { openWorkspace } from '../../src/evidence/open-workspace.ts'

describe('the fingerprint', () => {
  it('of a finding stays when the text around moves, and goes when what it says changes', async () => {
    const { checkText } = await checker(await openWorkspace('examples/mexico'), 'all', 'en')
    const errors = async (text: string) => {
      const briefs = await checkText(text, 'x.md')
      return briefs.flatMap((checked) =>
        checked.findings
          .filter(({ severity }) => severity === 'error')
          .map((finding) => findingFingerprint(checked, finding)),
      )
    }
    const claim = 'According to Causa en Común, 542 police officers were murdered in 2020.'
    const [first, ...others] = await errors(claim)
    expect(others).toEqual([])
    expect(await errors(`A first paragraph.\n\n${claim}`)).toEqual([first])
    expect(await errors(claim.replace('542', '554'))).not.toContain(first)
  })

  it('of a claim tells two of the same words apart', async () => {
    const { checkText } = await checker(await openWorkspace('examples/mexico'), 'all', 'en')
    const [checked] = await checkText(
      'In 2020, 524 police officers died. Again: 524 police officers.',
      'x.md',
    )
    const names = checked?.claims.map((claim) => claimFingerprint(checked, claim)) ?? []
    expect(names).toHaveLength(2)
    expect(new Set(names).size).toBe(2)
  })
})
