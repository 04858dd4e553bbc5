import { DuckDBInstance } from '@duckdb/node-api'
import { sesnspMunicipal } from '../../src/formats/sesnsp-municipal.ts'
import { quoteText } from '../../src/statistics/identifier.ts'
import { importProblemText } from '../../src/statistics/import-problem-text.ts'
import { importRelease } from '../../src/statistics/import-release.ts'
import { openStore } from '../../src/statistics/open-store.ts'

/**
 * One step of `npm run bench:statistics` in a process of its own, so that time and peak memory are its own. Prints one
 * line of JSON.
 */
const [step, file = '', target = '', release = ''] = process.argv.slice(2)
const start = performance.now()
if (step === 'duckdb') await unpivotPlainly()
else await importFile()
const seconds = (performance.now() - start) / 1000
console.log(JSON.stringify({ seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }))

/** What anybody would write who has DuckDB and the file. */
async function unpivotPlainly(): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '800MB',
    threads: '2',
    preserve_insertion_order: 'false',
    temp_directory: `${target}.overflow`,
  })
  const connection = await instance.connect()
  await connection.run(
    `COPY (UNPIVOT (FROM read_csv(${quoteText(file)}, encoding = 'latin-1', header = true))
       ON Enero, Febrero, Marzo, Abril, Mayo, Junio, Julio, Agosto, Septiembre, Octubre, Noviembre, Diciembre
       INTO NAME month VALUE count) TO ${quoteText(target)} (FORMAT parquet, COMPRESSION zstd)`,
  )
  connection.closeSync()
  instance.closeSync()
}

async function importFile(): Promise<void> {
  const store = await openStore(target)
  const outcome = await importRelease(store, {
    format: sesnspMunicipal,
    dataset: 'municipal',
    file: { path: file, name: file.slice(file.lastIndexOf('/') + 1) },
    release: { id: release, published: release, source: { id: 'made', type: 'dataset' } },
    accept: false,
    mapping: null,
    today: '2026-11-24',
    progress: () => undefined,
  })
  store.close()
  if (outcome.kind === 'refused') {
    throw new Error(outcome.problems.map((problem) => importProblemText(problem, 'en')).join('\n'))
  }
}
