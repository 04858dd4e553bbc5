import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checker } from '../../src/check/check-file.ts'
import { reportOf } from '../../src/check/reporters/report.ts'
import type { Evidence, EvidenceView, Needs } from '../../src/evidence/evidence.ts'
import { memoryEvidence } from '../../src/evidence/memory-evidence.ts'
import type { Observatory } from '../../src/evidence/observatory.ts'
import { readWorkspace } from '../../src/evidence/read-workspace.ts'
import { registryObservatory } from '../../src/evidence/registry-observatory.ts'
import type { Workspace } from '../../src/evidence/workspace.ts'
import { kindNamed } from '../../src/model/codebook.ts'
import { compareText } from '../../src/model/compare-text.ts'
import { parsePeriod } from '../../src/model/period.ts'
import type { RegistryRecord } from '../../src/model/record.ts'
import type { Source } from '../../src/model/source.ts'
import type { Statement } from '../../src/model/statement.ts'
import { importInto } from '../../src/registry/import/import-records.ts'
import { testRegistry } from '../registry/test-database.ts'
import { mergeInto, putRecords, putSources } from './filled-registry.ts'

type TestRegistry = Awaited<ReturnType<typeof testRegistry>>

const root = 'examples/mexico'
const nothing: Needs = { names: new Set(), words: new Set(), titles: new Set() }

async function mexico(): Promise<Workspace> {
  const { workspace } = await readWorkspace(root)
  if (!workspace) throw new Error(`expected a workspace in ${root}`)
  return workspace
}

function withoutRegistry(workspace: Workspace): Workspace {
  return { ...workspace, records: [], sources: [], documents: new Map() }
}

/** The example with a source, a record and some statements that the public may not see. */
function withSecrets(workspace: Workspace): Workspace {
  const hidden: Source = { id: 'hidden', type: 'interview', title: 'What a witness said', restricted: true }
  const restricted = true as const
  const secret = { ...person('secret', 'Berta Oculta', 'hidden'), restricted }
  return {
    ...workspace,
    sources: [...workspace.sources, hidden],
    documents: new Map([...workspace.documents, ['hidden', 'What nobody may read']]),
    records: workspace.records
      .map((record, at) => {
        const [head, ...rest] = record.statements
        if (!head || at % 7 > 1) return record
        if (at % 7 === 1) return { ...record, statements: [{ ...head, source: 'hidden' }, ...rest] }
        return { ...record, statements: [...rest, { ...head, restricted }] }
      })
      .concat(secret)
      .sort((a, b) => compareText(fileOf(a), fileOf(b))),
  }
}

function fileOf({ id, kind }: RegistryRecord): string {
  return `${kindNamed(kind)?.folder}/${id}.yaml`
}

/** Asks until nothing is missing any more. */
async function settled<T>(view: EvidenceView, ask: (view: EvidenceView) => T): Promise<T> {
  for (let round = 0; round < 10; round++) {
    const answer = ask(view)
    if (await view.settled()) return answer
  }
  throw new Error('expected the view to settle')
}

