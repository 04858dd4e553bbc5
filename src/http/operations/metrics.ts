import type { MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry as Measures } from 'prom-client'
import { may } from '../../model/access.ts'
import type { Registry } from '../../registry/registry.ts'
import type { Environment } from '../environment.ts'
import { isDirectlyLocal } from './directly-local.ts'
import { knownMethod, routeOf } from './request-log.ts'

/** What is counted, and the page that shows it. */
export interface Metrics {
  /** Counts and times each request by the pattern of its address. */
  readonly count: MiddlewareHandler<Environment>
  /**
   * `/metrics` in the text form of Prometheus. It is for a collector on this machine that no proxy stands before, and
   * for administrators who have signed in; for others it is not there. No token opens it: none administers. Mounted at
   * the root, behind `identify`.
   */
  readonly routes: Hono<Environment>
}

/** @param registry whose connections are counted */
export function createMetrics({ pool }: Pick<Registry, 'pool'>): Metrics {
  const measures = new Measures()
  collectDefaultMetrics({ register: measures })
  const labelNames = ['method', 'route', 'status'] as const
  const requests = new Counter({
    name: 'cotejo_http_requests_total',
    help: 'Requests answered',
    labelNames,
    registers: [measures],
  })
  const seconds = new Histogram({
    name: 'cotejo_http_request_seconds',
    help: 'Time from a request to the start of its answer',
    labelNames: ['method', 'route'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 1, 5],
    registers: [measures],
  })
  new Gauge({
    name: 'cotejo_database_connections',
    help: 'Connections to the database: open, idle, and requests that wait for one',
    labelNames: ['state'] as const,
    registers: [measures],
    collect() {
      this.set({ state: 'open' }, pool.totalCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })

  const routes = new Hono<Environment>()
  routes.get('/metrics', async (context) => {
    if (!isDirectlyLocal(context) && !may(context.get('viewer'), 'administer')) return context.notFound()
    context.header('Content-Type', measures.contentType)
    context.header('Cache-Control', 'no-store')
    return context.body(await measures.metrics())
  })

  return {
    routes,
    async count(context, next) {
      const start = performance.now()
      await next()
      const method = knownMethod(context)
      const route = routeOf(context)
      requests.inc({ method, route, status: context.res.status })
      seconds.observe({ method, route }, (performance.now() - start) / 1000)
    },
  }
}
