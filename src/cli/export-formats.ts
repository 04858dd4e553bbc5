/** The formats of `cotejo export`. */
export const exportFormats = ['csv', 'json', 'parquet', 'sdmx-csv', 'datapackage'] as const
export type ExportFormat = (typeof exportFormats)[number]
