import type { Language } from '../model/language.ts'

/** What commands say of whole workspaces that go into the registry or come out of it, in one language. */
export interface WorkspaceWords {
  oneFolder(count: number): string
  /** One line: `records: 3 new, 1 changed, 400 as they were`. */
  counts(what: string, created: string, changed: string, unchanged: string): string
  readonly records: string
  readonly sources: string
  readonly documents: string
  readonly briefs: string
  notImported(problems: number): string
  readonly needsOutput: string
  notAWorkspaceToReplace(folder: string): string
  exported(folder: string, records: string, sources: string, briefs: string): string
  readonly importing: string
  readonly loading: string
  loaded(records: string, sources: string, briefs: string): string
  administrator(address: string, days: number): string
}

export const workspaceWords: Readonly<Record<Language, WorkspaceWords>> = {
  en: {
    oneFolder: (count) => `expected one folder of a workspace, got ${count}`,
    counts: (what, created, changed, unchanged) =>
      `${what}: ${created} new, ${changed} changed, ${unchanged} as they were`,
    records: 'records',
    sources: 'sources',
    documents: 'documents',
    briefs: 'briefs',
    notImported: (problems) => `${problems} ${problems === 1 ? 'problem' : 'problems'}: nothing was imported`,
    needsOutput: 'export workspace needs --output FOLDER',
    notAWorkspaceToReplace: (folder) => `folder is not empty and is no workspace: ${folder}`,
    exported: (folder, records, sources, briefs) =>
      `wrote ${records} records, ${sources} sources and ${briefs} texts of briefs to ${folder}`,
    importing: 'importing',
    loading: 'first start: loading the workspace …',
    loaded: (records, sources, briefs) =>
      `loaded ${records} records, ${sources} sources and ${briefs} texts of briefs`,
    administrator: (address, days) =>
      `no account yet: open this once, within ${days} days, to become the administrator\n${address}`,
  },
  es: {
    oneFolder: (count) => `se esperaba una carpeta de un espacio de trabajo, hay ${count}`,
    counts: (what, created, changed, unchanged) =>
      `${what}: ${created} nuevos, ${changed} cambiados, ${unchanged} como estaban`,
    records: 'registros',
    sources: 'fuentes',
    documents: 'documentos',
    briefs: 'informes',
    notImported: (problems) => `${problems} ${problems === 1 ? 'problema' : 'problemas'}: no se importó nada`,
    needsOutput: 'export workspace requiere --output CARPETA',
    notAWorkspaceToReplace: (folder) => `la carpeta no está vacía y no es un espacio de trabajo: ${folder}`,
    exported: (folder, records, sources, briefs) =>
      `se escribieron ${records} registros, ${sources} fuentes y ${briefs} textos de informes en ${folder}`,
    importing: 'importando',
    loading: 'primer inicio: se carga el espacio de trabajo …',
    loaded: (records, sources, briefs) =>
      `se cargaron ${records} registros, ${sources} fuentes y ${briefs} textos de informes`,
    administrator: (address, days) =>
      `aún no hay cuentas: abra esto una vez, antes de ${days} días, para ser quien administra\n${address}`,
  },
}
