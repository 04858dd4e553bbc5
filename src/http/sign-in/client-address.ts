import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * The network address that a request comes from, to count tries by; it is not logged. Where a proxy on this machine
 * hands the request on, the last address that the proxy added counts: those before it are the client's own word.
 */
export function clientAddress(context: Context): string {
  const peer = peerOf(context)
  if (peer !== 'unknown' && !isLoopback(peer)) return peer
  return context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() || peer
}

/** Whether the address or host name is this machine's own. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?|::ffff:127(?:\.\d{1,3}){3})$/i.test(host)
}

function peerOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? 'unknown'
  } catch {
    // A test asks without a connection.
    return 'unknown'
  }
}
