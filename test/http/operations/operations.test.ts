import { connect } from 'node:net'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Environment } from '../../../src/http/environment.ts'
import { gracefulStop } from '../../../src/http/operations/graceful-stop.ts'
import { healthRoutes } from '../../../src/http/operations/health-routes.ts'
import { createLogger, faultParts } from '../../../src/http/operations/logger.ts'
import { createMetrics } from '../../../src/http/operations/metrics.ts'
import { allowances, rateLimits } from '../../../src/http/operations/rate-limits.ts'
import { requestIds } from '../../../src/http/operations/request-ids.ts'
import { requestLog } from '../../../src/http/operations/request-log.ts'
import { tokenBuckets } from '../../../src/http/operations/token-bucket.ts'
import { listen } from '../../../src/http/server.ts'
import { thePublic, type Viewer } from '../../../src/model/access.ts'
import { openRegistry } from '../../../src/registry/registry.ts'
import { testDatabase, testRegistry } from '../../registry/test-database.ts'

function appFor(viewer: Viewer = thePublic) {
  const app = new Hono<Environment>()
  app.use(requestIds(), async (context, next) => {
    context.set('viewer', viewer)
    await next()
  })
  return app
}

describe('the name of a request', () => {
  const app = appFor().get('/', (context) => context.text(context.get('requestId')))

  it('is new for each and goes back in a header', async () => {
    const [one, other] = [await app.request('/'), await app.request('/')]
    expect(one.headers.get('X-Request-Id')).toBe(await one.text())
    expect(one.headers.get('X-Request-Id')).not.toBe(other.headers.get('X-Request-Id'))
  })

  it('is the one that a proxy gave, when it looks like one', async () => {
    const named = (id: string) => app.request('/', { headers: { 'X-Request-Id': id } })
    expect((await named('abc-12345678')).headers.get('X-Request-Id')).toBe('abc-12345678')
    expect((await named('"><script>')).headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('the log', () => {
  it('has the pattern of the address and neither the address nor who asked', async () => {
    const lines: string[] = []
    const logger = createLogger({ write: (line) => void lines.push(line) })
    const app = new Hono<Environment>()
    app.use(requestIds(), requestLog(logger))
    app.get('/records/:id', (context) => context.text('here'))
    await app.request('/records/secret-survivor?text=canary', {
      headers: {
        Authorization: 'Bearer hush',
        'X-Forwarded-For': '203.0.113.9',
        'X-Request-Id': 'request-1',
      },
    })
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      request: 'request-1',
      method: 'GET',
      route: '/records/:id',
      status: 200,
    })
    expect(lines.join('')).not.toMatch(/secret|canary|hush|203\.0/)
  })

  it('tells where an error arose and not what it says', () => {
    const parts = JSON.stringify(faultParts(new TypeError('no record secret-survivor')))
    expect(parts).toContain('TypeError')
    expect(parts).toContain('operations.test.ts')
    expect(parts).not.toContain('secret-survivor')
  })
})

describe('a token bucket', () => {
  it('lets a burst through and then as many a minute as it may', () => {
    let now = 0
    const buckets = tokenBuckets(() => now)
    const take = () => buckets.take('someone', { burst: 3, perMinute: 60 })
    expect([take(), take(), take(), take()]).toEqual([0, 0, 0, 1])
    now += 1000
    expect([take(), take()]).toEqual([0, 1])
    now += 3_600_000
    expect([take(), take(), take(), take()]).toEqual([0, 0, 0, 1])
  })

  it('forgets who has been quiet the longest, not who asks again and again', () => {
    const buckets = tokenBuckets(() => 0, 2)
    const take = (key: string) => buckets.take(key, { burst: 1, perMinute: 1 })
    take('busy')
    take('quiet')
    take('busy')
    take('third')
    expect(take('busy')).toBeGreaterThan(0)
    expect(take('quiet')).toBe(0)
  })
})

describe('rate limits', () => {
  const limited = (viewer: Viewer) => {
    const app = appFor(viewer)
    app.use(rateLimits(tokenBuckets(() => 0)))
    return app.all('*', (context) => context.text('here'))
  }
  const many = async (app: Hono<Environment>, count: number, path: string, init?: RequestInit) => {
    const answers: Response[] = []
    for (let at = 0; at < count; at++) answers.push(await app.request(path, init))
    return answers
  }

  it('answer the API with a problem that says when to ask again', async () => {
    const answers = await many(limited(thePublic), allowances['api, anyone'].burst + 1, '/api/v1/records')
    const last = answers.at(-1)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(allowances['api, anyone'].burst)
    expect(last?.status).toBe(429)
    expect(Number(last?.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(last?.headers.get('Content-Type')).toBe('application/problem+json')
    expect(await last?.json()).toMatchObject({ status: 429, code: 'too many requests' })
  })

  it('answer a form in the language of the page, and count an address apart', async () => {
    const app = limited(thePublic)
    const from = (address: string) => ({ method: 'POST', headers: { 'X-Forwarded-For': address } })
    const { burst } = allowances['form, anyone']
    const last = (await many(app, burst + 1, '/es/corrections', from('203.0.113.1'))).at(-1)
    expect(last?.status).toBe(429)
    expect(await last?.text()).toContain('Espere')
    expect((await app.request('/es/corrections', from('203.0.113.2'))).status).toBe(200)
  })

  it('leave pages alone and let people who have signed in do more', async () => {
    const app = limited({ account: 'ana', role: 'researcher' })
    expect((await many(app, 200, '/api/v1/records')).every(({ status }) => status === 200)).toBe(true)
    expect((await many(limited(thePublic), 200, '/en')).every(({ status }) => status === 200)).toBe(true)
  })
})

describe('health', () => {
  let registry: Awaited<ReturnType<typeof testRegistry>>
  beforeAll(async () => {
    registry = await testRegistry()
  })
  afterAll(() => registry.drop())

  it('is ready with a database that has every step', async () => {
    const app = healthRoutes({ registry })
    expect((await app.request('/healthz')).status).toBe(200)
    expect((await app.request('/readyz')).status).toBe(200)
  })

  it('is not ready while stopping, without the schema, or without a database', async () => {
    const stopping = healthRoutes({ registry, isStopping: () => true })
    expect((await stopping.request('/readyz')).status).toBe(503)
    const empty = await testDatabase()
    const unmigrated = openRegistry(empty.url)
    expect(await (await healthRoutes({ registry: unmigrated }).request('/readyz')).text()).toContain(
      'not migrated',
    )
    await unmigrated.close()
    await empty.drop()
    const away = openRegistry('postgres://cotejo:hush@127.0.0.1:1/none')
    const answer = await healthRoutes({ registry: away }).request('/readyz')
    expect(answer.status).toBe(503)
    expect(await answer.text()).toBe('database not reachable\n')
    await away.close()
  })

  it('shows metrics on this machine and to administrators only', async () => {
    const metrics = createMetrics(registry)
    const app = new Hono<Environment>()
    app.use(metrics.count)
    app.use(async (context, next) => {
      const role = context.req.header('X-Role') as Viewer['role'] | undefined
      context.set('viewer', role ? { account: 'ana', role } : thePublic)
      await next()
    })
    app.get('/records/:id', (context) => context.text('here'))
    app.route('/', metrics.routes)
    await app.request('/records/secret-survivor')
    expect((await app.request('/metrics')).status).toBe(404)
    expect((await app.request('/metrics', { headers: { 'X-Role': 'editor' } })).status).toBe(404)
    const text = await (await app.request('/metrics', { headers: { 'X-Role': 'administrator' } })).text()
    expect(text).toContain('cotejo_http_requests_total{method="GET",route="/records/:id",status="200"} 1')
    expect(text).toContain('cotejo_database_connections{state="open"}')
    expect(text).not.toContain('secret-survivor')

    const server = await listen(app, { host: '127.0.0.1', port: 0 })
    try {
      expect((await fetch(`${server.address}/metrics`)).status).toBe(200)
      const handedOn = { headers: { 'X-Forwarded-For': '203.0.113.9' } }
      expect((await fetch(`${server.address}/metrics`, handedOn)).status).toBe(404)
    } finally {
      await server.close()
    }
  })
})

describe('a stop', () => {
  it('lets open requests finish, takes no more, and then lets go of what they used', async () => {
    const order: string[] = []
    let arrived = () => {}
    const isThere = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const app = new Hono()
    app.get('/slow', async (context) => {
      arrived()
      await new Promise((resolve) => setTimeout(resolve, 300))
      order.push('answered')
      return context.text('done')
    })
    const server = await listen(app, { host: '127.0.0.1', port: 0 })
    const { isStopping, stop } = gracefulStop(() => server, [() => void order.push('released')])
    const answer = fetch(`${server.address}/slow`)
    await isThere
    const stopped = Promise.all([stop(), stop()])
    expect(isStopping()).toBe(true)
    await expect(fetch(`${server.address}/slow`)).rejects.toThrow()
    expect(await (await answer).text()).toBe('done')
    await stopped
    expect(order).toEqual(['answered', 'released'])
  })
})

describe('the server', () => {
  it('refuses a head that is too long, and goes on', async () => {
    const server = await listen(
      new Hono().get('/', (context) => context.text('here')),
      {
        host: '127.0.0.1',
        port: 0,
      },
    )
    const { port } = new URL(server.address)
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1')
      let text = ''
      socket.on('data', (bytes) => {
        text += bytes
      })
      socket.on('close', () => resolve(text))
      socket.on('error', () => resolve(text))
      socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'a'.repeat(40_000)}\r\n\r\n`)
    })
    expect(answer).toMatch(/^HTTP\/1\.1 431/)
    expect(await (await fetch(server.address)).text()).toBe('here')
    await server.close()
  })
})
