import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: string
  }
}

/** One PostgreSQL for the whole run: the one that `COTEJO_TEST_DATABASE_URL` names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.COTEJO_TEST_DATABASE_URL
  if (given === undefined) throw new Error('expected COTEJO_TEST_DATABASE_URL')
  project.provide('databaseServer', given)
  return async () => undefined
}
