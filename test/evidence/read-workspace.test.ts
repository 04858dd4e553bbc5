import { describe, expect, it } from 'vitest'
import { problemText } from '../../src/evidence/problem-text.ts'
import { readWorkspace } from '../../src/evidence/read-workspace.ts'
import { filesInMemory, small, smallWith } from './memory-files.ts'

async function problemsOf(changes: Readonly<Record<string, string | Uint8Array | null>>): Promise<string[]> {
  const { problems } = await readWorkspace('/nowhere', filesInMemory(smallWith(changes)))
  return problems.map((problem) => problemText(problem))
}

const organization = 'records/organizations/counting-office.yaml'
const incident = 'records/incidents/puente-2020-05-01.yaml'
const description = 'statistics/deaths/dataset.yaml'
const release = 'statistics/deaths/2021-01.csv'

function changed(path: string, from: string, to: string): Record<string, string> {
  const before = small[path] ?? ''
  if (!before.includes(from)) throw new Error(`expected ${path} to hold: ${from}`)
  return { [path]: before.replace(from, to) }
}

describe('a valid workspace', () => {
  it('is read whole', async () => {
    const { workspace, problems } = await readWorkspace('/nowhere', filesInMemory(small))
    expect(problems).toEqual([])
    expect(workspace?.settings).toEqual({
      name: { en: 'Test', es: 'Prueba' },
      languages: ['en', 'es'],
      country: 'MX',
      timeZone: 'America/Mexico_City',
    })
    expect(workspace?.sources.map((source) => source.id)).toEqual(['diario-2020-05-02', 'office-2021'])
    expect(workspace?.records.map((record) => `${record.kind} ${record.id}`)).toEqual([
      'incident puente-2020-05-01',
      'organization counting-office',
    ])
    expect(workspace?.documents.get('diario-2020-05-02')).toBe('Tres personas murieron.\n')
    expect(workspace?.briefs).toEqual(['briefs/first.md'])
  })

  it('gives every statement its record, its field and the defaults of the codebook', async () => {
    const { workspace } = await readWorkspace('/nowhere', filesInMemory(small))
    const record = workspace?.records.find(({ kind }) => kind === 'incident')
    expect(record?.statements[2]).toEqual({
      record: 'puente-2020-05-01',
      field: 'place',
      value: { state: 'MX-OAX', municipality: '20067', publicPrecision: 'municipality' },
      source: 'diario-2020-05-02',
      status: 'accepted',
    })
  })

  it('tells a missing number from a zero and keeps what each row adds', async () => {
    const { workspace } = await readWorkspace('/nowhere', filesInMemory(small))
    expect(workspace?.observations.get('deaths/2021-01')).toEqual([
      { indicator: 'deaths', place: 'MX', period: '2019', value: '414' },
      { indicator: 'deaths', place: 'MX', period: '2020', value: '', absence: 'not yet published' },
      {
        indicator: 'deaths',
        place: 'MX-OAX',
        period: '2019',
        value: '12',
        status: 'disputed',
        source: 'diario-2020-05-02',
        note: 'counted, not registered',
      },
    ])
  })

  it('may hold readme files, hidden files and folders of other names', async () => {
    expect(
      await problemsOf({
        'records/README.md': 'x',
        'records/incidents/README.md': 'x',
        'statistics/README.md': 'x',
        'statistics/deaths/README.md': 'x',
        'sources/README.md': 'x',
        'documents/README.md': 'x',
        'drafts/x.md': 'x',
      }),
    ).toEqual([])
  })
})

