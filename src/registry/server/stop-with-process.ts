import type { RunningPostgres } from './run-postgres.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Ends PostgreSQL when our process ends. Whoever listens to a signal itself (a server that answers its open requests
 * first) is left to end it in its own time.
 * @returns stops watching
 */
export function stopWithProcess(running: RunningPostgres): () => void {
  const handlers = signals.map((signal) => {
    const handler = () => {
      if (process.listenerCount(signal) > 1) return
      running.stop().finally(() => {
        process.removeListener(signal, handler)
        process.kill(process.pid, signal)
      })
    }
    process.on(signal, handler)
    return () => process.removeListener(signal, handler)
  })
  const last = () => {
    try {
      process.kill(running.pid(), 'SIGINT')
    } catch {
      // It has ended before us.
    }
  }
  process.on('exit', last)
  return () => {
    for (const remove of handlers) remove()
    process.removeListener('exit', last)
  }
}
