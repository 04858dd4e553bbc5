import type { DatasetDescription } from '../model/format.ts'

/** Who publishes INEGI's data sets, and on what terms. */
export const inegiOrigin = {
  publisher: 'inegi',
  publisherName: {
    en: 'National Institute of Statistics and Geography',
    es: 'Instituto Nacional de Estadística y Geografía',
  },
  publisherAcronym: 'INEGI',
  licence: 'INEGI terms of free use',
} satisfies Partial<DatasetDescription>
