import type { Format } from '../model/format.ts'
import { caseFileIndicators } from './sesnsp-case-files.ts'
import { caseFileCategories } from './sesnsp-categories.ts'
import { sesnspOrigin } from './sesnsp-dataset.ts'
import { beginsWithSesnspHeader, type SesnspColumns, sesnspLayout, sesnspReading } from './sesnsp-table.ts'

const columns: SesnspColumns = { place: 'state', victims: false }

/** Case files by state and month: `INM_estatal_nov25.csv`, `RNID-Delitos_Estatal-2026-ago2026.csv`. */
export const sesnspState: Format = {
  id: 'sesnsp-state',
  title: {
    en: 'SESNSP: case files by state',
    es: 'SESNSP: carpetas de investigación por entidad',
  },
  recognises: (file) => beginsWithSesnspHeader(file, columns),
  dataset: {
    ...sesnspOrigin,
    id: 'sesnsp-case-files',
    title: {
      en: 'Case files of crimes under state jurisdiction',
      es: 'Carpetas de investigación por delitos del fuero común',
    },
    format: 'sesnsp-state',
    indicators: caseFileIndicators(''),
  },
  layout: sesnspLayout(columns),
  reading: sesnspReading(columns, caseFileCategories),
  partial: true,
}
