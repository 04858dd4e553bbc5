import type { WorkspaceFiles } from '../../src/evidence/workspace-files.ts'

/** A workspace that stands in memory: text or bytes by path. */
export function filesInMemory(contents: Readonly<Record<string, string | Uint8Array>>): WorkspaceFiles {
  const paths = Object.keys(contents).sort()
  return {
    list: (folder) => paths.filter((path) => path.startsWith(`${folder}/`)),
    folders: () => [
      ...new Set(paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? '')),
    ],
    read: (path) => {
      const content = contents[path]
      if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
      return typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
  }
}

/** A small valid workspace; tests change one file of it. */
export const small: Readonly<Record<string, string>> = {
  'cotejo.yaml': `name: { en: Test, es: Prueba }
languages: [en, es]
country: MX
timeZone: America/Mexico_City
`,
  'sources/press.json': JSON.stringify(
    [
      { id: 'diario-2020-05-02', type: 'article-newspaper', title: 'Tres muertos en el puente' },
      { id: 'office-2021', type: 'report', title: 'Yearly count', issued: { 'date-parts': [[2021, 1, 20]] } },
    ],
    null,
    2,
  ),
  'records/organizations/counting-office.yaml': `statements:
  name:
    - { value: { text: Oficina de Conteo, language: es, kind: official }, source: office-2021 }
    - { value: { text: OdC, kind: acronym }, source: office-2021 }
  sort:
    - { value: government, source: office-2021 }
`,
  'records/incidents/puente-2020-05-01.yaml': `statements:
  date:
    - value: 2020-05-01
      source: diario-2020-05-02
  deathsBest:
    - value: 3
      source: diario-2020-05-02
  place:
    - value: { state: MX-OAX, municipality: '20067' }
      source: diario-2020-05-02
`,
  'statistics/deaths/dataset.yaml': `id: deaths
title: { en: Deaths, es: Muertes }
publisher: counting-office
licence: free
indicators:
  - id: deaths
    label: { en: Deaths, es: Muertes }
    definition: { en: All deaths, es: Todas las muertes }
    unit: person
    aliases: { en: [deaths, people killed], es: [muertes] }
releases:
  - { id: 2020-06, published: 2020-06-20, file: 2020-06.csv, source: office-2021 }
  - { id: 2021-01, published: 2021-01-20, file: 2021-01.csv, source: office-2021 }
`,
  'statistics/deaths/2020-06.csv': `indicator,place,period,value
deaths,MX,2019,410
`,
  'statistics/deaths/2021-01.csv': `indicator,place,period,value,absence,status,source,note
deaths,MX,2019,414,,,,
deaths,MX,2020,,not yet published,,,
deaths,MX-OAX,2019,12,,disputed,diario-2020-05-02,"counted, not registered"
`,
  'documents/diario-2020-05-02.txt': 'Tres personas murieron.\n',
  'briefs/first.md': '# First\n',
}

/** The small workspace with some files put in its place, or taken away. */
export function smallWith(
  changes: Readonly<Record<string, string | Uint8Array | null>>,
): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = { ...small }
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) delete files[path]
    else files[path] = content
  }
  return files
}
