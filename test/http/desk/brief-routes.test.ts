import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CheckAnswer, CompletionAnswer } from '../../../src/desk/briefs/check-answer.ts'
import type { Source } from '../../../src/model/source.ts'
import { moveBrief } from '../../../src/registry/briefs/move-brief.ts'
import { briefWithTexts } from '../../../src/registry/briefs/read-brief.ts'
import { writeSource } from '../../../src/registry/sources/write-source.ts'
import { editor } from '../../registry/briefs/sample-people.ts'
import { testRegistry } from '../../registry/test-database.ts'
import { as, type BriefDesk, briefDeskApp, form } from './brief-desk-app.ts'
import { mexico, textSaying } from './mexico-evidence.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>
let desk: BriefDesk
let id = ''
let count = 0

beforeAll(async () => {
  registry = await testRegistry()
  desk = await briefDeskApp(registry, await mexico())
})
afterAll(() => registry.drop())
beforeEach(async () => {
  id = `police-${++count}`
  await desk.write(id, { text: wrong })
})

const wrong = textSaying('According to Causa en Común, 542 police officers were murdered in 2020.')
const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'{{7*7}}'

const stateOf = async () => (await briefWithTexts(registry, id))?.state

describe('who may do what with briefs', () => {
  const pages = () => ['briefs', `briefs/${id}`, `briefs/${id}/history`, 'still-true', 'complete?q=x']

  it('leads the public to the door, whether the brief is there or not', async () => {
    for (const page of [...pages(), 'briefs/not-there']) {
      const response = await desk.app.request(`/en/desk/${page}`)
      expect(
        [response.status, response.headers.get('Location')?.startsWith('/en/sign-in?to=')],
        page,
      ).toEqual([303, true])
    }
    const check = await desk.app.request('/en/desk/check', { method: 'POST', body: '{}' })
    expect(check.status).toBe(303)
  })

  it('lets readers know nothing', async () => {
    for (const page of pages())
      expect((await desk.app.request(`/en/desk/${page}`, as('luis'))).status, page).toBe(404)
    const saved = await desk.app.request(
      `/en/desk/briefs/${id}/text`,
      form('luis', { text: 'en', content: 'x', basedOn: '1' }),
    )
    expect(saved.status).toBe(404)
  })

  it('lets researchers write and send to review, and no more', async () => {
    const move = (from: string, to: string) =>
      desk.app.request(
        `/en/desk/briefs/${id}/state`,
        form('rosa', { from, to, reason: 'Ready.', language: 'en' }),
      )
    expect((await move('draft', 'in review')).status).toBe(303)
    expect((await move('in review', 'approved')).status).toBe(403)
    expect(await stateOf()).toBe('in review')
    const page = await (await desk.app.request(`/en/desk/briefs/${id}`, as('rosa'))).text()
    expect(page).not.toContain('Approve')
    expect(page).not.toContain('/overrides')
  })
})

