import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Source } from '../../../src/model/source.ts'
import { readRecord } from '../../../src/registry/records/read-record.ts'
import type { NewStatement } from '../../../src/registry/records/record-change.ts'
import { writeRecord } from '../../../src/registry/records/write-record.ts'
import { testRegistry } from '../../registry/test-database.ts'
import { deskApp, personIn } from './desk-app.ts'

const attack = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`

describe('records on the desk', () => {
  let registry: Awaited<ReturnType<typeof testRegistry>>
  let editor: ReturnType<typeof deskApp>
  let researcher: ReturnType<typeof deskApp>

  beforeAll(async () => {
    registry = await testRegistry()
    editor = deskApp(registry, 'editor')
    researcher = deskApp(registry, 'researcher')
    await write(
      'incident',
      'aguililla',
      [said('name', 'Aguililla ambush'), said('deathsBest', 13)],
      [times, milenio],
    )
  })

  afterAll(() => registry?.drop())

  const times: Source = { id: 'times', type: 'article-newspaper', title: 'Gunmen kill 13' }
  const milenio: Source = { id: 'milenio', type: 'article-newspaper', title: 'Catorce muertos' }

  function said(field: string, value: unknown, source = 'times'): NewStatement {
    return { field, value, source, status: 'accepted' }
  }

  async function write(kind: string, record: string, enter: NewStatement[], sources: Source[] = []) {
    const outcome = await writeRecord(registry, personIn('editor'), {
      record,
      kind,
      expected: 0,
      sources,
      enter,
      decide: [],
      reason: '',
    })
    expect(outcome).toMatchObject({ kind: 'written' })
  }

  async function stored(id: string) {
    const record = await readRecord(registry, personIn('editor'), id)
    if (record === null || 'redirect' in record) throw new Error(`no record ${id}`)
    return record
  }

  test('a new one is entered with a source that is pasted as a line of a bibliography', async () => {
    const answer = await researcher.post('/en/desk/records/new?kind=incident', {
      id: 'coatepec-harinas',
      paste: 'Malkin, Elisabeth. “Gunmen Kill 13 Police,” The New York Times, March 18, 2021.',
      quotation: 'Gunmen killed 13 police officers.',
      'value.name.0': 'Coatepec Harinas ambush',
      'value.date.0': '2021-03-18',
      'value.place.0.state': 'Estado de México',
      'value.place.0.municipality': 'Coatepec Harinas',
      'value.place.0.publicPrecision': 'municipality',
      'value.deathsBest.0': '13',
    })
    expect(answer).toMatchObject({ status: 303, location: '/en/desk/records/coatepec-harinas?done=created' })
    const { statements } = await stored('coatepec-harinas')
    expect(statements.map(({ field, value }) => [field, value])).toEqual([
      ['name', 'Coatepec Harinas ambush'],
      ['date', '2021-03-18'],
      ['place', { state: 'MX-MEX', municipality: '15021', publicPrecision: 'municipality' }],
      ['deathsBest', 13],
    ])
    expect(new Set(statements.map(({ source }) => source))).toEqual(new Set(['malkin-2021-gunmen']))
    const page = await researcher.page('/en/desk/records/coatepec-harinas?done=created')
    expect(page.text).toContain('Elisabeth Malkin, “Gunmen Kill 13 Police”, The New York Times, 2021-03-18')
    expect(page.text).toContain('March 18, 2021')
    expect(page.text).toContain('The record is created.')
  })

  test('everything that is wrong is said at once, in the language of the page, and nothing entered is lost', async () => {
    const answer = await researcher.post('/es/desk/records/new?kind=incident', {
      id: 'Not An Id',
      source: 'times',
      'value.name.0': 'Emboscada',
      'value.deathsBest.0': 'trece',
      'value.date.0': 'ayer',
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Muertes, mejor cifra: se esperaba un número en cifras')
    expect(answer.text).toContain('Fecha: se esperaba otra cosa')
    for (const kept of ['Not An Id', 'Emboscada', 'trece', 'ayer'])
      expect(answer.text).toContain(`value="${kept}"`)
  })

  test('a source that is not there is looked for by its words', async () => {
    const answer = await researcher.post('/en/desk/records/aguililla/enter', { do: 'find', source: 'gunmen' })
    expect(answer.text).toContain('Which one do you mean?')
    expect(answer.text).toContain('value="times"')
  })

  test('a value that differs goes beside the other as disputed; one said already changes nothing', async () => {
    const { version } = await stored('aguililla')
    const answer = await researcher.post('/en/desk/records/aguililla/enter', {
      version: String(version),
      source: 'milenio',
      'value.deathsBest.0': '14',
      'value.injured.0': '3',
    })
    expect(answer.location).toBe('/en/desk/records/aguililla?done=saved')
    const again = await researcher.post('/en/desk/records/aguililla/enter', {
      version: String(version + 1),
      source: 'milenio',
      'value.injured.0': '3',
    })
    expect(again.status).toBe(400)
    expect(again.text).toContain('This source gives one of these values already')
    const page = await editor.page('/en/desk/records/aguililla')
    expect(page.text).toContain('class="dispute"')
    expect(page.text).toContain('Say which one stands')
    expect((await researcher.page('/en/desk/records/aguililla')).text).not.toContain('name="stands"')
  })

  test('a second source that agrees stands too: one value with both sources', async () => {
    const { version } = await stored('aguililla')
    const answer = await researcher.post('/en/desk/records/aguililla/enter', {
      version: String(version),
      source: 'times',
      'value.injured.0': '3',
    })
    expect(answer.location).toBe('/en/desk/records/aguililla?done=saved')
    const injured = (await stored('aguililla')).statements.filter(({ field }) => field === 'injured')
    expect(injured.map(({ value, source, status }) => [value, source, status])).toEqual([
      [3, 'milenio', 'accepted'],
      [3, 'times', 'accepted'],
    ])
    const { text } = await researcher.page('/en/desk/records/aguililla')
    const shown = /<dt>Injured.*?<\/dd>/s.exec(text)?.[0] ?? ''
    expect(shown.match(/class="value"/g)).toHaveLength(1)
    expect(shown.match(/class="origin"/g)).toHaveLength(2)
  })

  test('a value that takes the place of one sets all aside who agreed on that; who says the same stands again', async () => {
    await write('incident', 'agreed', [said('missing', 2), said('missing', 2, 'milenio')])
    const replaced = await editor.post('/en/desk/records/agreed/enter', {
      version: '1',
      source: 'times',
      replace: 'yes',
      reason: 'Corrected.',
      'value.missing.0': '4',
    })
    expect(replaced.status).toBe(303)
    const { statements, version } = await stored('agreed')
    expect(statements.map(({ value, status }) => [value, status])).toEqual([
      [2, 'superseded'],
      [2, 'superseded'],
      [4, 'accepted'],
    ])
    await write('incident', 'split', [
      said('missing', 4),
      { ...said('missing', 2), status: 'disputed' },
      { ...said('missing', 2, 'milenio'), status: 'disputed' },
    ])
    const [, second] = (await stored('split')).statements
    const fields = { version: '1', field: 'missing', stands: String(second?.id), others: 'disputed' }
    const decided = await editor.post('/en/desk/records/split/decide', { ...fields, reason: 'Two say so.' })
    expect(decided.status).toBe(303)
    expect((await stored('split')).statements.map(({ status }) => status)).toEqual([
      'disputed',
      'accepted',
      'accepted',
    ])
    expect(version).toBe(2)
  })

  test('an editor says which one stands, and why: not without a reason', async () => {
    const before = await stored('aguililla')
    const disputed = before.statements.find(({ status }) => status === 'disputed')
    const fields = {
      version: String(before.version),
      field: 'deathsBest',
      stands: String(disputed?.id),
      others: 'superseded',
    }
    expect(
      (await researcher.post('/en/desk/records/aguililla/decide', { ...fields, reason: 'x' })).status,
    ).toBe(403)
    expect((await editor.post('/en/desk/records/aguililla/decide', fields)).status).toBe(400)
    const reason = 'The prosecutor counts fourteen.'
    const answer = await editor.post('/en/desk/records/aguililla/decide', { ...fields, reason })
    expect(answer.location).toBe('/en/desk/records/aguililla?done=decided')
    const deaths = (await stored('aguililla')).statements.filter(({ field }) => field === 'deathsBest')
    expect(deaths.map(({ value, status }) => [value, status])).toEqual([
      [13, 'superseded'],
      [14, 'accepted'],
    ])
    const history = await researcher.page('/en/desk/records/aguililla/history')
    expect(history.text).toContain(reason)
    expect(history.text).toContain('<ins>accepted</ins>')
  })

  test('two who change one field: the second sees both and loses nothing', async () => {
    const { version } = await stored('aguililla')
    const first = { version: String(version), source: 'times', 'value.missing.0': '1' }
    expect((await editor.post('/en/desk/records/aguililla/enter', first)).status).toBe(303)
    const second = {
      version: String(version),
      source: 'milenio',
      'value.missing.0': '2',
      'value.detained.0': '5',
    }
    const conflict = await researcher.post('/en/desk/records/aguililla/enter', second)
    expect(conflict.status).toBe(409)
    expect(conflict.text).toContain('Changed meanwhile')
    expect(conflict.text).toContain('name="keep.missing"')
    expect(conflict.text).toContain(`name="version" value="${version + 1}"`)
    expect(conflict.text).toContain('name="value.detained.0" value="5"')
    const again = { ...second, version: String(version + 1), 'keep.missing': 'no' }
    expect((await researcher.post('/en/desk/records/aguililla/enter', again)).status).toBe(303)
    const { statements } = await stored('aguililla')
    expect(statements.filter(({ field }) => field === 'missing').map(({ value }) => value)).toEqual([1])
    expect(statements.filter(({ field }) => field === 'detained').map(({ value }) => value)).toEqual([5])
  })

  test('victims are saved together; what is wrong in one row keeps all in the form', async () => {
    const rows = {
      source: 'times',
      'row.0.name': 'Juan Pérez',
      'row.0.age': '34',
      'row.0.occupation': 'police',
      'row.1.sex': 'female',
      'row.1.outcome': 'injured',
      'row.1.source': 'milenio',
      'row.4.name': 'Rosa Díaz',
      'row.4.age': 'old',
    }
    const wrong = await researcher.post('/en/desk/records/aguililla/victims', rows)
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('value="Rosa Díaz"')
    expect(await readRecord(registry, personIn('editor'), 'aguililla-victim-01')).toBeNull()
    const answer = await researcher.post('/en/desk/records/aguililla/victims', {
      ...rows,
      'row.4.age': '18-29',
    })
    expect(answer.location).toBe('/en/desk/records/aguililla?done=victims#victims')
    const second = await stored('aguililla-victim-02')
    expect(second.statements.map(({ field, value, source }) => [field, value, source])).toEqual([
      ['incident', 'aguililla', 'milenio'],
      ['name', 'unnamed', 'milenio'],
      ['sex', 'female', 'milenio'],
      ['outcome', 'injured', 'milenio'],
    ])
    const page = await researcher.page('/es/desk/records/aguililla')
    expect(page.text).toContain('Juan Pérez')
    expect(page.text).toContain('Rosa Díaz')
  })

  test('a case shows its stages in time', async () => {
    await write('case', 'robles', [
      said('name', { text: 'Robles case', kind: 'common' }),
      said('stage', { stage: 'trial', date: '2020-02' }),
      said('stage', { stage: 'arrest', date: '2019-08-13' }),
      said('statusAsOf', { status: 'open', date: '2021-03-31' }),
    ])
    const { text } = await researcher.page('/en/desk/records/robles')
    expect(text.indexOf('August 13, 2019')).toBeLessThan(text.indexOf('February 2020'))
    expect(text).toContain('Add a stage')
    expect((await researcher.page('/en/desk/records/robles/enter?field=stage')).text).toContain(
      'value.stage.0.stage',
    )
  })

  test('what an editor marks restricted is gone for a researcher, as if it had never been', async () => {
    await write('person', 'survivor', [said('name', { text: 'CANARY Name', kind: 'common' })])
    const { version } = await stored('survivor')
    const fields = { version: String(version), restricted: 'yes', reason: 'At risk.' }
    expect((await editor.post('/en/desk/records/survivor/restrict', fields)).status).toBe(303)
    expect((await editor.page('/en/desk/records/survivor')).text).toContain('status restricted')
    const hidden = await researcher.page('/en/desk/records/survivor')
    const unknown = await researcher.page('/en/desk/records/nobody')
    expect(hidden.status).toBe(404)
    expect(hidden.text.replaceAll('survivor', '?')).toBe(unknown.text.replaceAll('nobody', '?'))
    for (const path of ['', '/enter', '/history', '/victims']) {
      expect((await researcher.page(`/en/desk/records/survivor${path}`)).status).toBe(404)
    }
    for (const path of ['?kind=person', '/suggest?kind=person&q=canary', '?q=canary']) {
      expect((await researcher.page(`/en/desk/records${path}`)).text.toLowerCase()).not.toContain(
        'canary name',
      )
    }
  })

  test('one value that is marked restricted is nowhere for a researcher, and a late decision is told so', async () => {
    await write('incident', 'exact', [said('name', 'A raid'), said('method', 'CANARY method')])
    const { version, statements } = await stored('exact')
    const statement = String(statements.find(({ field }) => field === 'method')?.id)
    const path = '/en/desk/records/exact'
    const fields = {
      version: String(version),
      field: 'method',
      statement,
      status: 'accepted',
      reason: 'Too exact.',
    }
    expect((await editor.post(`${path}/decide`, { ...fields, restricted: 'yes' })).status).toBe(303)
    for (const page of ['', '/history', '/enter', '/enter?field=method', `/statements/${statement}`]) {
      expect((await researcher.page(`${path}${page}`)).text, page).not.toContain('CANARY')
    }
    expect((await researcher.page(`${path}/statements/${statement}`)).status).toBe(404)
    expect((await editor.page(`${path}/history`)).text).toContain('<ins>restricted</ins>')
    const late = await editor.post(`${path}/decide`, { ...fields, status: 'superseded' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Too exact.')
  })

  test('a filter that cannot be, a cursor that was made up and a character that cannot be stored are no faults', async () => {
    expect((await editor.page('/es/desk/records?from=ayer')).text).toContain(
      'Estos filtros no se pueden usar',
    )
    for (const path of [
      '?cursor=x',
      '?q=%00',
      '/%00',
      '/%00/history',
      '/a/statements/x',
      '/suggest?kind=source&q=%00x',
    ]) {
      expect((await editor.page(`/en/desk/records${path}`)).status, path).toBeLessThan(500)
    }
    for (const path of ['/%00', '?q=%00']) {
      expect((await editor.page(`/en/desk/sources${path}`)).status, path).toBeLessThan(500)
    }
    const answer = await editor.post('/en/desk/records/new?kind=incident', {
      id: 'x',
      paste: '\0',
      'value.name.0': 'a\0b',
    })
    expect(answer.status).toBeLessThan(500)
  })

  test('markup in any text field is shown as text', async () => {
    const source: Source = { id: 'hostile', type: 'webpage', title: attack, URL: 'javascript:alert(3)' }
    const text = (field: string, value: unknown) => said(field, value, 'hostile')
    const all = [
      text('name', attack),
      text('method', attack),
      text('summary', attack),
      text('place', { state: 'MX-MEX', locality: attack, publicPrecision: 'exact' }),
      text('actor', { name: attack, role: 'perpetrator', attribution: 'alleged' }),
      { ...text('injured', 1), locator: attack, quotation: attack },
    ]
    await write('incident', 'hostile', all, [source])
    const paths = [
      '/records',
      '/records/hostile',
      '/records/hostile/history',
      '/records/hostile/enter',
      '/records/hostile/victims',
      '/records/hostile/merge',
      '/sources',
      '/sources/hostile',
      '/sources/hostile/edit',
      `/records?q=${encodeURIComponent(attack)}&state=${encodeURIComponent(attack)}&kind=${encodeURIComponent(attack)}`,
      `/records/aguililla/merge?with=${encodeURIComponent(attack)}`,
      `/records?done=${encodeURIComponent(attack)}`,
    ]
    for (const path of paths) {
      const { text: page } = await editor.page(`/en/desk${path}`)
      expect(page, path).not.toContain('<script>alert')
      expect(page, path).not.toContain('<img src=x')
      expect(page, path).not.toContain('href="javascript:')
    }
    const entered = Object.fromEntries(
      [
        'id',
        'source',
        'paste',
        'locator',
        'quotation',
        'reason',
        'value.name.0',
        'value.summary.0',
        'value.type.0',
      ].map((name) => [name, attack]),
    )
    const { text: again } = await editor.post('/en/desk/records/new?kind=incident', entered)
    expect(again).not.toContain('<script>alert')
    expect(again).not.toContain('<img src=x')
  })

  test('only people of the desk come in; only editors decide', async () => {
    for (const role of ['public', 'reader'] as const) {
      const outside = deskApp(registry, role)
      for (const path of ['/records', '/records/aguililla', '/records/suggest?kind=person&q=a', '/sources']) {
        expect((await outside.page(`/en/desk${path}`)).status, `${role} ${path}`).toBe(403)
      }
      expect((await outside.post('/en/desk/records/aguililla/enter', {})).status).toBe(403)
    }
    for (const path of ['/decide', '/restrict', '/merge']) {
      expect((await researcher.post(`/en/desk/records/aguililla${path}`, { reason: 'x' })).status).toBe(403)
    }
  })

  test('two records become one, and the old address leads to it', async () => {
    await write('incident', 'double', [said('name', 'The same ambush')])
    const both = await editor.page('/en/desk/records/double/merge?with=aguililla')
    expect(both.text).toContain('Merge them')
    const [from, into] = await Promise.all([stored('double'), stored('aguililla')])
    const answer = await editor.post('/en/desk/records/double/merge', {
      into: 'aguililla',
      fromVersion: String(from.version),
      intoVersion: String(into.version),
      reason: 'The same event.',
    })
    expect(answer.location).toBe('/en/desk/records/aguililla?done=merged')
    const old = await editor.app.request('/en/desk/records/double')
    expect([old.status, old.headers.get('Location')]).toEqual([301, '/en/desk/records/aguililla'])
  })

  test('a source is pasted, then put right; two who do so see each other', async () => {
    const pasted = '@article{m, author={Malkin, Elisabeth}, title={Police die}, journal={NYT}, year=2019}'
    const made = await researcher.post('/en/desk/sources/new', { paste: pasted })
    expect(made.location).toBe('/en/desk/sources/malkin-2019-police?done=source')
    const fields = {
      sourceType: 'article-newspaper',
      sourceTitle: 'Police die in ambush',
      version: '1',
      reason: 'Title.',
    }
    expect((await researcher.post('/en/desk/sources/malkin-2019-police/edit', fields)).status).toBe(303)
    const late = await editor.post('/en/desk/sources/malkin-2019-police/edit', {
      ...fields,
      sourceTitle: 'Mine',
    })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Police die in ambush')
    expect(late.text).toContain('value="Mine"')
  })
})
