import { type DestinationStream, type Logger, pino } from 'pino'

/**
 * The log of the server: a line of JSON for each event, with its time.
 * @param destination standard output unless given
 */
export function createLogger(destination?: DestinationStream): Logger {
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime }
  return destination ? pino(options, destination) : pino(options)
}

/**
 * An error without what it was about: its kind, its code and where in our code it arose. What a message says may hold
 * a name or a value that no log may keep.
 */
export function faultParts(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { error: error.name, ...code, at: lines.slice(0, 8).map((line) => line.trim()) }
}
