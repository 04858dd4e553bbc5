import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/**
 * Compiles src/model/municipality-table.ts from the catalogue of municipalities beside the project (INEGI, free use with
 * citation) and from the origins below. Run it when the catalogue changes: `npx tsx scripts/compile-municipalities.ts`.
 */
const data = new URL('../../shared/data/', import.meta.url)
const output = new URL('../src/model/municipality-table.ts', import.meta.url)

/**
 * Municipalities split from another: key, name, year of the decree that created it where that is certain, key and name
 * of the municipality that most of it was split from. The names guard the keys.
 */
const origins: readonly (readonly [string, string, number | null, string, string])[] = [
  ['02005', 'Playas de Rosarito', 1995, '02004', 'Tijuana'],
  ['02006', 'San Quintín', 2020, '02001', 'Ensenada'],
  ['02007', 'San Felipe', 2021, '02002', 'Mexicali'],
  ['03009', 'Loreto', 1992, '03001', 'Comondú'],
  ['04010', 'Calakmul', null, '04006', 'Hopelchén'],
  ['04011', 'Candelaria', 1998, '04003', 'Carmen'],
  ['04012', 'Seybaplaya', 2019, '04004', 'Champotón'],
  ['04013', 'Dzitbalché', 2019, '04001', 'Calkiní'],
  ['07113', 'Aldama', 1999, '07026', 'Chenalhó'],
  ['07114', 'Benemérito de las Américas', 1999, '07059', 'Ocosingo'],
  ['07115', 'Maravilla Tenejapa', 1999, '07052', 'Las Margaritas'],
  ['07116', 'Marqués de Comillas', 1999, '07059', 'Ocosingo'],
  ['07117', 'Montecristo de Guerrero', 1999, '07008', 'Ángel Albino Corzo'],
  ['07118', 'San Andrés Duraznal', 1999, '07081', 'Simojovel'],
  ['07119', 'Santiago el Pinar', 1999, '07049', 'Larráinzar'],
  ['07120', 'Capitán Luis Ángel Vidal', null, '07080', 'Siltepec'],
  ['07121', 'Rincón Chamula San Pedro', null, '07072', 'Pueblo Nuevo Solistahuacán'],
  ['07122', 'El Parral', 2011, '07107', 'Villa Corzo'],
  ['07123', 'Emiliano Zapata', 2011, '07002', 'Acala'],
  ['07124', 'Mezcalapa', 2011, '07092', 'Tecpatán'],
  ['07125', 'Honduras de la Sierra', null, '07080', 'Siltepec'],
  ['12077', 'Marquelia', 2001, '12013', 'Azoyú'],
  ['12078', 'Cochoapa el Grande', null, '12043', 'Metlatónoc'],
  ['12079', 'José Joaquín de Herrera', null, '12028', 'Chilapa de Álvarez'],
  ['12080', 'Juchitán', null, '12013', 'Azoyú'],
  ['12081', 'Iliatenco', null, '12041', 'Malinaltepec'],
  ['12082', 'Las Vigas', null, '12053', 'San Marcos'],
  ['12083', 'Ñuu Savi', null, '12012', 'Ayutla de los Libres'],
  ['12084', 'Santa Cruz del Rincón', null, '12041', 'Malinaltepec'],
  ['12085', 'San Nicolás', null, '12023', 'Cuajinicuilapa'],
  ['14125', 'San Ignacio Cerro Gordo', null, '14008', 'Arandas'],
  ['15123', 'Luvianos', null, '15082', 'Tejupilco'],
  ['15124', 'San José del Rincón', null, '15074', 'San Felipe del Progreso'],
  ['15125', 'Tonanitla', 2003, '15044', 'Jaltenco'],
  ['17034', 'Coatetelco', 2017, '17015', 'Miacatlán'],
  ['17035', 'Xoxocotla', 2017, '17017', 'Puente de Ixtla'],
  ['17036', 'Hueyapan', 2017, '17022', 'Tetela del Volcán'],
  ['23008', 'Solidaridad', 1993, '23001', 'Cozumel'],
  ['23009', 'Tulum', 2008, '23008', 'Solidaridad'],
  ['23010', 'Bacalar', 2011, '23004', 'Othón P. Blanco'],
  ['23011', 'Puerto Morelos', 2015, '23005', 'Benito Juárez'],
  ['24057', 'Matlapa', 1994, '24037', 'Tamazunchale'],
  ['24058', 'El Naranjo', 1994, '24010', 'Ciudad del Maíz'],
  ['30211', 'San Rafael', 2003, '30102', 'Martínez de la Torre'],
  ['30212', 'Santiago Sochiapan', 2003, '30130', 'Playa Vicente'],
  ['32057', 'Trancoso', null, '32017', 'Guadalupe'],
  ['32058', 'Santa María de la Paz', null, '32047', 'Teúl de González Ortega'],
]

interface CatalogueRow {
  readonly cve_geo: string
  readonly nombre_municipio: string
}

const rows: CatalogueRow[] = parse(readFileSync(new URL('codes/cve_nom_municipios.csv', data)), {
  bom: true,
  columns: true,
})
const names = new Map(rows.map((row) => [row.cve_geo, row.nombre_municipio.trim()]))
const originOf = new Map(origins.map((origin) => [origin[0], origin]))

const wrong = origins.flatMap(([key, name, , parent, parentName]) =>
  [
    [key, name],
    [parent, parentName],
  ].filter(([code = '', expected]) => names.get(code) !== expected),
)
if (wrong.length > 0) {
  throw new Error(
    wrong.map(([code = '', name]) => `${code} is ${names.get(code)}, expected ${name}`).join('\n'),
  )
}

const map: { objects: { municipios: { geometries: { properties: { id: string } }[] } } } = JSON.parse(
  readFileSync(new URL('geo/mxmaps_municipios_topo.json', data), 'utf8'),
)
const drawn = new Set(map.objects.municipios.geometries.map(({ properties }) => properties.id))
const undrawn = [...names.keys()].filter((code) => !drawn.has(code))
const unexplained = undrawn.filter((code) => !originOf.has(code))
if (unexplained.length > 0) throw new Error(`not on the older map, without origin: ${unexplained.join(', ')}`)

const lines = [...names.keys()].sort().map((code) => {
  const [, , since = null, parent = null] = originOf.get(code) ?? []
  const origin = parent === null ? '' : `|${since ?? ''}|${parent}`
  return `${code} ${names.get(code)}${origin}`
})

writeFileSync(
  output,
  `/**
 * The municipalities of Mexico and the boroughs of its capital, one a line: INEGI's key, the name and, of those split
 * from another, \`|year of the decree, where certain|key of the other\`. Compiled by scripts/compile-municipalities.ts
 * from INEGI's catalogue (free use with citation).
 */
export const municipalityTable = \`
${lines.join('\n')}
\`
`,
)
console.log(
  `${lines.length} municipalities, ${origins.length} with their origin; not on the older map: ${undrawn.join(', ')}`,
)