describe('a problem in a record', () => {
  it('is told with its line, column and field, and what was expected', async () => {
    expect(await problemsOf(changed(incident, 'value: 3', 'value: abc'))).toEqual([
      `${incident}:6:14: deathsBest: expected a number, got "abc"`,
    ])
  })

  it('never hides another', async () => {
    const text = `statements:
  deathsBest:
    - { value: many, source: nobody }
  deathsBset:
    - { value: 1, source: office-2021 }
  type:
    - { value: Battle, source: office-2021 }
  related:
    - { value: other, source: office-2021 }
`
    expect(await problemsOf({ [incident]: text })).toEqual([
      `${incident}:3:16: deathsBest: expected a number, got "many"`,
      `${incident}:4:3: deathsBset: unknown field: did you mean "deathsBest"?`,
      `${incident}:7:16: type: expected one of "Battles", "Protests", "Riots", "Explosions/Remote violence", ` +
        '"Violence against civilians", "Strategic developments", got "Battle": did you mean "Battles"?',
      `${incident}:9:16: related: unknown incident "other"`,
    ])
  })

  it('inside a compound value names the part', async () => {
    const problems = await problemsOf(changed(incident, "municipality: '20067'", 'municipality: 20067'))
    expect(problems).toEqual([
      `${incident}:9:45: place.municipality: expected text, got the number 20067: put it in quotes`,
    ])
  })

  it('can be a source that does not exist, with the one probably meant', async () => {
    const problems = await problemsOf(changed(organization, 'source: office-2021', 'source: office-2012'))
    expect(problems).toEqual([
      `${organization}:3:83: name.source: unknown source "office-2012": did you mean "office-2021"?`,
    ])
  })

  it('can be a second accepted value of a field that holds one', async () => {
    const two = changed(
      incident,
      '  deathsBest:\n',
      '  deathsBest:\n    - { value: 4, source: diario-2020-05-02 }\n',
    )
    expect(await problemsOf(two)).toEqual([
      `${incident}:7:7: deathsBest: expected one accepted value, got 2 that differ: mark the others disputed or superseded`,
    ])
  })

  it('is none when a second source agrees on the value', async () => {
    const alike = changed(
      incident,
      '  deathsBest:\n',
      '  deathsBest:\n    - { value: 3, source: diario-2020-05-02, locator: p. 2 }\n',
    )
    expect(await problemsOf(alike)).toEqual([])
  })

  it('can be a municipality outside its state, or a sub-type of another type', async () => {
    const text = `statements:
  type:
    - { value: Battles, source: office-2021 }
  subType:
    - { value: Grenade, source: office-2021 }
  place:
    - { value: { state: MX-OAX, municipality: '15021' }, source: office-2021 }
`
    expect(await problemsOf({ [incident]: text })).toEqual([
      `${incident}:5:5: subType: expected a sub-type of "Battles", got "Grenade"`,
      `${incident}:7:47: place.municipality: municipality 15021 does not lie in MX-OAX`,
    ])
  })

  it('can be an id of a record of another kind', async () => {
    const text = `statements:
  actor:
    - { value: { organization: puente-2020-05-01, role: target }, source: office-2021 }
`
    expect(await problemsOf({ 'records/incidents/b.yaml': text })).toEqual([
      'records/incidents/b.yaml:3:32: actor.organization: expected the id of a record of kind organization, ' +
        'got "puente-2020-05-01" of kind incident',
    ])
  })

  it('can be a field of a statement that there is not', async () => {
    expect(await problemsOf(changed(incident, 'value: 3\n', 'value: 3\n      quote: x\n'))).toEqual([
      `${incident}:7:7: deathsBest.quote: unknown field`,
    ])
  })

  it('can be its place: another folder, another ending, an id given twice', async () => {
    expect(
      await problemsOf({
        'records/incident/x.yaml': 'statements: {}',
        'records/incidents/x.yml': 'statements: {}',
        'records/places/counting-office.yaml': 'statements: {}',
      }),
    ).toEqual([
      'records/incident:1:1: unknown folder "incident": did you mean "incidents"?',
      'records/incidents/x.yml:1:1: unexpected file: <id>.yaml expected here',
      'records/places/counting-office.yaml:1:1: duplicate id "counting-office": first in ' +
        'records/organizations/counting-office.yaml',
    ])
  })
})

describe('a problem in the settings', () => {
  it('is told, and no workspace is given', async () => {
    const { workspace, problems } = await readWorkspace(
      '/x',
      filesInMemory(smallWith({ 'cotejo.yaml': null })),
    )
    expect(workspace).toBeNull()
    expect(problems.map((problem) => problemText(problem))).toEqual([
      'cotejo.yaml:1:1: is missing: a workspace has a file cotejo.yaml in its folder',
    ])
  })

  it('can be a setting missing, unknown or wrong', async () => {
    const text = 'name: { en: Test }\nlanguages: [en, fr]\ncuontry: MX\ntimeZone: Mexico\ncountry: MEX\n'
    expect(await problemsOf({ 'cotejo.yaml': text })).toEqual([
      'cotejo.yaml:1:7: name.es: missing',
      'cotejo.yaml:2:17: languages[2]: expected one of "en", "es", got "fr"',
      'cotejo.yaml:3:1: cuontry: unknown field: did you mean "country"?',
      'cotejo.yaml:5:10: country: expected a country code of two capitals such as MX, got "MEX"',
    ])
  })

  it('can be a time zone that does not exist', async () => {
    expect(await problemsOf(changed('cotejo.yaml', 'America/Mexico_City', 'America/Oaxaca'))).toEqual([
      'cotejo.yaml:4:11: timeZone: expected a time zone such as America/Mexico_City, got "America/Oaxaca"',
    ])
  })

  it('is told for a folder whose name is nearly a known one', async () => {
    expect(await problemsOf({ 'record/x.yaml': '' })).toEqual([
      'record:1:1: unknown folder "record": did you mean "records"?',
    ])
  })
})

