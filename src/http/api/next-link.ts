import type { Context } from 'hono'

/** Says in the header `Link` where the next page is. */
export function linkNext(context: Context, parameter: string, next: string | null): void {
  if (next === null) return
  const url = new URL(context.req.url)
  url.searchParams.set(parameter, next)
  context.header('Link', `<${url.pathname}${url.search}>; rel="next"`)
}
