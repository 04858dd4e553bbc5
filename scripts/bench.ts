import { execFileSync } from 'node:child_process'

/**
 * Speed, cold start and memory: `npm run bench`. Each size of evidence runs in a process of its own, so that the peak
 * memory is its own. The text is the demonstration's briefs, repeated to a megabyte with every figure changed.
 */
const node = process.execPath
const run = (script: string, ...args: string[]): string =>
  execFileSync(node, ['--import', 'tsx', script, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 }).trim()

console.log('what'.padEnd(48), '  MB/s    words/s   peak MB')
for (const size of ['100', '10000', '1000000']) {
  for (const shape of ['many briefs', 'one brief', 'many briefs in Markdown'])
    console.log(run('scripts/bench/throughput.ts', size, shape))
}

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
const command = [
  'check',
  'examples/mexico/briefs/police-ambush-coatepec-harinas.md',
  '--workspace',
  'examples/mexico',
]
const bare = medianTime(['-e', '0'])
const start = medianTime(['dist/cli/main.js', ...command])
console.log(
  `\ncold start of cotejo check on the demonstration workspace, median of 11: ${start.toFixed(0)} ms, ${(start / bare).toFixed(1)} times a bare node (${bare.toFixed(0)} ms)`,
)

/** Milliseconds of a whole process, by the clock. */
function medianTime(args: readonly string[]): number {
  const times = Array.from({ length: 11 }, () => {
    const started = performance.now()
    execFileSync(node, args, { stdio: 'ignore' })
    return performance.now() - started
  })
  return times.sort((a, b) => a - b)[5] ?? 0
}
