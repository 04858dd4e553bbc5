import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** As it is built: bundled into files of its own for each thing that a command may ask for. */
describe('the built command', () => {
  it('loads what an import needs', () => {
    const { status, stderr } = run(
      'import',
      'auto',
      'nothing.csv',
      '--workspace',
      'examples/mexico',
      '--language',
      'en',
    )
    expect(stderr).toBe('no such file: nothing.csv\n')
    expect(status).toBe(2)
  })

  it('shows a series', () => {
    const { stdout } = run(
      'series',
      'intentional-homicide-victims',
      '--period',
      '2019',
      '--workspace',
      'examples/mexico',
      '--format',
      'csv',
    )
    expect(stdout).toContain('intentional-homicide-victims,MX,2019,34723')
  })

  it('writes an indicator as Parquet through DuckDB', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cotejo-command-'))
    const file = join(folder, 'figures.parquet')
    try {
      const chosen = ['intentional-homicide-victims', '--format', 'parquet', '--output', file]
      expect(run('export', ...chosen, '--workspace', 'examples/mexico')).toMatchObject({
        status: 0,
        stderr: '',
      })
      expect(readFileSync(file).subarray(0, 4).toString()).toBe('PAR1')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
