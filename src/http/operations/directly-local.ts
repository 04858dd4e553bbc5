import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { isLoopback } from '../sign-in/client-address.ts'

const addedByProxies = ['X-Forwarded-For', 'X-Real-IP', 'Forwarded', 'Via']

/**
 * Whether a program on this machine asks for itself: neither a proxy that hands on what others ask, nor a browser that
 * was told that our address has another name.
 */
export function isDirectlyLocal(context: Context): boolean {
  if (addedByProxies.some((header) => context.req.header(header) !== undefined)) return false
  const host = (context.req.header('Host') ?? '').replace(/:\d+$/, '')
  return isLoopback(host) && isLoopback(peerOf(context))
}

function peerOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? ''
  } catch {
    // Asked without a connection, as tests do.
    return ''
  }
}
