import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { listen } from '../../src/http/server.ts'

test('listens on a free port, tells its address and stops', async () => {
  const app = new Hono().get('/', (context) => context.text('here'))
  const server = await listen(app, { host: 'localhost', port: 0 })
  expect(server.address).toMatch(/^http:\/\/localhost:\d+$/)
  expect(await (await fetch(server.address)).text()).toBe('here')
  await server.close()
  await expect(fetch(server.address)).rejects.toThrow()
})

test('fails with the code of the system when the port is taken', async () => {
  const app = new Hono()
  const first = await listen(app, { host: 'localhost', port: 0 })
  const port = Number(new URL(first.address).port)
  await expect(listen(app, { host: 'localhost', port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await first.close()
})

test('answers an open request before it stops', async () => {
  let release = () => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  const app = new Hono().get('/', async (context) => {
    await gate
    return context.text('late')
  })
  const server = await listen(app, { host: 'localhost', port: 0 })
  const answer = fetch(server.address).then((response) => response.text())
  await new Promise((done) => setTimeout(done, 100))
  const closed = server.close()
  release()
  expect(await answer).toBe('late')
  await closed
})