describe('a problem in a bibliography', () => {
  it('is told at its item, named by its id', async () => {
    const text = '[\n  { "id": "a", "type": "artical-newspaper" },\n  { "type": "report" }\n]'
    const problems = await problemsOf({ 'sources/other.json': text })
    expect(problems[0]).toMatch(
      /^sources\/other\.json:2:24: a\.type: expected one of "article-newspaper", .* got /,
    )
    expect(problems[0]).toMatch(/did you mean "article-newspaper"\?$/)
    expect(problems[1]).toBe('sources/other.json:3:3: [2].id: missing')
  })

  it('can be an id given twice, in one file or two', async () => {
    const text = '[{ "id": "office-2021", "type": "report" }]'
    expect(await problemsOf({ 'sources/a.json': text })).toContain(
      'sources/press.json:8:11: id: duplicate id "office-2021": first in sources/a.json',
    )
  })

  it('can be JSON that is none', async () => {
    const problems = await problemsOf({ 'sources/b.json': '[\n  { "id": "a" "type": "report" }\n]' })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^sources\/b\.json:2:\d+: cannot be parsed: /)
  })
})

describe('a problem in a data set', () => {
  it('can be a publisher, a source, a file or an id that is not there', async () => {
    const text = (small[description] ?? '')
      .replace('publisher: counting-office', 'publisher: count-office')
      .replace('file: 2020-06.csv', 'file: 2020-07.csv')
      .replace('id: deaths\n', 'id: death\n')
    expect(await problemsOf({ [description]: text })).toEqual([
      'statistics/deaths/2020-06.csv:1:1: belongs to no release in dataset.yaml',
      `${description}:1:5: id: expected the name of its folder, "deaths", got "death"`,
      `${description}:3:12: publisher: unknown organization "count-office": did you mean "counting-office"?`,
      `${description}:12:49: releases[1].file: no file "2020-07.csv" beside dataset.yaml`,
    ])
  })

  it('can be an indicator that another data set has', async () => {
    const problems = await problemsOf({
      'statistics/other/dataset.yaml': (small[description] ?? '').replace('id: deaths\n', 'id: other\n'),
      'statistics/other/2020-06.csv': 'indicator,place,period,value\n',
      'statistics/other/2021-01.csv': 'indicator,place,period,value\n',
    })
    expect(problems).toEqual([
      'statistics/other/dataset.yaml:6:9: indicators[1].id: duplicate id "deaths": first in statistics/deaths/dataset.yaml',
    ])
  })

  it('is told for a folder without a description', async () => {
    expect(await problemsOf({ 'statistics/other/a.csv': '' })).toEqual([
      'statistics/other/a.csv:1:1: unexpected file: statistics/other/dataset.yaml expected here',
    ])
  })
})

describe('a problem in a release', () => {
  const header = 'indicator,place,period,value'

  it('is told at its line and cell, each row for itself', async () => {
    const rows = [
      'deaths,MX,2019,4 14',
      'deaths,MX-XXX,2019,1',
      'death,MX,2018,1',
      'deaths,MX,2019-13,1',
      'deaths,MX,2017',
      'deaths,MX,2016,',
      'deaths,MX,2015,1',
      'deaths,MX,2015,2',
    ]
    expect(await problemsOf({ [release]: [header, ...rows].join('\n') })).toEqual([
      `${release}:2:16: value: expected a decimal number such as 28870 or 74.3, got "4 14"`,
      `${release}:3:8: place: unknown place "MX-XXX"`,
      `${release}:4:1: indicator: unknown indicator "death": did you mean "deaths"?`,
      `${release}:5:11: period: expected a period such as 2021-03-18, 2021-03, 2021-Q1, 2021, 2015..2020, 2006.. or ` +
        '..2024-03, got "2019-13"',
      `${release}:6:1: expected 4 cells, got 3`,
      `${release}:7:16: value: expected a value, or under "absence" why there is none`,
      `${release}:9:1: duplicate observation of deaths, MX, 2015: first on line 8`,
    ])
  })

  it('can be a column that is missing, unknown or given twice', async () => {
    expect(await problemsOf({ [release]: 'indicator,place,priod,value,value\n' })).toEqual([
      `${release}:1:1: missing column "period"`,
      `${release}:1:17: priod: unknown column: did you mean "period"?`,
      `${release}:1:23: value: "value" stands twice in one mapping`,
    ])
  })

  it('keeps its line below cells of several lines', async () => {
    const text = `${header},note\ndeaths,MX,2019,1,"two\nlines"\ndeaths,MX,2018,x,\n`
    expect(await problemsOf({ [release]: text })).toEqual([
      `${release}:4:16: value: expected a decimal number such as 28870 or 74.3, got "x"`,
    ])
  })

  it('can be a quotation mark that is not closed', async () => {
    const problems = await problemsOf({ [release]: `${header}\ndeaths,MX,2019,"1\n` })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/2021-01\.csv:\d+:1: cannot be parsed: /)
  })

  it('is none when lines end as on Windows', async () => {
    expect(await problemsOf({ [release]: `\ufeff${header}\r\ndeaths,MX,2019,1\r\n` })).toEqual([])
  })

  it('can be a value beside the reason for its absence', async () => {
    expect(await problemsOf({ [release]: `${header},absence\ndeaths,MX,2019,1,suppressed\n` })).toEqual([
      `${release}:2:16: value: expected no value beside the absence "suppressed", got "1"`,
    ])
  })
})

