import type { Language } from '../model/language.ts'

/** What `--help` says, in one language. */
export interface HelpWords {
  readonly cotejo: string
  readonly check: string
  readonly files: string
  readonly workspace: string
  readonly format: string
  readonly output: string
  readonly language: string
  readonly watch: string
  readonly init: string
  readonly folder: string
  readonly series: string
  readonly indicator: string
  readonly place: string
  readonly period: string
  readonly asOf: string
  readonly per: string
  readonly seriesFormat: string
  readonly import: string
  readonly importFormat: string
  readonly importFiles: string
  readonly release: string
  readonly dataset: string
  readonly mapping: string
  readonly accept: string
  readonly export: string
  readonly exported: string
  readonly exportFormat: string
  readonly exportOutput: string
  readonly exportAsOf: string
  readonly bom: string
  readonly serve: string
  readonly served: string
  readonly port: string
  readonly host: string
  readonly https: string
  readonly publicOnly: string
  readonly backup: string
  readonly backupFile: string
  readonly restore: string
  readonly restored: string
  readonly migrate: string
  readonly user: string
  readonly userAdd: string
  readonly email: string
  readonly role: string
  readonly audit: string
  readonly auditVerify: string
  readonly anchor: string
  readonly rules: string
  readonly explain: string
  readonly rule: string
  readonly lsp: string
  readonly validate: string
  readonly examples: string
  readonly version: string
  readonly help: string
}

const english: HelpWords = {
  cotejo: 'Holds every figure, date, name, quotation and source of a brief against the evidence.',
  check: 'check briefs; exit 0: no error, 1: at least one error, 2: could not run',
  files: 'briefs (.md, .txt, .html, .docx), folders, patterns, or - for standard input',
  workspace: 'workspace folder (default: the nearest one above the file)',
  format: 'terminal, json, sarif or html',
  output: 'write the report to a file',
  language: 'language of the messages: en or es',
  watch: 'check again whenever a file changes',
  init: 'make a new workspace',
  folder: 'folder of the workspace',
  series: 'show the figures of an indicator at a place',
  indicator: 'id, name or alias of the indicator, in English or Spanish',
  place: 'code or name of the place (default: the country of the workspace)',
  period: 'such as 2019, 2019-03 or 2015..2020',
  asOf: 'the figures as they were published by this day',
  per: 'rate to so many inhabitants, such as 100000',
  seriesFormat: 'table, csv or json',
  import: 'load official figures, keep the release, and tell what it revised',
  importFormat:
    'a format such as sesnsp-state, a publisher such as sesnsp, auto, or workspace: the records, sources and briefs of a folder',
  importFiles: 'files as published, folders or patterns; the oldest release is loaded first',
  release: 'day of publication, such as 2021-01-20 (default: the day in the name of the file)',
  dataset: 'id of the data set (default: the one that the format belongs to)',
  mapping: 'YAML file that says what the columns of a table mean',
  accept: 'import in spite of problems that a person has looked at',
  export: 'write figures for other programs, with a data dictionary and their sources',
  exported: 'id of an indicator or of a data set, or workspace for all records, sources and briefs',
  exportFormat: 'csv, json, parquet, sdmx-csv or datapackage (Frictionless)',
  exportOutput: 'file to write, for datapackage a folder (default: standard output)',
  exportAsOf: 'the figures as they stood on a day, such as 2021-01-26',
  bom: 'begin CSV with a byte order mark, for Excel',
  serve: 'run the site and the desk of a workspace',
  served: 'workspace folder (default: the nearest one above the current folder)',
  port: 'port to listen on',
  host: 'address to listen on',
  https: 'readers come by https, through a proxy in front of this',
  publicOnly: 'for workspace: only what the public may see',
  backup: 'write the whole observatory, as it stands now, to one file',
  backupFile: 'file of the backup',
  restore: 'restore a backup into an empty folder',
  restored: 'folder that the observatory is restored to',
  migrate: 'bring the database up to date',
  user: 'accounts',
  userAdd: 'print a link, good once, by which a person makes an account',
  email: 'e-mail address of the person',
  role: 'reader, researcher, editor or administrator',
  audit: 'the history of all changes',
  auditVerify: 'prove that the history is whole; exit 0: whole, 1: not',
  anchor: 'SEQUENCE:HASH that was printed earlier and kept elsewhere',
  rules: 'list the rules',
  explain: 'explain a rule',
  rule: 'id of the rule',
  lsp: 'run the language server over standard input and output',
  validate: 'validate a workspace; every problem on a line of its own',
  examples: `
Examples:
  cotejo check brief.md --workspace examples/mexico
  cotejo check briefs/ --format html --output report.html
  cat brief.txt | cotejo check -
`,
  version: 'print the version',
  help: 'print help',
}

