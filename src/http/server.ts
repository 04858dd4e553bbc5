import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

/** A server that listens. */
export interface RunningServer {
  /** The address to open: `http://localhost:4321`. */
  readonly address: string
  /** Takes no more requests and settles when the open ones are answered, or after three seconds. */
  close(): Promise<void>
}

const patience = 3000

/**
 * Listens for requests.
 * @param port 0 for any that is free
 * @throws the system's error (`EADDRINUSE`, `EACCES` …) when it cannot listen
 */
export function listen(
  app: Hono,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) => {
      resolve({
        address: `http://${host.includes(':') ? `[${host}]` : host}:${info.port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeIdleConnections' in server) server.closeIdleConnections()
            setTimeout(() => {
              if ('closeAllConnections' in server) server.closeAllConnections()
            }, patience).unref()
          }),
      })
    })
    server.once('error', reject)
  })
}