describe('a file that is not what it should be', () => {
  it('holds a NUL byte', async () => {
    expect(await problemsOf({ [incident]: 'statements:\n  name\0' })).toEqual([
      `${incident}:2:7: is not text: it holds a NUL byte`,
    ])
  })

  it('is not UTF-8', async () => {
    const latin1 = Uint8Array.from('statements: { name: [{ value: M\u00e9xico', (character) =>
      character.charCodeAt(0),
    )
    expect(await problemsOf({ [incident]: latin1 })).toEqual([
      `${incident}:1:32: is not UTF-8 text: save it in that encoding`,
    ])
  })

  it('cannot be opened', async () => {
    const files = filesInMemory(small)
    const { problems } = await readWorkspace('/x', {
      ...files,
      read: (path) => {
        if (path === incident) throw Object.assign(new Error('denied'), { code: 'EACCES' })
        return files.read(path)
      },
    })
    expect(problems.map((problem) => problemText(problem))).toEqual([
      `${incident}:1:1: cannot be read: EACCES`,
    ])
  })

  it('is larger than is read', async () => {
    const big = new Uint8Array(17 * 1024 * 1024).fill(32)
    expect(await problemsOf({ [incident]: big })).toEqual([
      `${incident}:1:1: is 17 MB, more than the 16 MB that are read`,
    ])
  })

  it('is a document of no source', async () => {
    expect(await problemsOf({ 'documents/x.txt': 'x', 'documents/y.pdf': 'y' })).toEqual([
      'documents/x.txt:1:1: belongs to no source: no source has the id "x"',
      'documents/y.pdf:1:1: unexpected file: <source id>.txt expected here',
    ])
  })

  it('is empty', async () => {
    expect(await problemsOf({ [incident]: '' })).toEqual([`${incident}:1:1: expected a mapping, got null`])
  })
})

describe('YAML that is hostile', () => {
  it('is told when it is no YAML', async () => {
    const problems = await problemsOf({ [incident]: 'statements:\n  name: [\n' })
    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]).toMatch(/puente-2020-05-01\.yaml:\d+:\d+: cannot be parsed: /)
  })

  it('may not give a key twice', async () => {
    expect(await problemsOf({ [incident]: 'statements: {}\nstatements: {}\n' })).toEqual([
      `${incident}:2:1: "statements" stands twice in one mapping`,
    ])
  })

  it('may not multiply by its aliases', async () => {
    const levels = Array.from({ length: 12 }, (_, at) => {
      const item = at === 0 ? 'x' : `*a${at - 1}`
      return `a${at}: &a${at} [${Array.from({ length: 10 }, () => item).join(', ')}]`
    })
    expect(await problemsOf({ [incident]: levels.join('\n') })).toEqual([
      `${incident}:1:1: cannot be parsed: its aliases multiply without bound`,
    ])
  })

  it.each(['[', '{ a: ', '- ', '? '])(
    'may be nested a million deep by "%s" without harm',
    async (opening) => {
      expect(await problemsOf({ [incident]: opening.repeat(1_000_000) })).toEqual([
        `${incident}:1:1: cannot be parsed: nested too deeply`,
      ])
    },
  )

  it('may be JSON of a million brackets without harm', async () => {
    expect(await problemsOf({ 'sources/b.json': '['.repeat(1_000_000) })).toEqual([
      'sources/b.json:1:1: cannot be parsed: nested too deeply',
    ])
  })

  it('may be nested by its indentation', async () => {
    const text = Array.from({ length: 1200 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')
    const problems = await problemsOf({ [incident]: text })
    expect(problems.length).toBeGreaterThan(0)
  })
})

it('tells problems in Spanish too', async () => {
  const { problems } = await readWorkspace(
    '/x',
    filesInMemory(smallWith(changed(incident, 'value: 3', 'value: abc'))),
  )
  expect(problems.map((problem) => problemText(problem, 'es'))).toEqual([
    `${incident}:6:14: deathsBest: se esperaba un número; se encontró "abc"`,
  ])
})