const spanish: HelpWords = {
  cotejo: 'Coteja cada cifra, fecha, nombre, cita y fuente de un informe con la evidencia.',
  check: 'revisa informes; salida 0: sin errores, 1: al menos un error, 2: no se pudo ejecutar',
  files: 'informes (.md, .txt, .html, .docx), carpetas, patrones, o - para la entrada estándar',
  workspace: 'carpeta del espacio de trabajo (por omisión, la más cercana sobre el archivo)',
  format: 'terminal, json, sarif o html',
  output: 'escribe el reporte en un archivo',
  language: 'idioma de los mensajes: en o es',
  watch: 'revisa de nuevo cada vez que cambia un archivo',
  init: 'crea un espacio de trabajo nuevo',
  folder: 'carpeta del espacio de trabajo',
  series: 'muestra las cifras de un indicador en un lugar',
  indicator: 'clave, nombre o alias del indicador, en inglés o español',
  place: 'clave o nombre del lugar (por omisión, el país del espacio de trabajo)',
  period: 'como 2019, 2019-03 o 2015..2020',
  asOf: 'las cifras según lo publicado hasta este día',
  per: 'tasa por tantos habitantes, como 100000',
  seriesFormat: 'table, csv o json',
  import: 'carga cifras oficiales, conserva la publicación y dice qué revisó',
  importFormat:
    'un formato como sesnsp-state, una institución como sesnsp, auto, o workspace: los registros, fuentes e informes de una carpeta',
  importFiles:
    'archivos tal como se publicaron, carpetas o patrones; se carga primero la publicación más antigua',
  release: 'día de publicación, como 2021-01-20 (por omisión, el día en el nombre del archivo)',
  dataset: 'clave del conjunto de datos (por omisión, el que corresponde al formato)',
  mapping: 'archivo YAML que dice qué significan las columnas de una tabla',
  accept: 'importa a pesar de problemas que una persona ya revisó',
  export: 'escribe cifras para otros programas, con diccionario de datos y fuentes',
  exported:
    'clave de un indicador o de un conjunto de datos, o workspace: todos los registros, fuentes e informes',
  exportFormat: 'csv, json, parquet, sdmx-csv o datapackage (Frictionless)',
  exportOutput: 'archivo que se escribe; para datapackage, carpeta (por omisión, la salida estándar)',
  exportAsOf: 'las cifras tal como estaban en un día, como 2021-01-26',
  bom: 'empieza el CSV con una marca de orden de bytes, para Excel',
  serve: 'abre el sitio y la redacción de un espacio de trabajo',
  served: 'carpeta del espacio de trabajo (por omisión, la más cercana sobre la carpeta actual)',
  port: 'puerto en que se escucha',
  host: 'dirección en que se escucha',
  https: 'los lectores llegan por https, a través de un proxy',
  publicOnly: 'para workspace: sólo lo que el público puede ver',
  backup: 'escribe todo el observatorio, tal como está ahora, en un archivo',
  backupFile: 'archivo del respaldo',
  restore: 'restaura un respaldo en una carpeta vacía',
  restored: 'carpeta en que se restaura el observatorio',
  migrate: 'pone al día la base de datos',
  user: 'cuentas',
  userAdd: 'da un enlace, de un solo uso, con que una persona crea su cuenta',
  email: 'correo electrónico de la persona',
  role: 'reader (lectura), researcher (investigación), editor (edición) o administrator (administración)',
  audit: 'el historial de todos los cambios',
  auditVerify: 'prueba que el historial está completo; salida 0: completo, 1: no',
  anchor: 'NÚMERO:HUELLA que se dio antes y se guardó en otro lugar',
  rules: 'lista las reglas',
  explain: 'explica una regla',
  rule: 'clave de la regla',
  lsp: 'ejecuta el servidor de lenguaje por la entrada y salida estándar',
  validate: 'valida un espacio de trabajo; cada problema en una línea',
  examples: `
Ejemplos:
  cotejo check informe.md --workspace examples/mexico
  cotejo check briefs/ --format html --output reporte.html
  cat informe.txt | cotejo check -
`,
  version: 'muestra la versión',
  help: 'muestra la ayuda',
}

export const helpWords: Readonly<Record<Language, HelpWords>> = { en: english, es: spanish }
