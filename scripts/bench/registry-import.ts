import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { importInto } from '../../src/registry/import/import-records.ts'
import type { Registry } from '../../src/registry/registry.ts'
import { generatedIncidents, generatedSources } from './incidents.ts'

type Tell = (what: string, value: number, unit: string) => void

const sources = 1_000

/** Import, then the same statement rows by plain COPY into a table with the same indexes and references. */
export async function benchImport(registry: Registry, incidents: number, tell: Tell): Promise<void> {
  const memory = { first: 0, peak: 0 }
  const watch = setInterval(() => {
    memory.peak = Math.max(memory.peak, process.memoryUsage.rss())
  }, 100)
  let half = 0
  const start = performance.now()
  const summary = await importInto(
    registry,
    'system',
    {
      sources: [...generatedSources(sources)].map((source) => ({ source, file: null })),
      documents: [],
      records: generatedIncidents(incidents, sources),
    },
    (records) => {
      if (records <= incidents / 2) half = memory.peak
    },
  )
  const seconds = (performance.now() - start) / 1000
  clearInterval(watch)
  if (summary.problems.length > 0) throw new Error(summary.problems.join('\n'))
  const statements = incidents * 10
  tell('statements imported', statements, '')
  tell('import', seconds, 's')
  tell('import (at least 25,000)', statements / seconds, 'statements/s')
  tell('peak memory of the process, half way', half / 1e6, 'MB')
  tell('peak memory of the process, at the end', memory.peak / 1e6, 'MB')
  const plain = await plainCopy(registry)
  tell('plain COPY of the statement rows, with their indexes', plain, 's')
  tell('rate of the import / of plain COPY (at least 0.4)', plain / seconds, '')
  await registry.pool.query('analyze')
}

async function plainCopy({ pool }: Registry): Promise<number> {
  const client = await pool.connect()
  try {
    const chunks: Buffer[] = []
    const collected = new PassThrough()
    collected.on('data', (chunk: Buffer) => chunks.push(chunk))
    await pipeline(client.query(copyTo('copy statement to stdout')), collected)
    await client.query(`create table plain_statement (like statement including all,
      foreign key (record) references record, foreign key (source) references source)`)
    const start = performance.now()
    await pipeline(
      async function* () {
        yield* chunks
      },
      client.query(copyFrom('copy plain_statement from stdin')),
    )
    const seconds = (performance.now() - start) / 1000
    await client.query('drop table plain_statement')
    return seconds
  } finally {
    client.release()
  }
}
