import { mexicanStates } from '../../src/model/mexican-states.ts'
import type { RegistryRecord } from '../../src/model/record.ts'
import type { Source } from '../../src/model/source.ts'
import type { Statement } from '../../src/model/statement.ts'

/** Sources of the generated incidents. */
export function* generatedSources(count: number): Generator<Source> {
  for (let at = 0; at < count; at++) {
    yield {
      id: `generated-source-${at}`,
      type: 'article-newspaper',
      title: `Nota ${at} sobre ${word(at)} y ${word(at * 7 + 3)}`,
      'container-title': 'El Diario',
      issued: { 'date-parts': [[2015 + (at % 10), 1 + (at % 12), 1 + (at % 28)]] },
      URL: `https://example.org/notas/${at}`,
    }
  }
}

/** Incidents of ten statements each over ten years and all states, always the same. */
export function* generatedIncidents(count: number, sources: number): Generator<RegistryRecord> {
  for (let at = 0; at < count; at++) yield incidentOf(at, sources)
}

export const generatedId = (at: number): string => `generated-${String(at).padStart(6, '0')}`

function incidentOf(at: number, sources: number): RegistryRecord {
  const id = generatedId(at)
  const state = mexicanStates[at % mexicanStates.length]
  const date = `${2015 + (at % 10)}-${two(1 + (at % 12))}-${two(1 + (at % 28))}`
  const values: readonly (readonly [string, unknown])[] = [
    ['name', `Ataque ${at} en ${word(at)} ${word(at * 3 + 1)}`],
    ['type', 'Violence against civilians'],
    ['subType', 'Attack'],
    ['date', date],
    ['place', { state: state?.code, municipality: `${state?.key}001`, publicPrecision: 'municipality' }],
    ['deathsBest', at % 15],
    ['injured', at % 7],
    ['police', at % 5],
    ['weapon', 'firearm'],
    [
      'summary',
      `Un grupo armado atacó en ${word(at * 5 + 2)}, cerca de ${word(at * 11 + 4)}; ${at % 15} muertos.`,
    ],
  ]
  const statements = values.map(
    ([field, value], index): Statement => ({
      record: id,
      field,
      value,
      source: `generated-source-${(at * 13 + index) % sources}`,
      status: 'accepted',
    }),
  )
  return { id, kind: 'incident', statements }
}

const syllables = [
  'ba',
  'co',
  'di',
  'fu',
  'ga',
  'jo',
  'la',
  'me',
  'ni',
  'po',
  'ra',
  'se',
  'ti',
  'xu',
  'ye',
  'zo',
]

/** One of 65,536 made-up words, the same for the same number. */
export function word(number: number): string {
  let rest = (number * 40_503) % 65_536
  let text = ''
  for (let place = 0; place < 4; place++) {
    text += syllables[rest % 16]
    rest = Math.floor(rest / 16)
  }
  return text
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
