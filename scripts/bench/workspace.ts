import { readWorkspace } from '../../src/evidence/read-workspace.ts'
import type { Workspace } from '../../src/evidence/workspace.ts'
import { dataset, type Observation } from '../../src/model/dataset.ts'

const indicators = 300
const places = 33

/** The demonstration workspace with a generated data set beside it, of `size` observations in one release. */
export async function workspaceOf(size: number): Promise<Workspace> {
  const { workspace } = await readWorkspace('examples/mexico')
  if (!workspace) throw new Error('expected the demonstration workspace to be valid')
  const generated = dataset.parse({
    id: 'generated',
    title: { en: 'Generated', es: 'Generado' },
    publisher: workspace.datasets[0]?.publisher,
    licence: 'none',
    indicators: Array.from({ length: indicators }, (_, index) => ({
      id: `generated-${index}`,
      label: { en: `Generated offence ${index}`, es: `Delito generado ${index}` },
      definition: { en: 'Generated for the benchmark', es: 'Generado para la medición' },
      unit: 'person',
      aliases: { en: [`victims of offence ${word(index)}`], es: [`víctimas del delito ${word(index)}`] },
    })),
    releases: [
      { id: '2021-01-20', published: '2021-01-20', file: '2021-01-20.csv', source: workspace.sources[0]?.id },
    ],
  })
  const rows: Observation[] = []
  for (let index = 0; index < size; index++) {
    const month = Math.floor(index / (indicators * places))
    rows.push({
      indicator: `generated-${index % indicators}`,
      place: `MX-${Math.floor(index / indicators) % places}`,
      period: `${1990 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      value: String((index * 7919) % 10_000),
    })
  }
  return {
    ...workspace,
    datasets: [...workspace.datasets, generated],
    observations: new Map([...workspace.observations, ['generated/2021-01-20', rows]]),
  }
}

/** A made-up word, different for each number. */
function word(index: number): string {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru']
  return [...String(index).padStart(3, '0')].map((digit) => syllables[Number(digit)]).join('')
}
