import type { Format } from '../model/format.ts'
import { victimCategories } from './sesnsp-categories.ts'
import { sesnspOrigin } from './sesnsp-dataset.ts'
import { beginsWithSesnspHeader, type SesnspColumns, sesnspLayout, sesnspReading } from './sesnsp-table.ts'
import { victimIndicators } from './sesnsp-victims.ts'

const columns: SesnspColumns = { place: 'state', victims: true }

/** Victims by state, month, sex and age: `IDVFC_NM_dic19.csv`, `RNID-Víctimas_Estatal-2026-ago2026.csv`. */
export const sesnspStateVictims: Format = {
  id: 'sesnsp-state-victims',
  title: {
    en: 'SESNSP: victims by state',
    es: 'SESNSP: víctimas por entidad',
  },
  recognises: (file) => beginsWithSesnspHeader(file, columns),
  dataset: {
    ...sesnspOrigin,
    id: 'sesnsp-victims',
    title: {
      en: 'Victims of crimes under state jurisdiction',
      es: 'Víctimas de delitos del fuero común',
    },
    format: 'sesnsp-state-victims',
    indicators: victimIndicators(''),
  },
  layout: sesnspLayout(columns),
  reading: sesnspReading(columns, victimCategories),
  partial: true,
}
