import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sweepExpired } from '../../../src/registry/accounts/sessions.ts'
import {
  accountPolicy,
  addressPolicy,
  forgive,
  throttle,
  waitAfter,
} from '../../../src/registry/accounts/throttle.ts'
import { testRegistry } from '../test-database.ts'

let time = Date.parse('2026-03-01T12:00:00Z')
let registry: Awaited<ReturnType<typeof testRegistry>>
beforeAll(async () => {
  registry = await testRegistry(() => new Date(time))
})
afterAll(() => registry.drop())

describe('the wait', () => {
  test('doubles with each try and stops growing', () => {
    const waits = Array.from({ length: 14 }, (_, tries) => waitAfter(tries, accountPolicy))
    expect(waits).toEqual([0, 0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60, 60])
    expect(waitAfter(10_000, addressPolicy)).toBe(addressPolicy.longest)
  })
})

test('whoever tries as often as it goes has fewer than a hundred tries in an hour', async () => {
  let tries = 0
  const end = time + 3_600_000
  while (time < end) {
    const wait = await throttle(registry, 'account a', accountPolicy)
    if (wait === 0) tries++
    time += Math.max(wait, 0) * 1000
  }
  expect(tries).toBeGreaterThan(50)
  expect(tries).toBeLessThan(100)
})

test('tries of one name are not counted for another, are forgiven, and are swept', async () => {
  for (let count = 0; count < 8; count++) await throttle(registry, 'account b', accountPolicy)
  expect(await throttle(registry, 'account b', accountPolicy)).toBeGreaterThan(0)
  expect(await throttle(registry, 'account c', accountPolicy)).toBe(0)
  await forgive(registry, 'account b')
  expect(await throttle(registry, 'account b', accountPolicy)).toBe(0)
  const rows = await registry.database.selectFrom('attempt').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain('account b')
  time += 3 * 3_600_000
  await sweepExpired(registry)
  expect(await registry.database.selectFrom('attempt').selectAll().execute()).toEqual([])
})
