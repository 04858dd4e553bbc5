import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startServer } from '../../src/registry/server/start-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: string
  }
}

/**
 * One PostgreSQL for the whole run: the one that `COTEJO_TEST_DATABASE_URL` names, or our own in a temporary folder,
 * which need not survive a crash of the machine.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.COTEJO_TEST_DATABASE_URL
  if (given !== undefined) {
    project.provide('databaseServer', given)
    return async () => undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-test-database-'))
  chmodSync(folder, 0o755)
  const server = await startServer(folder, { complain: (line) => console.error(line), durable: false })
  project.provide('databaseServer', server.url)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
