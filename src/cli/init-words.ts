import type { Language } from '../model/language.ts'

/** What making a workspace says, in one language. */
export interface InitWords {
  notEmpty(folder: string): string
  notAFolder(folder: string): string
  made(folder: string, files: number): string
  next(folder: string): string
}

export const initWords: Readonly<Record<Language, InitWords>> = {
  en: {
    notEmpty: (folder) => `folder is not empty: ${folder}`,
    notAFolder: (folder) => `not a folder: ${folder}`,
    made: (folder, files) => `made a workspace of ${files} files in ${folder}`,
    next: (folder) => `check its brief: cotejo check ${folder}/briefs/first-brief.md`,
  },
  es: {
    notEmpty: (folder) => `la carpeta no está vacía: ${folder}`,
    notAFolder: (folder) => `no es una carpeta: ${folder}`,
    made: (folder, files) => `se creó un espacio de trabajo de ${files} archivos en ${folder}`,
    next: (folder) => `coteje su informe: cotejo check ${folder}/briefs/first-brief.md`,
  },
}
