import { describe, expect, test } from 'vitest'
import { checkText } from '../rules/check-example.ts'

/** The verdict of each claim of a text, by the words of the claim. */
async function verdicts(text: string, date = '2021-03-01'): Promise<[string, string][]> {
  const { brief, claims } = await checkText(text, date)
  return claims.map((claim) => [brief.prose.text.slice(claim.start, claim.end), claim.verdict])
}

describe('verdicts on figures against the demonstration workspace', () => {
  test('a percentage that restates a part of its whole is derived or inconsistent', async () => {
    expect(await verdicts('The plan covers 24 of the 32 states (75 percent).')).toContainEqual([
      '75 percent',
      'derived',
    ])
    expect(await verdicts('The plan covers 24 of the 32 states (85 percent).')).toContainEqual([
      '85 percent',
      'inconsistent',
    ])
  })

  test('a difference between two years of a series is derived from the releases of the day', async () => {
    const found = await verdicts(
      'In 2020, Mexico had 34,515 victims of intentional homicide, according to SESNSP, 73 fewer than in 2019.',
    )
    expect(found).toContainEqual(['73', 'derived'])
  })

  test('a bound far from the evidence, a wide range and round zeros support nothing', async () => {
    const found = await verdicts(
      'In 2019 there were at least 900 homicide victims in Mexico. It lets adults carry between 28 and 200 grams of cannabis.',
    )
    expect(found.map(([, verdict]) => verdict)).toEqual(['unsupported', 'unsupported'])
  })

  test('a figure of the whole country is found although the title names a state', async () => {
    const found = await verdicts(
      'Violence in the State of México\n\n03/01/21 (written by abc) – Causa en Común reports that 524 police officers were killed in 2020.',
    )
    expect(found).toEqual([['524 police officers', 'supported']])
  })

  test('a time that belongs to a nearer number accuses no other', async () => {
    const found = await verdicts(
      'Mexico City saw 1,126 victims of intentional homicide, compared with 1,391 in 2019, according to SESNSP.',
    )
    expect(found[0]).toEqual(['1,126 victims', 'unsupported'])
  })
})
