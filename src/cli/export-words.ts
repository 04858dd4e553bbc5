import type { Language } from '../model/language.ts'

/** What `cotejo export` says, in one language. */
export interface ExportWords {
  notADay(text: string): string
  unknown(id: string, meant: string | null): string
  needsOutput(format: string): string
  notAPackage(folder: string): string
  wrote(file: string, figures: string, single: boolean): string
  alsoWrote(file: string): string
  none(id: string, asOf: string | null): string
}

export const exportWords: Readonly<Record<Language, ExportWords>> = {
  en: {
    notADay: (text) => `invalid --as-of: ${text} (expected a day such as 2021-01-26)`,
    unknown: (id, meant) =>
      `no indicator or data set of this id: ${id}${meant === null ? '' : `; did you mean ${meant}?`}`,
    needsOutput: (format) => `--format ${format} needs --output PATH`,
    notAPackage: (folder) => `folder is not empty and holds no datapackage.json: ${folder}`,
    wrote: (file, figures, single) => `wrote ${figures} ${single ? 'figure' : 'figures'} to ${file}`,
    alsoWrote: (file) => `its data dictionary is in ${file}`,
    none: (id, asOf) => `no figure of ${id}${asOf === null ? '' : ` was out on ${asOf}`}`,
  },
  es: {
    notADay: (text) => `--as-of no válido: ${text} (se esperaba un día como 2021-01-26)`,
    unknown: (id, meant) =>
      `ningún indicador ni conjunto de datos con esta clave: ${id}${meant === null ? '' : `; ¿quiso decir ${meant}?`}`,
    needsOutput: (format) => `--format ${format} requiere --output RUTA`,
    notAPackage: (folder) => `la carpeta no está vacía y no contiene datapackage.json: ${folder}`,
    wrote: (file, figures, single) =>
      `se ${single ? 'escribió' : 'escribieron'} ${figures} ${single ? 'cifra' : 'cifras'} en ${file}`,
    alsoWrote: (file) => `su diccionario de datos está en ${file}`,
    none: (id, asOf) => `ninguna cifra de ${id}${asOf === null ? '' : ` se había publicado al ${asOf}`}`,
  },
}
