import type { DatasetDescription } from '../model/format.ts'

/** Who publishes the projections of population, and on what terms. */
export const conapoOrigin = {
  publisher: 'conapo',
  publisherName: { en: 'National Population Council', es: 'Consejo Nacional de Población' },
  publisherAcronym: 'CONAPO',
  licence: 'free use',
  url: 'https://www.gob.mx/conapo',
} satisfies Partial<DatasetDescription>
