import { writeFileSync } from 'node:fs'
import { importRelease } from '../../../src/statistics/import-release.ts'
import { openStore } from '../../../src/statistics/open-store.ts'
import { small } from './small-format.ts'

/** A process that imports a file, to be killed in the middle. Its argument is JSON. */
const { store: folder, path, day, started } = JSON.parse(process.argv[2] ?? '{}')
const store = await openStore(folder)
writeFileSync(started, '')
await importRelease(store, {
  format: small,
  dataset: 'small',
  file: { path, name: 'small-2026-03.csv' },
  release: { id: day, published: day, source: { id: 'source', type: 'dataset' } },
  accept: true,
  mapping: null,
  today: '2026-06-15',
  progress: () => undefined,
})
store.close()
