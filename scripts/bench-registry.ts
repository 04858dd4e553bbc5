import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../src/registry/migrate.ts'
import { openRegistry } from '../src/registry/registry.ts'
import { startServer } from '../src/registry/server/start-server.ts'
import { benchBriefs } from './bench/registry-briefs.ts'
import { benchImport } from './bench/registry-import.ts'
import { benchReading } from './bench/registry-reading.ts'

/**
 * The registry against plain SQL on the same server in the same run: `npm run bench:registry`, or with
 * `--incidents 10000` for a short one. Incidents are made up, ten statements each; the server is the embedded one as
 * `npm start` runs it, durable.
 */
const asked = process.argv.indexOf('--incidents')
const incidents = asked < 0 ? 100_000 : Number(process.argv[asked + 1])
if (!Number.isInteger(incidents) || incidents < 100)
  throw new Error(`--incidents ${process.argv[asked + 1]}: expected a whole number of at least 100`)

const folder = mkdtempSync(join(tmpdir(), 'cotejo-bench-'))
// As root the server runs under another user, who has to get in.
chmodSync(folder, 0o755)
const server = await startServer(join(folder, 'postgres'), { complain: console.error })
const registry = openRegistry(server.url, { connections: 20 })
try {
  await migrate(registry.database)
  await benchImport(registry, incidents, tell)
  await benchReading(registry, incidents, tell)
  await benchBriefs(registry, tell)
} finally {
  await registry.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

function tell(what: string, value: number, unit: string): void {
  console.log(what.padEnd(66), value.toFixed(Number.isInteger(value) ? 0 : 2).padStart(12), unit)
}
