import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checker } from '../../src/check/check-file.ts'
import { jsonReport } from '../../src/check/reporters/json.ts'
import { reportOf } from '../../src/check/reporters/report.ts'
import { terminalReport } from '../../src/check/reporters/terminal.ts'
import { workspaceNames } from '../../src/check/reporters/workspace-names.ts'
import { mexico, mexicoWorkspace } from './rules/check-example.ts'

const input = 'test/input'
const output = 'test/output'

/** Writes what is not there yet, so that a new case becomes a file to review; what is there is compared. */
function expectGolden(file: string, text: string): void {
  const path = join(output, file)
  if (!existsSync(path) && !process.env.CI) {
    mkdirSync(output, { recursive: true })
    writeFileSync(path, text)
  }
  expect(text).toBe(readFileSync(path, 'utf8'))
}

describe('whole reports, as they were last reviewed', () => {
  for (const file of readdirSync(input)) {
    it(file, async () => {
      const context = { language: 'en' as const, ...workspaceNames(await mexicoWorkspace()) }
      const check = await checker(await mexico(), 'all', 'en')
      const checked = await check.checkFile(readFileSync(join(input, file)), file)
      if ('problem' in checked) throw new Error(checked.problem.code)
      expectGolden(`${file}.txt`, terminalReport(checked.briefs, context, { colors: false, columns: 100 }))
      expectGolden(`${file}.json`, jsonReport(reportOf(checked.briefs)))
    })
  }
})