describe('the pages of a brief', () => {
  it('work without script: what the checker says is there with its lines', async () => {
    const page = await (await desk.app.request(`/es/desk/briefs/${id}?text=en`, as('rosa'))).text()
    expect(page).toContain('línea 7')
    expect(page).toMatch(/<textarea name="content"/)
    expect(page).not.toMatch(/<script(?! src="\/assets\/)/)
    expect(page).not.toContain(' style="')
  })

  it('show hostile text as text', async () => {
    const made = await desk.app.request(
      '/en/desk/briefs',
      form('rosa', { id: `${id}-x`, title: hostile, text: 'en' }),
    )
    expect(made.status).toBe(303)
    await desk.write(`${id}-x`, { text: `# ${hostile}\n\n${hostile}`, reason: hostile })
    await desk.write(`${id}-x`, { text: `# ${hostile}\n\n${hostile}\n\n${hostile}`, reason: hostile })
    for (const path of ['briefs', `briefs/${id}-x`, `briefs/${id}-x/history?text=en&from=1&to=3`]) {
      const page = await (await desk.app.request(`/en/desk/${path}`, as('elena'))).text()
      expect(page, path).toContain('alert(1)')
      expect(page, path).not.toContain('<script>alert')
      expect(page, path).not.toContain('<img src=x')
    }
    const refused = await desk.app.request(
      '/en/desk/briefs',
      form('rosa', { id: hostile, title: hostile, text: 'en' }),
    )
    expect(refused.status).toBe(422)
    expect(await refused.text()).not.toContain('<script>alert')
  })

  it('show the second of two both texts, and save what they made of them', async () => {
    const save = (content: string, basedOn: string) =>
      desk.app.request(
        `/en/desk/briefs/${id}/text`,
        form('elena', { text: 'en', content, basedOn, reason: 'Mine.' }),
      )
    await desk.write(id, { text: wrong.replace('542', '524') })
    const response = await save(wrong.replace('542', '530'), '1')
    expect(response.status).toBe(409)
    const page = await response.text()
    expect(page).toContain('Rosa saved revision 2.')
    expect(page).toContain('524 police officers')
    expect(page).toContain('530 police officers')
    expect(page).toContain('value="Mine."')
    expect((await save(wrong.replace('542', '530'), '2')).status).toBe(303)
    expect((await briefWithTexts(registry, id))?.texts.en).toMatchObject({ revision: 3, author: 'elena' })
  })

  it('keep what was typed when it cannot be saved', async () => {
    await moveBrief(registry, editor, { brief: id, from: 'draft', to: 'in review', reason: 'x' })
    await moveBrief(registry, editor, { brief: id, from: 'in review', to: 'approved', reason: 'x' })
    const response = await desk.app.request(
      `/en/desk/briefs/${id}/text`,
      form('rosa', { text: 'en', content: 'Typed for an hour.', basedOn: '1' }),
    )
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Typed for an hour.')
  })

  it('publish past an error only with a reason that the public reads', async () => {
    for (const [from, to] of [
      ['draft', 'in review'],
      ['in review', 'approved'],
    ] as const) {
      await moveBrief(registry, editor, { brief: id, from, to, reason: 'x' })
    }
    const publish = () =>
      desk.app.request(
        `/en/desk/briefs/${id}/state`,
        form('elena', { from: 'approved', to: 'published', reason: 'Now.', language: 'en' }),
      )
    expect((await publish()).status).toBe(422)
    const page = await (await desk.app.request(`/en/desk/briefs/${id}`, as('elena'))).text()
    const fingerprint = /name="fingerprint" value="([\w-]+)"/.exec(page)?.[1] ?? ''
    const letStand = (reason: string, named = fingerprint) =>
      desk.app.request(
        `/en/desk/briefs/${id}/overrides`,
        form('elena', { text: 'en', fingerprint: named, reason }),
      )
    expect((await letStand('')).status).toBe(422)
    expect((await letStand('Because.', 'made-up')).status).toBe(404)
    expect((await letStand('The publisher told us of 18 more.')).status).toBe(303)
    expect((await publish()).status).toBe(303)
    expect(await stateOf()).toBe('published')
  })
})

describe('characters that the database cannot hold', () => {
  it('are no fault', async () => {
    const statuses = [
      await desk.app.request('/en/desk/briefs/a%00b', as('rosa')),
      await desk.app.request('/en/desk/complete?q=a%00b', as('rosa')),
      await desk.app.request('/en/desk/briefs', form('rosa', { id: `${id}-nul`, title: 'a\0b', text: 'en' })),
      await desk.app.request(
        `/en/desk/briefs/${id}/text`,
        form('rosa', { text: 'en', content: 'One\0.', basedOn: '1', reason: '\0' }),
      ),
      await desk.app.request(
        `/en/desk/briefs/${id}/state`,
        form('rosa', { from: 'draft', to: 'in review', reason: 'x\0' }),
      ),
      await desk.app.request(
        '/en/desk/still-true/settle',
        form('elena', { brief: '\0', text: 'en', fingerprint: '\0', reason: 'x' }),
      ),
    ].map(({ status }) => status)
    expect(statuses).toEqual([404, 200, 303, 303, 303, 422])
    expect((await briefWithTexts(registry, id))?.texts.en?.text).toBe('One.')
  })
})

describe('what the editor asks while someone types', () => {
  const check = (body: unknown) =>
    desk.app.request('/en/desk/check', {
      method: 'POST',
      headers: { 'X-Test-Person': 'rosa', 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })

  it('is answered with places in the text as it was sent', async () => {
    const text = `---\ntitle: x\n---\n\n**Según Causa en Común**, 🚓 *542 policías* fueron asesinados en 2020.\n`
    const answer = (await (await check({ text, language: 'es', slug: id })).json()) as CheckAnswer
    expect(answer.claims.map(({ start, end, verdict }) => [text.slice(start, end), verdict])).toEqual([
      ['542 policías', 'contradicted'],
    ])
    expect(answer.findings[0]).toMatchObject({ severity: 'error', line: 5 })
    expect(answer.claims[0]?.evidence[0]).toContain('524')
  })

  it('is refused when it is no question', async () => {
    expect((await check({ text: 'x', language: 'de', slug: id })).status).toBe(400)
    expect((await check({ text: 'x', language: 'en', slug: '../x' })).status).toBe(400)
    expect((await check(null)).status).toBe(400)
  })

  it('offers the newest figures with their period and on whose word', async () => {
    const offered = async (words: string) => {
      const query = new URLSearchParams({ q: words, text: 'es' })
      const response = await desk.app.request(`/en/desk/complete?${query}`, as('rosa'))
      return ((await response.json()) as CompletionAnswer).completions.map(({ insert }) => insert)
    }
    expect((await offered('homicidio doloso víctimas')).slice(0, 2)).toEqual([
      expect.stringMatching(/^[\d,]+ \(sesnsp, 20\d\d\)$/),
      expect.stringMatching(/^[\d,]+ \(sesnsp, \p{L}+ de 20\d\d\)$/u),
    ])
    expect((await offered('homicidio doloso víctimas 2019'))[0]).toBe('34,723 (sesnsp, 2019)')
    expect(await offered('')).toEqual([])
  })

  it('offers sources with their entry, and none that the public may not know', async () => {
    const source = (named: string, restricted: object): Source => ({
      id: named,
      type: 'report',
      title: `Quetzal ${named}`,
      author: [{ literal: 'México Evalúa' }],
      issued: { 'date-parts': [[2020]] },
      ...restricted,
    })
    for (const written of [source('open', {}), source('at-risk', { restricted: true })]) {
      const outcome = await writeSource(registry, editor, { source: written, expected: 0, reason: 'x' })
      expect(outcome.kind).toBe('written')
    }
    const response = await desk.app.request('/en/desk/complete?q=quetzal&text=en', as('elena'))
    expect(((await response.json()) as CompletionAnswer).completions).toEqual([
      {
        kind: 'source',
        label: 'Quetzal open',
        detail: 'México Evalúa. “Quetzal open.” 2020.',
        insert: '(México Evalúa, 2020)',
        entry: 'México Evalúa. “Quetzal open.” 2020.',
      },
    ])
  })
})

describe('images of a brief', () => {
  const png = Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 2, 0, 0, 0, 3, 8, 6,
    0, 0, 0,
  ])
  const words = {
    'caption-en': 'A road.',
    'alternative-en': 'A road at night',
    credit: 'Rosa',
    licence: 'CC BY 4.0',
  }
  const upload = (bytes: Uint8Array, said: Readonly<Record<string, string>> = words, name = 'road.png') => {
    const body = new FormData()
    for (const [field, value] of Object.entries({ csrf: 'token', text: 'en', ...said }))
      body.append(field, value)
    body.append('file', new Blob([Buffer.from(bytes)], { type: 'image/png' }), name)
    return desk.app.request(`/en/desk/briefs/${id}/images`, {
      method: 'POST',
      headers: { 'X-Test-Person': 'rosa' },
      body,
    })
  }

  it('are served to the desk until the brief is public, then to everyone, as what they are', async () => {
    expect((await upload(png, words, '../../etc/passwd<script>.png')).status).toBe(303)
    const [image] = (await briefWithTexts(registry, id))?.images ?? []
    expect(image).toMatchObject({
      width: 2,
      height: 3,
      mediaType: 'image/png',
      alternative: { en: 'A road at night' },
    })
    const ask = (person: string) => desk.app.request(`/media/${image?.id}`, as(person))
    expect((await ask('')).status).toBe(404)
    expect((await ask('luis')).status).toBe(404)
    const response = await ask('rosa')
    expect(response.headers.get('Content-Type')).toBe('image/png')
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(png)
    await registry.database.updateTable('brief').set({ state: 'published' }).where('id', '=', id).execute()
    expect((await ask('')).status).toBe(200)
    const page = await (await desk.app.request(`/en/desk/briefs/${id}`, as('rosa'))).text()
    expect(page).toContain(`![A road at night](/media/${image?.id}`)
    expect(page).not.toContain('passwd')
  })

  it('are nothing but images, and come with their words', async () => {
    const svg = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    )
    expect((await upload(svg)).status).toBe(422)
    expect((await upload(png, { ...words, 'alternative-en': '' })).status).toBe(422)
    expect((await upload(png, { ...words, licence: '' })).status).toBe(422)
    const huge = Uint8Array.from(png)
    huge.set([0, 1, 0, 0], 16)
    expect((await upload(huge)).status).toBe(422)
    expect((await briefWithTexts(registry, id))?.images).toEqual([])
  })
})
