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

/** So long a client may take for the head of a request, and for all of it: one that drips keeps no connection. */
const limits = {
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16 * 1024,
} as const

/**
 * Listens for requests.
 * @param port 0 for any that is free
 * @throws the system's error (`EADDRINUSE`, `EACCES` …) when it cannot listen
 */
export function listen(
  app: Pick<Hono, 'fetch'>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: app.fetch, hostname: host, port, serverOptions: limits },
      (info: AddressInfo) => {
        resolve({
          address: `http://${host.includes(':') ? `[${host}]` : host}:${info.port}`,
          close: () =>
            new Promise((done) => {
              // A connection that is kept open after its last answer would hold the end up.
              const idle = setInterval(() => {
                if ('closeIdleConnections' in server) server.closeIdleConnections()
              }, 50)
              server.close(() => {
                clearInterval(idle)
                done()
              })
              setTimeout(() => {
                if ('closeAllConnections' in server) server.closeAllConnections()
              }, patience).unref()
            }),
        })
      },
    )
    server.once('error', reject)
  })
}
