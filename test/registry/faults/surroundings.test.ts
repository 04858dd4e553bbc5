import { execFileSync } from 'node:child_process'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../src/registry/server/open-database.ts'
import { openFolder } from '../server/server-folder.ts'
import { testRegistry } from '../test-database.ts'
import { expectWhole, fixedRandom } from './whole.ts'
import { makeRecord } from './write-records.ts'

describe('a disk that fills up while records are written', () => {
  it('refuses the write; when there is room again all that was acknowledged is there', async ({ skip }) => {
    const { root, remove } = openFolder()
    const mount = (...options: string[]) => execFileSync('mount', options, { stdio: 'pipe' })
    try {
      mount('-t', 'tmpfs', '-o', 'size=80m,mode=755', 'tmpfs', root)
    } catch {
      remove()
      return skip('needs the right to mount a small disk')
    }
    try {
      const made = new Set<string>()
      const open = await openDatabase({}, root, () => undefined)
      // One endless word: it takes room, and no time to index.
      const random = fixedRandom(11)
      const filling = () => Array.from({ length: 6000 }, () => random().toString(36).slice(2, 10)).join('')
      let refusal: unknown = null
      for (let at = 0; refusal === null && at < 2000; at++) {
        await makeRecord(open.registry, `full-${at}`, filling()).then(
          () => made.add(`full-${at}`),
          (error: unknown) => {
            refusal = error
          },
        )
      }
      expect(refusal).toBeInstanceOf(Error)
      await open.close()
      mount('-o', 'remount,size=600m', root)
      const again = await openDatabase({}, root, () => undefined)
      await expectWhole(again.registry, made)
      expect(await makeRecord(again.registry, 'room-again')).toBe(true)
      await again.close()
    } finally {
      execFileSync('umount', [root])
      remove()
    }
  }, 120_000)
})

describe('a clock that is set back', () => {
  it('puts no change before the one before it', async () => {
    let day = 10
    const registry = await testRegistry(() => new Date(Date.UTC(2026, 2, day)))
    try {
      await makeRecord(registry, 'before')
      day = 3
      await makeRecord(registry, 'after')
      const { rows } = await sql<{ at: Date }>`select at from change order by sequence`.execute(
        registry.database,
      )
      const times = rows.map(({ at }) => at.getTime())
      expect(times).toEqual([...times].sort((a, b) => a - b))
      await expectWhole(registry, ['before', 'after'])
    } finally {
      await registry.drop()
    }
  })
})
