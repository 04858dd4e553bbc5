import type { Format } from '../model/format.ts'
import { caseFileIndicators } from './sesnsp-case-files.ts'
import { caseFileCategories } from './sesnsp-categories.ts'
import { sesnspOrigin } from './sesnsp-dataset.ts'
import { beginsWithSesnspHeader, type SesnspColumns, sesnspLayout, sesnspReading } from './sesnsp-table.ts'

const columns: SesnspColumns = { place: 'municipality', victims: false }

/** Case files by municipality and month: `IDM_NM_nov25.csv`, `RNID-Delitos_Municipal-2026-ago2026.csv`. */
export const sesnspMunicipal: Format = {
  id: 'sesnsp-municipal',
  title: {
    en: 'SESNSP: case files by municipality',
    es: 'SESNSP: carpetas de investigación por municipio',
  },
  recognises: (file) => beginsWithSesnspHeader(file, columns),
  dataset: {
    ...sesnspOrigin,
    id: 'sesnsp-case-files-municipal',
    title: {
      en: 'Case files of crimes under state jurisdiction, by municipality',
      es: 'Carpetas de investigación por delitos del fuero común, por municipio',
    },
    format: 'sesnsp-municipal',
    indicators: caseFileIndicators('-municipal'),
  },
  layout: sesnspLayout(columns),
  reading: sesnspReading(columns, caseFileCategories),
  partial: true,
}
