import type { DatasetDescription } from '../model/format.ts'
import type { Localized } from '../model/language.ts'

/** What stands for the data set of a table that can be anybody's: the workspace has to describe it before it is imported. */
export function undescribedDataset(format: string, title: Localized): DatasetDescription {
  return {
    id: format,
    title,
    publisher: 'unknown',
    publisherName: { en: 'Unknown publisher', es: 'Editor desconocido' },
    licence: 'unknown',
    format,
    indicators: [
      {
        id: `${format}-value`,
        label: { en: 'Value', es: 'Valor' },
        definition: {
          en: 'What the table counts: the workspace describes it',
          es: 'Lo que cuenta la tabla: lo describe el espacio de trabajo',
        },
        unit: 'other',
        dimensions: {},
        aliases: { en: [`value in ${format}`], es: [`valor en ${format}`] },
        additive: false,
      },
    ],
  }
}
