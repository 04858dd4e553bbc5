import type { RunningServer } from '../server.ts'

/** Ends the process's work in order. */
export interface GracefulStop {
  /** For `/readyz`: requests should go elsewhere. */
  isStopping(): boolean
  /** Takes no more requests, waits for the open ones, then lets go of the database. The same end however often asked. */
  stop(): Promise<void>
}

/**
 * @param server null until it listens
 * @param release what is let go of when the last request is answered, such as the registry, in this order
 */
export function gracefulStop(
  server: () => RunningServer | null,
  release: readonly (() => Promise<void> | void)[],
): GracefulStop {
  let ending: Promise<void> | null = null
  async function end(): Promise<void> {
    await server()?.close()
    for (const each of release) await each()
  }
  return {
    isStopping: () => ending !== null,
    stop() {
      ending ??= end()
      return ending
    },
  }
}
