import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { checker } from '../src/check/check-file.ts'
import { reportOf } from '../src/check/reporters/report.ts'
import { openWorkspace } from '../src/evidence/open-workspace.ts'
import { f1, scoreAttributions, scoreNames } from './score-names.ts'

/**
 * Checks every post of a folder against the demonstration workspace and compares the report with the gold annotation
 * beside it: `npm run score -- [folder] [--verbose]`. Quantities, sources and problems are counted by the folder's own
 * score.py; persons, organisations and attributions, which it leaves out, by score-names.ts.
 */
const verbose = process.argv.includes('--verbose')
const folder = resolve(
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/posts',
)
const check = await checker(await openWorkspace('examples/mexico'), 'all', 'en')
const scratch = mkdtempSync(join(tmpdir(), 'cotejo-score-'))
const details: string[] = []

const columns = [
  'post',
  'quantities',
  'sources',
  'fields',
  'persons and organisations',
  'attributions',
  'problems',
  'false errors',
]
const rows = [columns]
for (const file of readdirSync(folder).filter((name) => name.endsWith('.gold.json')))
  rows.push(await row(file))
const widths = columns.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)))
for (const cells of rows) console.log(cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '))
if (verbose) console.log(`\n${details.join('\n')}`)

async function row(goldFile: string): Promise<string[]> {
  const name = goldFile.replace('.gold.json', '')
  const post = join(folder, `${name}.txt`)
  const checked = await check.checkFile(readFileSync(post), post)
  if ('problem' in checked) throw new Error(`${post}: ${checked.problem.code}`)
  const report = reportOf(checked.briefs)
  const [brief] = report.briefs
  if (!brief) throw new Error(`${post}: expected a brief`)
  const out = join(scratch, `${name}.json`)
  writeFileSync(out, JSON.stringify(report))
  const counted = execFileSync(
    'python3',
    [join(folder, 'score.py'), post, join(folder, goldFile), out, '--verbose'],
    { encoding: 'utf8' },
  )
  const [totals = '{}', ...lines] = counted.trim().split('\n')
  const { quantities, sources, problems } = JSON.parse(totals)
  const gold = JSON.parse(readFileSync(join(folder, goldFile), 'utf8'))
  // Some annotators list the authors of the sources among the names and some do not: they count where the gold has any.
  const sourceLines = new Set<number>(gold.sources.map((source: { line: number }) => source.line))
  const isAuthor = (each: { kind: string; line: number }): boolean =>
    each.kind === 'person' && sourceLines.has(each.line)
  const names = scoreNames(
    gold.names,
    gold.names.some(isAuthor) ? brief.names : brief.names.filter((each) => !isAuthor(each)),
  )
  const attributions = scoreAttributions(gold.attributions, brief.attributions)
  details.push(name, ...lines, ...[...names.missed, ...attributions.missed].map((text) => `MISS ${text}`))
  details.push(...[...names.false, ...attributions.false].map((text) => `EXTRA ${text}`))
  for (const { severity, rule, line, message } of brief.findings)
    details.push(`  ${severity} ${rule} ${line}: ${message}`)
  return [
    name,
    quantities.f1.toFixed(3),
    sources.found,
    String(sources.fields),
    f1(names).toFixed(3),
    f1(attributions).toFixed(3),
    problems.found,
    String(problems.false_errors),
  ]
}
