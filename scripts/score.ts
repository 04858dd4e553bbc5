import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { checker } from '../src/check/check-file.ts'
import { reportOf } from '../src/check/reporters/report.ts'
import { openWorkspace } from '../src/evidence/open-workspace.ts'
import { scoreAttributions, scoreNames } from './score-names.ts'

/**
 * Checks every post of a folder against the demonstration workspace and compares the report with the gold annotation
 * beside it: `npm run score -- [folder] [--verbose]`. Quantities, sources and problems are counted by the folder's own
 * score.py, names and attributions by score-names.ts.
 */
const verbose = process.argv.includes('--verbose')
const folder = resolve(
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/posts',
)
const evidence = await openWorkspace('examples/mexico')
const check = await checker(evidence, 'all', 'en')
const scratch = mkdtempSync(join(tmpdir(), 'cotejo-score-'))

for (const name of readdirSync(folder).filter((file) => file.endsWith('.gold.json'))) {
  const post = join(folder, name.replace('.gold.json', '.txt'))
  const gold = join(folder, name)
  const checked = await check.checkFile(readFileSync(post), post)
  if ('problem' in checked) throw new Error(checked.problem.code)
  const report = reportOf(checked.briefs)
  const out = join(scratch, `${name}.check.json`)
  writeFileSync(out, JSON.stringify(report))
  console.log(`\n${name.replace('.gold.json', '')}`)
  const options = verbose ? ['--verbose'] : []
  console.log(
    execFileSync('python3', [join(folder, 'score.py'), post, gold, out, ...options], {
      encoding: 'utf8',
    }).trim(),
  )
  const annotation = JSON.parse(readFileSync(gold, 'utf8'))
  const [brief] = report.briefs
  if (!brief) continue
  console.log('names', JSON.stringify(scoreNames(annotation.names, brief.names)))
  console.log('attributions', JSON.stringify(scoreAttributions(annotation.attributions, brief.attributions)))
  if (verbose)
    for (const finding of brief.findings)
      console.log(
        `  ${finding.severity} ${finding.rule} ${finding.line}: ${finding.text.slice(0, 60)} — ${finding.message}`,
      )
}
