import { html } from 'hono/html'
import { describe, expect, test } from 'vitest'
import { type DeskContext, deskPage } from '../../src/desk/desk-page.ts'
import { deskStyleRoute } from '../../src/http/desk/desk-style-route.ts'
import type { Viewer } from '../../src/model/access.ts'

function contextOf(viewer: Viewer): DeskContext {
  return {
    language: 'en',
    viewer,
    personName: 'Ana <b>',
    siteName: 'Watch & Co',
    csrf: 'token',
    nonce: 'n',
    path: '/desk/records?kind=incident&q="x"',
  }
}

function shown(viewer: Viewer, notice?: { kind: 'done' | 'problem'; text: string }) {
  const page = {
    title: '<Title>',
    section: 'records',
    main: html`<p>Main</p>`,
    ...(notice ? { notice } : {}),
  } as const
  return deskPage(contextOf(viewer), page)
}

describe('a page of the desk', () => {
  test('leads to the sections that the person may open', async () => {
    const researcher = await shown({ account: 'a', role: 'researcher' })
    expect(researcher).toContain('href="/en/desk/records" aria-current="true"')
    expect(researcher).not.toContain('/desk/people')
    expect(await shown({ account: 'a', role: 'administrator' })).toContain('href="/en/desk/people"')
    const outside = await shown({ account: null, role: 'reader' })
    expect(outside).not.toContain('/desk/briefs')
    expect(outside).not.toContain('sign-out')
    expect(outside).not.toContain('palette.js')
  })

  test('keeps its address in the other language, and signs out by a form', async () => {
    const page = await shown({ account: 'a', role: 'editor' })
    expect(page).toContain('href="/es/desk/records?kind=incident&amp;q=&quot;x&quot;"')
    expect(page).toMatch(
      /<form method="post" action="\/en\/sign-out"><input type="hidden" name="csrf" value="token">/,
    )
  })

  test('escapes what it is given, has one heading, and neither script nor style inside', async () => {
    const page = await shown({ account: 'a', role: 'editor' }, { kind: 'problem', text: '<i>no</i>' })
    expect(page).toContain('<h1>&lt;Title&gt;</h1>')
    expect(page).toContain('Ana &lt;b&gt;')
    expect(page).toContain('<p class="notice problem" role="alert">&lt;i&gt;no&lt;/i&gt;</p>')
    expect(page).not.toMatch(/<style|style=|<script(?! src=)/)
  })
})

test('the stylesheet is sent once to one who has it', async () => {
  const app = deskStyleRoute()
  const first = await app.request('/assets/desk.css')
  expect(first.headers.get('Content-Type')).toContain('text/css')
  const etag = first.headers.get('ETag') ?? ''
  expect((await app.request('/assets/desk.css', { headers: { 'If-None-Match': etag } })).status).toBe(304)
})
