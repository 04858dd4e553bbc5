import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

function cotejo(args: readonly string[], input = '') {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    // The runner sets FORCE_COLOR, and Node 22 warns on standard error where NO_COLOR stands beside it.
    env: { ...process.env, LANG: 'C', LC_ALL: '', FORCE_COLOR: undefined, NO_COLOR: undefined },
  })
}

test('the command reads standard input and ends with the status of the check', () => {
  const fault = cotejo(
    ['check', '-'],
    'Two patrols lost\n\nApril 1, 2021\n\nThey were buried on February 30, 2021.\n',
  )
  expect(fault.status).toBe(1)
  expect(fault.stdout).toContain('error[impossible-date]')
  expect(fault.stdout).not.toContain('\u001b')
  expect(cotejo(['check', 'none.md']).status).toBe(2)
})

test('the demonstration draft has errors, told with the names of the workspace', () => {
  const draft = cotejo(['check', 'examples/mexico/drafts/every-rule.md', '--workspace', 'examples/mexico'])
  expect(draft.stderr).toBe('')
  expect(draft.status).toBe(1)
  expect(draft.stdout).toContain('= evidence: ')
})
