import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brief, folderWith, run } from './run.ts'

test('check --watch checks again when a file changes, and ends when it is interrupted', async () => {
  const cwd = folderWith({ 'a.md': brief('February 30, 2021') })
  let stop = () => {}
  const reports: string[] = []
  const ended = run(['check', 'a.md', '--watch'], {
    cwd,
    out: (text) => reports.push(text),
    interrupted: () =>
      new Promise((done) => {
        stop = done
      }),
  })
  await until(() => reports.length >= 1)
  expect(reports[0]).toContain('impossible-date')
  await new Promise((done) => setTimeout(done, 400))
  writeFileSync(join(cwd, 'a.md'), brief('February 28, 2021'))
  await until(() => reports.length >= 2)
  expect(reports[1]).toContain('no findings')
  stop()
  expect((await ended).status).toBe(0)
})

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 20))
}
