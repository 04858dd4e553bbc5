import type { Indicator } from '../model/dataset.ts'
import { fold } from '../model/fold.ts'

/** The eight factors in the order of the editions since 2014, English and Spanish. */
const factors: readonly (readonly [string, string])[] = [
  ['Constraints on Government Powers', 'Límites al poder gubernamental'],
  ['Absence of Corruption', 'Ausencia de corrupción'],
  ['Open Government', 'Gobierno abierto'],
  ['Fundamental Rights', 'Derechos fundamentales'],
  ['Order and Security', 'Orden y seguridad'],
  ['Regulatory Enforcement', 'Cumplimiento regulatorio'],
  ['Civil Justice', 'Justicia civil'],
  ['Criminal Justice', 'Justicia penal'],
]

/** What the first edition called the first factor. */
const formerNames: Readonly<Record<string, number>> = { 'limited government powers': 1 }
const overallForm = /^(?:wjp rule of law index:?\s*)?overall score$/
const factorForm = /^factor \d+\s*[:.]?\s*(.+)$/
const subfactorForm = /^(\d)\.(\d{1,2})\.?\s+\S/

/**
 * The id of the score that a row or column of a workbook holds: `rule-of-law-score`, `factor-6`, `subfactor-6.2`; null
 * when its label is none. Factors go by name, since the first edition numbered them otherwise.
 * @param first whether the label is from the edition 2012-2013, whose subfactors have other numbers and are kept
 *   apart as `first-edition-3.1`
 */
export function wjpIndicator(label: string, first: boolean): string | null {
  const folded = fold(label).replace(/\s+/g, ' ').trim()
  if (overallForm.test(folded)) return 'rule-of-law-score'
  const factor = factorForm.exec(folded)?.[1]
  if (factor !== undefined) return factorNamed(factor)
  const subfactor = subfactorForm.exec(folded)
  if (!subfactor) return null
  return `${first ? 'first-edition' : 'subfactor'}-${subfactor[1]}.${subfactor[2]}`
}

function factorNamed(folded: string): string | null {
  const at = factors.findIndex(([english]) => fold(english) === folded.replace(/ (?:&|and) /, ' and '))
  const number = at >= 0 ? at + 1 : formerNames[folded]
  return number === undefined ? null : `factor-${number}`
}

/** The overall score and the eight factors; the subfactors are kept in the store without a description. */
export const wjpIndicators: readonly Indicator[] = [
  {
    id: 'rule-of-law-score',
    label: { en: 'Score in the Rule of Law Index', es: 'Puntuación en el Índice de Estado de Derecho' },
    definition: {
      en: 'Overall score from 0 to 1, the highest being the best; editions before 2015 are not comparable with later ones',
      es: 'Puntuación general de 0 a 1, la más alta es la mejor; las ediciones anteriores a 2015 no son comparables con las posteriores',
    },
    unit: 'score',
    dimensions: {},
    aliases: {
      en: ['score in the Rule of Law Index', 'overall score', 'rule of law score'],
      es: ['puntuación en el Índice de Estado de Derecho', 'puntaje general', 'puntuación general'],
    },
    family: 'rule-of-law',
    additive: false,
    better: 'high',
  },
  ...factors.map(
    ([english, spanish], at): Indicator => ({
      id: `factor-${at + 1}`,
      label: { en: `Rule of Law Index: ${english}`, es: `Índice de Estado de Derecho: ${spanish}` },
      definition: {
        en: `Score from 0 to 1 in factor ${at + 1}, ${english}, the highest being the best`,
        es: `Puntuación de 0 a 1 en el factor ${at + 1}, ${spanish}, la más alta es la mejor`,
      },
      unit: 'score',
      dimensions: {},
      aliases: {
        en: [`score in ${english.toLowerCase()}`, `rule of law factor ${at + 1}`],
        es: [`puntuación en ${spanish.toLowerCase()}`, `factor ${at + 1} del Estado de Derecho`],
      },
      family: `rule-of-law-factor-${at + 1}`,
      additive: false,
      better: 'high',
    }),
  ),
]