describe('the example in a registry', () => {
  let registry: TestRegistry
  let workspace: Workspace
  let observatory: Observatory
  let memory: Evidence

  beforeAll(async () => {
    registry = await testRegistry()
    workspace = withSecrets(await mexico())
    memory = memoryEvidence(workspace)
    const files = workspace.bibliographies
    const summary = await importInto(registry, 'system', {
      sources: workspace.sources.map((source) => ({ source, file: files?.get(source.id) ?? null })),
      documents: [...workspace.documents].map(([source, text]) => ({ source, text })),
      records: workspace.records,
    })
    expect(summary.problems).toEqual([])
    observatory = await registryObservatory(registry, withoutRegistry(workspace))
  }, 60_000)
  afterAll(() => registry.drop())

  const texts = ['briefs', 'drafts'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`)
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => `${folder}/${name}`),
  )

  it.each(texts)('is told of %s exactly as in memory', async (file) => {
    const bytes = readFileSync(`${root}/${file}`)
    const [expected, told] = await Promise.all(
      [memory, observatory].map(async (evidence) => {
        const result = await (await checker(evidence, 'all', 'en')).checkFile(bytes, file)
        return 'problem' in result ? result : reportOf(result.briefs)
      }),
    )
    expect(told).toEqual(expected)
  })

  it('knows the same names by the same kinds', async () => {
    expect(new Map(await observatory.gazetteer())).toEqual(new Map(await memory.gazetteer()))
  })

  it('gives the same answers as memory to any question', async () => {
    const known = await memory.view(nothing)
    const view = await observatory.view(nothing)
    const keys = [...(await observatory.gazetteer()).keys()]
    const someKey = fc.constantFrom(...keys)
    const slipped = fc
      .tuple(someKey, fc.nat(30), fc.constantFrom('', 'x', 'a'))
      .map(([key, at, put]) => key.slice(0, at) + put + key.slice(at + 1))
    const someId = fc.constantFrom(...workspace.records.map(({ id }) => id))
    const year = fc.integer({ min: 2004, max: 2026 })
    const somePeriod = fc
      .tuple(year, fc.constantFrom('', '-03', '-10', '..', '..2024'))
      .map(
        ([from, rest]) =>
          parsePeriod(`${from}${rest}`) ?? { start: null, end: null, precision: 'year' as const },
      )
    const told = fc.record({
      places: fc.subarray(['MX-GRO', 'MX-MEX', 'MX-CMX', '15021', 'MX']),
      words: fc.subarray(['ayotzinapa', 'tlatlay', 'coatepec', 'emboscada']),
    })
    const bare = (records: readonly RegistryRecord[]) => records.map(({ id }) => id)
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          key: fc.oneof(someKey, slipped),
          id: someId,
          period: somePeriod,
          told,
          least: fc.nat(60),
        }),
        async ({ key, id, period, least, told: { places, words } }) => {
          const wordsOf = (name: string) => name.toLowerCase().split(/\P{L}+/u)
          const ask = (of: EvidenceView) => {
            const fits = of
              .incidentsTold(period, { places, words: new Set(words), wordsOf })
              .filter((record) => isTold(record, places, words, wordsOf))
            return {
              named: of.named(key).map(({ record, name, kind, form }) => [record.id, name, kind, form]),
              near: of.namesLike(key).map(({ record, name }) => [record.id, name]),
              record: bareRecord(of.record(id)),
              referring: bare(of.referringTo(id)),
              incidents: bare(of.incidents(period)),
              told: fits.length > 1 ? 'several' : bare(fits),
              later: of.laterIncidentBeyond(
                { after: period.start ?? '2000-01-01', until: period.end },
                'deathsBest',
                least,
              )?.id,
            }
          }
          expect(await settled(view, ask)).toEqual(ask(known))
        },
      ),
      { numRuns: 60, seed: 4 },
    )
  })

  it('has the figures of the workspace, with the names of their publishers from the registry', async () => {
    const needs = { ...nothing, words: new Set(['homicidio', 'homicide']) }
    const known = await memory.view(needs)
    const view = await observatory.view(needs)
    expect(view.indicators).toEqual(known.indicators)
    expect(view.indicators.length).toBeGreaterThan(0)
    const again = await observatory.view(needs)
    // What is worked out of an entry is kept by the entry.
    expect(again.indicators[0]).toBe(view.indicators[0])
    const publisher = view.indicators[0]?.publisher ?? ''
    expect(view.record(publisher)?.id).toBe(publisher)
  })
})

function bareRecord(record: RegistryRecord | null) {
  return record && { ...record, statements: record.statements.map(({ field, value }) => ({ field, value })) }
}

function isTold(
  record: RegistryRecord,
  places: readonly string[],
  words: readonly string[],
  wordsOf: (name: string) => readonly string[],
): boolean {
  return record.statements.some(({ field, value, status }) => {
    if (status !== 'accepted') return false
    if (field === 'name') return wordsOf(String(value)).some((word) => words.includes(word))
    if (field !== 'place' || typeof value !== 'object' || value === null) return false
    return Object.values(value).some((code) => places.includes(String(code)))
  })
}

describe('a registry that changes', () => {
  let registry: TestRegistry
  let observatory: Observatory

  beforeAll(async () => {
    registry = await testRegistry()
    const { settings } = await mexico()
    await putSources(registry, [
      { id: 's', type: 'report', title: 'Annual Report' },
      { id: 'hidden', type: 'report', title: 'Hidden Report', restricted: true },
    ])
    await putRecords(registry, [
      person('ana', 'Ana Prieto'),
      person('ana-2', 'Ana Prieto Ruiz'),
      { ...person('secret', 'Berta Oculta'), restricted: true },
      event('old', { date: '2019-10-14', deathsBest: 13, place: { state: 'MX-MIC' } }),
    ])
    observatory = await registryObservatory(registry, {
      root: '',
      settings,
      sources: [],
      records: [],
      datasets: [],
      observations: new Map(),
      documents: new Map(),
      briefs: [],
    })
    await observatory.gazetteer()
  })
  afterAll(() => registry.drop())

  const asked = async <T>(ask: (view: EvidenceView) => T) => settled(await observatory.view(nothing), ask)

  it('never tells what is restricted', async () => {
    expect((await observatory.gazetteer()).has('berta oculta')).toBe(false)
    const seen = await asked((view) => ({
      named: view.named('berta oculta'),
      near: view.namesLike('berta ocult'),
      record: view.record('secret'),
      source: view.source('hidden'),
      titled: view.sourcesTitled('hidden report'),
      open: view.sourcesTitled('annual report').length,
    }))
    expect(seen).toEqual({ named: [], near: [], record: null, source: null, titled: [], open: 1 })
  })

  it('tells what was entered since, and no longer what was taken back', async () => {
    const near = (view: EvidenceView) => view.namesLike('ana prietto').map(({ name }) => name)
    expect(await asked(near)).toEqual(['Ana Prieto'])
    await putRecords(registry, [person('ana', 'Ana Prieta'), person('eva', 'Eva Marín')])
    const gazetteer = await observatory.gazetteer()
    expect([gazetteer.has('ana prieto'), gazetteer.has('ana prieta'), gazetteer.get('eva marin')]).toEqual([
      false,
      true,
      'person',
    ])
    expect(await asked(near)).toEqual(['Ana Prieta'])
    expect(await asked((view) => view.named('ana prieto'))).toEqual([])
    expect(await asked((view) => view.named('eva marin').map(({ record }) => record.id))).toEqual(['eva'])
  })

  it('tells of an incident entered since, and of what refers to a person since', async () => {
    const october = parsePeriod('2019-10') ?? { start: null, end: null, precision: 'month' as const }
    const ask = (view: EvidenceView) => ({
      incidents: view.incidents(october).map(({ id }) => id),
      worse: view.laterIncidentBeyond({ after: '2019-10-14', until: null }, 'deathsBest', 12)?.id,
      referring: view.referringTo('ana').map(({ id }) => id),
    })
    expect(await asked(ask)).toEqual({ incidents: ['old'], worse: undefined, referring: [] })
    await putRecords(registry, [event('new', { date: '2019-10-20', deathsBest: 14 })])
    await putRecords(registry, [
      {
        id: 'case-1',
        kind: 'case',
        statements: [statement('case-1', 'party', { person: 'ana', role: 'defendant' })],
      },
    ])
    expect(await asked(ask)).toEqual({ incidents: ['old', 'new'], worse: 'new', referring: ['case-1'] })
  })

  it('leaves out the duplicate of another incident', async () => {
    await putRecords(registry, [event('twice', { date: '2019-10-14', duplicateOf: 'old' })])
    const october = parsePeriod('2019-10') ?? { start: null, end: null, precision: 'month' as const }
    expect(await asked((view) => view.incidents(october).map(({ id }) => id))).not.toContain('twice')
  })

  it('is one and the same for those who ask at once', async () => {
    await putRecords(registry, [person('iva', 'Iva Marín')])
    const ids = await Promise.all(
      [1, 2, 3, 4].map(() => asked((view) => view.named('iva marin').map(({ record }) => record.id))),
    )
    expect(ids).toEqual([['iva'], ['iva'], ['iva'], ['iva']])
  })

  it('gives the record that stands for one that was merged', async () => {
    expect(await asked((view) => view.record('ana-2')?.id)).toBe('ana-2')
    await mergeInto(registry, 'ana-2', 'ana')
    await mergeInto(registry, 'ana', 'old')
    expect(await asked((view) => view.record('ana-2')?.id)).toBe('old')
    expect((await observatory.gazetteer()).has('ana prieto ruiz')).toBe(false)
  })
})

function person(id: string, name: string, source = 's'): RegistryRecord {
  const named = statement(id, 'name', { text: name, kind: 'official', language: 'es' })
  return { id, kind: 'person', statements: [{ ...named, source }] }
}

function event(id: string, fields: Readonly<Record<string, unknown>>): RegistryRecord {
  return {
    id,
    kind: 'incident',
    statements: Object.entries(fields).map(([field, value]) => statement(id, field, value)),
  }
}

function statement(record: string, field: string, value: unknown): Statement {
  return { record, field, value, source: 's', status: 'accepted' }
}
