import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'

/** Where the build puts the islands: beside dist/ both from src/http and from dist/. */
const folders = [new URL('../../dist/assets/', import.meta.url), new URL('../assets/', import.meta.url)]

/** Serves `/assets/<island>.js`; a reader who has the same bytes is told so. */
export function islandFiles(): Hono {
  const app = new Hono()
  app.get('/assets/:file{[a-z-]+\\.js}', async (context) => {
    const bytes = await readIsland(context.req.param('file'))
    if (bytes === null) return context.notFound()
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    context.header('ETag', tag)
    context.header('Cache-Control', 'no-cache')
    if (context.req.header('If-None-Match') === tag) return context.body(null, 304)
    return context.body(new Uint8Array(bytes), 200, { 'Content-Type': 'text/javascript; charset=utf-8' })
  })
  return app
}

async function readIsland(file: string): Promise<Uint8Array | null> {
  for (const folder of folders) {
    const bytes = await readFile(new URL(file, folder)).catch(() => null)
    if (bytes !== null) return bytes
  }
  return null
}
