import { checkBrief } from '../../src/check/check.ts'
import { memoryEvidence } from '../../src/evidence/memory-evidence.ts'
import { type Brief, readBriefs } from '../../src/prose/read.ts'
import { megabyteOfBriefs } from './text.ts'
import { workspaceOf } from './workspace.ts'

/** Reads and checks a megabyte of briefs against so many observations; prints one line of the table. */
const [size = '100', shape = 'many briefs'] = process.argv.slice(2)
const evidence = memoryEvidence(await workspaceOf(Number(size)))
const gazetteer = await evidence.gazetteer()
const texts = megabyteOfBriefs(shape.startsWith('one brief') ? 1 : 200)
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)

const format = shape.endsWith('in Markdown') ? 'markdown' : 'text'
const read = (text: string): readonly Brief[] =>
  readBriefs(text, { file: 'bench', format, gazetteer, language: 'en' })

for (const text of texts.slice(0, 40))
  for (const brief of read(text.slice(0, 20_000))) await checkBrief(brief, evidence)

// Each text is read, checked and let go, as the command does it. The median of three passes is told.
const passes: { readonly reading: number; readonly checking: number }[] = []
for (let pass = 0; pass < 3; pass++) {
  let reading = 0
  let checking = 0
  for (const text of texts) {
    const started = performance.now()
    const briefs = read(text)
    const between = performance.now()
    for (const brief of briefs) await checkBrief(brief, evidence)
    reading += between - started
    checking += performance.now() - between
  }
  passes.push({ reading, checking })
}
passes.sort((a, b) => a.reading + a.checking - b.reading - b.checking)
const { reading, checking } = passes[1] ?? { reading: 0, checking: 0 }

const peak = process.resourceUsage().maxRSS / 1024
const line = (what: string, milliseconds: number): string =>
  [
    `${what}, ${shape}, ${Number(size).toLocaleString('en')} obs.`.padEnd(48),
    (bytes / 1e6 / (milliseconds / 1000)).toFixed(2).padStart(6),
    Math.round(words / (milliseconds / 1000))
      .toLocaleString('en')
      .padStart(10),
    peak.toFixed(0).padStart(9),
  ].join(' ')
console.log(line('prose', reading))
console.log(line('prose + check', reading + checking))
