import { checkBrief } from '../../src/check/check.ts'
import { memoryEvidence } from '../../src/evidence/memory-evidence.ts'
import { type Brief, readBriefs } from '../../src/prose/read.ts'
import { megabyteOfBriefs } from './text.ts'
import { workspaceOf } from './workspace.ts'

/** Reads and checks a megabyte of briefs against so many observations; prints one line of the table. */
const [size = '100', shape = 'many briefs'] = process.argv.slice(2)
const evidence = memoryEvidence(await workspaceOf(Number(size)))
const gazetteer = await evidence.gazetteer()
const texts = megabyteOfBriefs(shape === 'one brief' ? 1 : 200)
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)

const read = (text: string): readonly Brief[] =>
  readBriefs(text, { file: 'bench.txt', format: 'text', gazetteer, language: 'en' })

for (const text of texts.slice(0, 40))
  for (const brief of read(text.slice(0, 20_000))) await checkBrief(brief, evidence)

const started = performance.now()
const briefs = texts.flatMap(read)
const between = performance.now()
for (const brief of briefs) await checkBrief(brief, evidence)
const ended = performance.now()

const peak = process.resourceUsage().maxRSS / 1024
const line = (what: string, milliseconds: number): string =>
  [
    `${what}, ${shape}, ${Number(size).toLocaleString('en')} obs.`.padEnd(36),
    (bytes / 1e6 / (milliseconds / 1000)).toFixed(2).padStart(6),
    Math.round(words / (milliseconds / 1000))
      .toLocaleString('en')
      .padStart(10),
    peak.toFixed(0).padStart(9),
  ].join(' ')
console.log(line('prose', between - started))
console.log(line('prose + check', ended - started))
