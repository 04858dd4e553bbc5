import type { Language } from '../model/language.ts'

/** What `cotejo import` says, in one language. */
export interface ImportWords {
  noFiles(folder: string): string
  notADay(text: string): string
  noDay(file: string): string
  oneDay(files: number): string
  compressed(file: string): string
  unknownFormat(id: string, known: readonly string[]): string
  notRecognised(file: string, tried: readonly string[]): string
  severalFormats(file: string, ids: readonly string[]): string
  notAnId(text: string): string
  brokenDescription(file: string): string
  notDescribed(dataset: string, file: string): string
  noIndicatorLeft(dataset: string, ids: readonly string[]): string
  wrongMapping(file: string, reason: string): string
  importing(name: string): string
  head(dataset: string, day: string): string
  rows(rows: string): string
  figures(figures: string): string
  through(period: string): string
  against(day: string): string
  revised(count: string, single: boolean): string
  moved(up: string, down: string): string
  added(count: string): string
  removed(count: string): string
  readonly first: string
  largest(shown: number): string
  readonly none: string
  unchanged(file: string, dataset: string, day: string): string
  refused(file: string, problems: number, acceptable: boolean): string
  accepted(count: number): string
  wrote(file: string): string
  completed(file: string, ids: readonly string[]): string
  lacking(dataset: string, ids: readonly string[]): string
  taken(dataset: string, ids: readonly string[]): string
}

const english: ImportWords = {
  noFiles: (folder) => `no file to import in folder: ${folder}`,
  notADay: (text) => `invalid --release: ${text} (expected a day such as 2021-01-20)`,
  noDay: (file) =>
    `${file}: no day of publication: give --release 2021-01-20, or put the day in the name of the file`,
  oneDay: (files) =>
    `--release names one day and there are ${files} files: import them one by one, or put the day of each in its name`,
  compressed: (file) => `${file}: compressed file: unzip it first and import what is inside`,
  unknownFormat: (id, known) => `unknown format: ${id} (expected auto or ${known.join(', ')})`,
  notRecognised: (file, tried) => `${file}: not a file of any of these formats: ${tried.join(', ')}`,
  severalFormats: (file, ids) => `${file}: may be ${ids.join(' or ')}: name the format instead of auto`,
  notAnId: (text) => `invalid --dataset: ${text} (expected letters, digits, hyphens and full stops)`,
  brokenDescription: (file) =>
    `${file}: has problems or describes another data set: see cotejo validate; nothing was imported`,
  notDescribed: (dataset, file) =>
    `${dataset}: such a file does not say whose figures it holds: describe the data set in ${file} first`,
  noIndicatorLeft: (dataset, ids) =>
    `${dataset}: another data set of the workspace has the indicators already: ${ids.join(', ')}; describe it by hand or name that one with --dataset`,
  wrongMapping: (file, reason) => `${file}: not a mapping in YAML: ${reason}`,
  importing: (name) => `importing ${name}`,
  head: (dataset, day) => `${dataset}, release of ${day}`,
  rows: (rows) => `${rows} rows`,
  figures: (figures) => `${figures} figures`,
  through: (period) => `through ${period}`,
  against: (day) => `against ${day}`,
  revised: (count, single) => `${count} ${single ? 'figure' : 'figures'} revised`,
  moved: (up, down) => `${up} up, ${down} down`,
  added: (count) => `${count} new`,
  removed: (count) => `${count} gone`,
  first: 'first release: nothing to compare it with',
  largest: (shown) => (shown === 1 ? 'the largest change:' : `the ${shown} largest changes:`),
  none: 'none',
  unchanged: (file, dataset, day) =>
    `${file}: already imported as ${dataset}, release of ${day}; nothing changed`,
  refused: (file, problems, acceptable) =>
    `${file}: not imported: ${problems} ${problems === 1 ? 'problem' : 'problems'}${acceptable ? '; to import it nevertheless: --accept' : ''}`,
  accepted: (count) => `imported nevertheless, with ${count} ${count === 1 ? 'remark' : 'remarks'}`,
  wrote: (file) => `wrote ${file}`,
  completed: (file, ids) => `completed in ${file}, which rows make up: ${ids.join(', ')}`,
  lacking: (dataset, ids) => `also in the file, not among the indicators of ${dataset}: ${ids.join(', ')}`,
  taken: (dataset, ids) => `left out of ${dataset}, as another data set has them: ${ids.join(', ')}`,
}

