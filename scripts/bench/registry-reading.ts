import { Agent, request } from 'node:http'
import { pino } from 'pino'
import { readWorkspace } from '../../src/evidence/read-workspace.ts'
import { registryObservatory } from '../../src/evidence/registry-observatory.ts'
import { createObservatoryApp } from '../../src/http/observatory-app.ts'
import { listen } from '../../src/http/server.ts'
import { readRecord } from '../../src/registry/records/read-record.ts'
import { searchRecords } from '../../src/registry/records/search-records.ts'
import { writeRecord } from '../../src/registry/records/write-record.ts'
import type { Registry } from '../../src/registry/registry.ts'
import { generatedId, word } from './incidents.ts'
import { latenciesOf } from './latency.ts'

type Tell = (what: string, value: number, unit: string) => void

const readers = 50
const editors = 5
const milliseconds = 10_000
const editor = { account: 'system', role: 'administrator' } as const
const nobody = { account: null, role: 'reader' } as const

/** Record pages, API and search while editors write, and plain SQL for the same rows in the same minute. */
export async function benchReading(registry: Registry, incidents: number, tell: Tell): Promise<void> {
  const { workspace } = await readWorkspace('examples/mexico')
  if (!workspace) throw new Error('expected the demonstration workspace to be valid')
  const observatory = await registryObservatory(registry, { ...workspace, records: [] })
  const logger = pino({ level: 'silent' })
  const { app, close } = await createObservatoryApp({
    registry,
    workspace,
    observatory,
    secure: false,
    logger,
    isStopping: () => false,
  })
  const server = await listen(app, { host: 'localhost', port: 0 })
  const agent = new Agent({ keepAlive: true, maxSockets: readers })
  const nth = (question: number) => generatedId((question * 7_919) % incidents)
  try {
    const reads: readonly (readonly [string, (question: number) => Promise<unknown>])[] = [
      [
        'plain SQL',
        (question) =>
          registry.pool.query('select statements from record_view where record = $1', [nth(question)]),
      ],
      ['record page', (question) => get(agent, `${server.address}/en/records/${nth(question)}`, question)],
      ['API record', (question) => get(agent, `${server.address}/api/v1/records/${nth(question)}`, question)],
    ]
    for (const [what, ask] of reads) {
      const writing = writeMeanwhile(registry, incidents)
      const { p50, p99, perSecond } = await latenciesOf(readers, milliseconds, ask)
      const written = await writing.stop()
      tell(`${what}, ${readers} readers: p50`, p50, 'ms')
      tell(`${what}, ${readers} readers: p99`, p99, 'ms')
      tell(`${what}, ${readers} readers`, perSecond, 'answers/s')
      tell(`  changes written meanwhile by ${editors} editors`, written / (milliseconds / 1000), 'a second')
    }
    await benchSearch(registry, tell)
  } finally {
    agent.destroy()
    await server.close()
    await close()
  }
}

/** Editors who enter one value after another until they are stopped. */
function writeMeanwhile(registry: Registry, incidents: number) {
  let stopped = false
  let written = 0
  const write = async (who: number) => {
    for (let turn = 0; !stopped; turn++) {
      const id = generatedId((who * 104_729 + turn * 31) % incidents)
      const record = await readRecord(registry, editor, id)
      if (record === null || 'redirect' in record) throw new Error(`expected the record ${id}`)
      const outcome = await writeRecord(registry, editor, {
        record: id,
        kind: 'incident',
        expected: record.version,
        enter: [
          {
            field: 'summary',
            value: `Turn ${turn} of ${who}`,
            source: 'generated-source-0',
            status: 'accepted',
          },
        ],
        decide: [],
        reason: 'benchmark',
      })
      if (outcome.kind === 'written') written++
    }
  }
  const all = Promise.all(Array.from({ length: editors }, (_, who) => write(who)))
  return {
    async stop() {
      stopped = true
      await all
      return written
    },
  }
}

async function benchSearch(registry: Registry, tell: Tell): Promise<void> {
  const query = { text: '', kinds: [], fields: {}, limit: 20, order: 'relevance' } as const
  const shapes = {
    'a rare word': (at: number) => ({ ...query, text: word(at * 5 + 2) }),
    'a word of every record': () => ({ ...query, text: 'ataque' }),
    'two words': (at: number) => ({ ...query, text: `atacó ${word(at)}` }),
    'a misspelt name': (at: number) => ({ ...query, text: `${word(at).slice(0, 5)}x${word(at).slice(6)}` }),
    'state and year': (at: number) => ({
      ...query,
      order: 'date' as const,
      state: 'MX-GUA',
      from: `${2015 + (at % 10)}-01-01`,
      until: `${2015 + (at % 10)}-12-31`,
    }),
    'no words': () => ({ ...query, order: 'changed' as const }),
  }
  for (const [shape, ask] of Object.entries(shapes)) {
    const { p50, p99 } = await latenciesOf(1, 3_000, (at) => searchRecords(registry, nobody, ask(at)))
    tell(`search, ${shape}: p50`, p50, 'ms')
    tell(`search, ${shape}: p99 (at most 50)`, p99, 'ms')
  }
}

/** From many addresses, as readers come: one would soon be told to wait. */
function get(agent: Agent, address: string, question: number): Promise<void> {
  const from = `10.${(question >> 12) % 256}.${(question >> 4) % 256}.7`
  return new Promise((resolve, reject) => {
    const asked = request(address, { agent, headers: { 'X-Forwarded-For': from } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address}: ${answer.statusCode}`))
      answer.resume()
      answer.on('end', resolve)
    })
    asked.on('error', reject)
    asked.end()
  })
}
