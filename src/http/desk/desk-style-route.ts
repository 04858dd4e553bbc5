import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { deskStyle } from '../../desk/style/desk-style.ts'
import type { Environment } from '../environment.ts'

const tag = `"${createHash('sha256').update(deskStyle).digest('base64url').slice(0, 22)}"`

/** Serves `/assets/desk.css`; a reader who has the same bytes is told so. Mounted at the root. */
export function deskStyleRoute(): Hono<Environment> {
  const app = new Hono<Environment>()
  app.get('/assets/desk.css', (context) => {
    context.header('ETag', tag)
    context.header('Cache-Control', 'no-cache')
    if (context.req.header('If-None-Match') === tag) return context.body(null, 304)
    return context.body(deskStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' })
  })
  return app
}
