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
const times: number[] = []
for (let round = 0; round < 11; round++) {
  const start = performance.now()
  const brief = 'examples/mexico/briefs/police-ambush-coatepec-harinas.md'
  execFileSync(node, ['dist/cli/main.js', 'check', brief, '--workspace', 'examples/mexico'], {
    stdio: 'ignore',
  })
  times.push(performance.now() - start)
}
times.sort((a, b) => a - b)
const [fastest = 0, median = 0, slowest = 0] = [times[0], times[5], times[10]]
console.log(
  `\ncold start of cotejo check on the demonstration workspace, 11 runs: median ${median.toFixed(0)} ms (${fastest.toFixed(0)} to ${slowest.toFixed(0)})`,
)
