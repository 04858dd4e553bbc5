import type { Language } from '../model/language.ts'

/** What the command itself says, in one language. Lower case: each is one line on standard error. */
export interface CommandWords {
  noSuchFile(file: string): string
  cannotRead(file: string, reason: string): string
  noBriefs(folder: string): string
  noPattern(pattern: string): string
  noWorkspace: string
  notAWorkspace(folder: string): string
  workspaceProblems(count: number, folder: string): string
  workspaceFine(folder: string): string
  unknownRule(rule: string): string
  didYouMean(rule: string): string
  unknownChoice(option: string, value: string, choices: readonly string[]): string
  cannotWrite(file: string, reason: string): string
  watching: string
  serving(address: string): string
  portInUse(port: number): string
  cannotListen(address: string, reason: string): string
  fires: string
  silent: string
  needsText: string
  needsEvidence: string
  atMost(severity: string): string
  readonly explainHint: string
}

const english: CommandWords = {
  noSuchFile: (file) => `no such file: ${file}`,
  cannotRead: (file, reason) => `cannot read ${file}: ${reason}`,
  noBriefs: (folder) => `no brief (.md, .txt, .html, .docx) in folder: ${folder}`,
  noPattern: (pattern) => `no file matches: ${pattern}`,
  noWorkspace: 'no workspace found (cotejo.yaml): only the rules that need the text alone are run',
  notAWorkspace: (folder) => `not a workspace, cotejo.yaml is missing: ${folder}`,
  workspaceProblems: (count, folder) =>
    `${count} ${count === 1 ? 'problem' : 'problems'} in workspace: ${folder}`,
  workspaceFine: (folder) => `no problem in workspace: ${folder}`,
  unknownRule: (rule) => `unknown rule: ${rule}`,
  didYouMean: (rule) => `did you mean ${rule}?`,
  unknownChoice: (option, value, choices) => `invalid ${option}: ${value} (expected ${choices.join(', ')})`,
  cannotWrite: (file, reason) => `cannot write ${file}: ${reason}`,
  watching: 'watching for changes; press Ctrl+C to stop',
  serving: (address) => `serving ${address} (press Ctrl+C to stop)`,
  portInUse: (port) => `port in use: ${port} (choose another with --port)`,
  cannotListen: (address, reason) => `cannot listen on ${address}: ${reason}`,
  fires: 'Fires on',
  silent: 'Silent on',
  needsText: 'needs the text alone',
  needsEvidence: 'needs evidence',
  atMost: (severity) => `severity: ${severity}`,
  explainHint: 'more on a rule: cotejo explain RULE',
}

const spanish: CommandWords = {
  noSuchFile: (file) => `no existe el archivo: ${file}`,
  cannotRead: (file, reason) => `no se puede leer ${file}: ${reason}`,
  noBriefs: (folder) => `ningún informe (.md, .txt, .html, .docx) en la carpeta: ${folder}`,
  noPattern: (pattern) => `ningún archivo corresponde a: ${pattern}`,
  noWorkspace:
    'no se encontró espacio de trabajo (cotejo.yaml): sólo se aplican las reglas que requieren el texto solo',
  notAWorkspace: (folder) => `no es un espacio de trabajo, falta cotejo.yaml: ${folder}`,
  workspaceProblems: (count, folder) =>
    `${count} ${count === 1 ? 'problema' : 'problemas'} en el espacio de trabajo: ${folder}`,
  workspaceFine: (folder) => `ningún problema en el espacio de trabajo: ${folder}`,
  unknownRule: (rule) => `regla desconocida: ${rule}`,
  didYouMean: (rule) => `¿quiso decir ${rule}?`,
  unknownChoice: (option, value, choices) =>
    `${option} no válido: ${value} (se esperaba ${choices.join(', ')})`,
  cannotWrite: (file, reason) => `no se puede escribir ${file}: ${reason}`,
  watching: 'a la espera de cambios; Ctrl+C para terminar',
  serving: (address) => `sirviendo ${address} (Ctrl+C para terminar)`,
  portInUse: (port) => `puerto ocupado: ${port} (elija otro con --port)`,
  cannotListen: (address, reason) => `no se puede escuchar en ${address}: ${reason}`,
  fires: 'Se activa con',
  silent: 'Calla con',
  needsText: 'requiere el texto solo',
  needsEvidence: 'requiere evidencia',
  atMost: (severity) => `gravedad: ${severity}`,
  explainHint: 'más sobre una regla: cotejo explain REGLA',
}

export const commandWords: Readonly<Record<Language, CommandWords>> = { en: english, es: spanish }

/** The language of the user, by the environment's locale; English when it says nothing. */
export function languageOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return locale.toLowerCase().startsWith('es') ? 'es' : 'en'
}
