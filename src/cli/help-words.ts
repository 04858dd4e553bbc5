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
  readonly serve: string
  readonly served: string
  readonly port: string
  readonly host: string
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
  serve: 'show a workspace as a site',
  served: 'workspace folder (default: the nearest one above the current folder)',
  port: 'port to listen on',
  host: 'address to listen on',
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
  serve: 'muestra un espacio de trabajo como sitio',
  served: 'carpeta del espacio de trabajo (por omisión, la más cercana sobre la carpeta actual)',
  port: 'puerto en que se escucha',
  host: 'dirección en que se escucha',
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
