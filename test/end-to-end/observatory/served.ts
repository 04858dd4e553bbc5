import { folderWith, run } from '../../cli/run.ts'
import { testDatabase } from '../../registry/test-database.ts'

/** An observatory as `cotejo serve` runs it, on a folder and a database of its own. */
export interface Served {
  readonly address: string
  /** The link by which the first administrator comes in. */
  readonly link: string
  /** What the command wrote to standard error. */
  readonly complaints: readonly string[]
  /** Imports a release of the figures as another process would: `cotejo import`. */
  importRelease(day: string): Promise<void>
  close(): Promise<void>
}

const dataset = `id: murdered-police
title: { en: Registry of murdered police, es: Registro de policías asesinados }
publisher: causa-en-comun
licence: as published
indicators:
  - id: police-killed
    label: { en: Police officers murdered, es: Policías asesinados }
    definition: { en: Officers whose murder the press reported, es: Policías cuyo asesinato reportó la prensa }
    unit: person
    dimensions: { counting: victims, intent: intentional, level: all, year: calendar }
    aliases: { en: [police officers murdered], es: [policías asesinados] }
    additive: true
`

const workspace = {
  'cotejo.yaml': 'name: {en: Watch, es: Vigía}\nlanguages: [en, es]\ncountry: MX\ntimeZone: UTC\n',
  'sources/press.json': '[{"id":"press","type":"webpage","title":"Who is who"}]',
  'records/organizations/causa-en-comun.yaml':
    'statements:\n  name:\n    - value: { text: Causa en Común, kind: official, language: es }\n      source: press\n',
  'records/places/MX.yaml':
    'statements:\n  name:\n    - value: { text: Mexico, kind: official, language: en }\n      source: press\n    - value: { text: México, kind: official, language: es }\n      source: press\n',
  'statistics/murdered-police/dataset.yaml': dataset,
  'mapping.yaml':
    'place: { fixed: MX }\nperiod: { column: year }\nvalue: officers\nindicator: { fixed: police-killed }\n',
  'in/2021-01-21.csv': 'year,officers\n2019,446\n2020,524\n',
  'in/2021-06-30.csv': 'year,officers\n2019,446\n2020,531\n',
}

/** Serves a small workspace with one release of one data set, until it is closed. */
export async function servedObservatory(): Promise<Served> {
  const cwd = folderWith(workspace)
  const database = await testDatabase()
  const environment = { LANG: 'en_US.UTF-8', COTEJO_DATABASE_URL: database.url }
  const importRelease = async (day: string) => {
    const options = ['--dataset', 'murdered-police', '--mapping', 'mapping.yaml']
    const { status, complaints } = await run(['import', 'tidy-csv', `in/${day}.csv`, ...options], { cwd })
    if (status !== 0) throw new Error(complaints.join('\n'))
  }
  await importRelease('2021-01-21')
  const complaints: string[] = []
  let interrupt = () => {}
  let printed = ''
  const ended = run(['serve', '--port', '0'], {
    cwd,
    environment,
    out: (text) => {
      printed += text
    },
    complain: (line) => complaints.push(line),
    interrupted: () =>
      new Promise((done) => {
        interrupt = done
      }),
  })
  const stopped = ended.then(() => 'stopped')
  while (!printed.includes('/join/')) {
    const pause = new Promise((done) => setTimeout(done, 20))
    if ((await Promise.race([pause, stopped])) === 'stopped') throw new Error(complaints.join('\n'))
  }
  const link = /http:\S+\/join\/\S+/.exec(printed)?.[0] ?? ''
  return {
    address: new URL(link).origin,
    link,
    complaints,
    importRelease,
    async close() {
      interrupt()
      await ended
      await database.drop()
    },
  }
}
