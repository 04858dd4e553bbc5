import { registryObservatory } from '../../src/evidence/registry-observatory.ts'
import { createObservatoryApp } from '../../src/http/observatory-app.ts'
import { createLogger } from '../../src/http/operations/logger.ts'
import type { Registry } from '../../src/registry/registry.ts'
import { mexico } from './desk/mexico-evidence.ts'

/** The observatory as it is served, on one registry, with nobody told to wait. Faults are collected in `faults`. */
export async function wholeApp(registry: Registry) {
  const faults: string[] = []
  const workspace = await mexico()
  const observatory = await registryObservatory(registry, workspace)
  const logger = createLogger({ write: (line) => faults.push(line) })
  logger.level = 'error'
  const { app, close } = await createObservatoryApp({
    registry,
    workspace,
    observatory,
    secure: false,
    logger,
    isStopping: () => false,
    buckets: { take: () => 0 },
  })
  return { app, faults, close }
}
