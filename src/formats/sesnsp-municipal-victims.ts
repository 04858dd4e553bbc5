import type { Format } from '../model/format.ts'
import { victimCategories } from './sesnsp-categories.ts'
import { sesnspOrigin } from './sesnsp-dataset.ts'
import { beginsWithSesnspHeader, type SesnspColumns, sesnspLayout, sesnspReading } from './sesnsp-table.ts'
import { victimIndicators } from './sesnsp-victims.ts'

const columns: SesnspColumns = { place: 'municipality', victims: true }

/** Victims by municipality, month, sex and age: `RNID-Víctimas_Municipal-2026-ago2026.csv`. */
export const sesnspMunicipalVictims: Format = {
  id: 'sesnsp-municipal-victims',
  title: {
    en: 'SESNSP: victims by municipality',
    es: 'SESNSP: víctimas por municipio',
  },
  recognises: (file) => beginsWithSesnspHeader(file, columns),
  dataset: {
    ...sesnspOrigin,
    id: 'sesnsp-victims-municipal',
    title: {
      en: 'Victims of crimes under state jurisdiction, by municipality',
      es: 'Víctimas de delitos del fuero común, por municipio',
    },
    format: 'sesnsp-municipal-victims',
    indicators: victimIndicators('-municipal'),
  },
  layout: sesnspLayout(columns),
  reading: sesnspReading(columns, victimCategories),
  partial: true,
}
