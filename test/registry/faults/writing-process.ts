import { openDatabase } from '../../../src/registry/server/open-database.ts'
import { importRecords, makeRecord } from './write-records.ts'

/** A process that is made to be killed: it opens an observatory, writes, and tells what was acknowledged. */
const [root = '', prefix = '', how = 'write'] = process.argv.slice(2)
const { registry } = await openDatabase({}, root, (line) => console.log(`complaint ${line}`))
console.log('ready')

if (how === 'import') {
  await importRecords(registry, prefix, 4000)
  console.log('imported')
} else {
  await Promise.all(
    [1, 2, 3].map(async (worker) => {
      for (let at = 0; ; at++) {
        const id = `${prefix}-${worker}-${at}`
        if (await makeRecord(registry, id)) console.log(`made ${id}`)
      }
    }),
  )
}