const spanish: ImportWords = {
  noFiles: (folder) => `ningún archivo que importar en la carpeta: ${folder}`,
  notADay: (text) => `--release no válido: ${text} (se esperaba un día como 2021-01-20)`,
  noDay: (file) =>
    `${file}: sin día de publicación: indique --release 2021-01-20, o ponga el día en el nombre del archivo`,
  oneDay: (files) =>
    `--release indica un solo día y hay ${files} archivos: impórtelos uno por uno, o ponga el día de cada uno en su nombre`,
  compressed: (file) => `${file}: archivo comprimido: descomprímalo antes e importe lo que contiene`,
  unknownFormat: (id, known) => `formato desconocido: ${id} (se esperaba auto o ${known.join(', ')})`,
  notRecognised: (file, tried) =>
    `${file}: no es un archivo de ninguno de estos formatos: ${tried.join(', ')}`,
  severalFormats: (file, ids) => `${file}: puede ser ${ids.join(' o ')}: indique el formato en lugar de auto`,
  notAnId: (text) => `--dataset no válido: ${text} (se esperaban letras, dígitos, guiones y puntos)`,
  brokenDescription: (file) =>
    `${file}: tiene problemas o describe otro conjunto de datos: vea cotejo validate; no se importó nada`,
  notDescribed: (dataset, file) =>
    `${dataset}: un archivo así no dice de quién son sus cifras: describa antes el conjunto de datos en ${file}`,
  noIndicatorLeft: (dataset, ids) =>
    `${dataset}: otro conjunto de datos del espacio de trabajo ya tiene los indicadores: ${ids.join(', ')}; descríbalo a mano o indique ese con --dataset`,
  wrongMapping: (file, reason) => `${file}: no es una correspondencia en YAML: ${reason}`,
  importing: (name) => `importando ${name}`,
  head: (dataset, day) => `${dataset}, publicación del ${day}`,
  rows: (rows) => `${rows} filas`,
  figures: (figures) => `${figures} cifras`,
  through: (period) => `hasta ${period}`,
  against: (day) => `frente al ${day}`,
  revised: (count, single) => `${count} ${single ? 'cifra revisada' : 'cifras revisadas'}`,
  moved: (up, down) => `${up} al alza, ${down} a la baja`,
  added: (count) => `${count} nuevas`,
  removed: (count) => `${count} retiradas`,
  first: 'primera publicación: no hay con qué compararla',
  largest: (shown) => (shown === 1 ? 'el mayor cambio:' : `los ${shown} mayores cambios:`),
  none: 'ninguna',
  unchanged: (file, dataset, day) =>
    `${file}: ya se había importado como ${dataset}, publicación del ${day}; nada cambió`,
  refused: (file, problems, acceptable) =>
    `${file}: no se importó: ${problems} ${problems === 1 ? 'problema' : 'problemas'}${acceptable ? '; para importarlo de todos modos: --accept' : ''}`,
  accepted: (count) => `se importó de todos modos, con ${count} ${count === 1 ? 'aviso' : 'avisos'}`,
  wrote: (file) => `se escribió ${file}`,
  completed: (file, ids) => `se completó en ${file} qué filas forman: ${ids.join(', ')}`,
  lacking: (dataset, ids) =>
    `también en el archivo, pero no entre los indicadores de ${dataset}: ${ids.join(', ')}`,
  taken: (dataset, ids) => `fuera de ${dataset}, porque otro conjunto de datos los tiene: ${ids.join(', ')}`,
}

export const importWords: Readonly<Record<Language, ImportWords>> = { en: english, es: spanish }

/** A day in a sentence: "22 March 2026", "22 de marzo de 2026". */
export function dayInWords(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'es-MX', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${day}T12:00:00Z`))
}
