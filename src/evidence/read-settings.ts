import * as z from 'zod'
import { language, localized } from '../model/language.ts'
import { parseYamlFile } from './parsed-file.ts'
import type { Report } from './problem.ts'
import { readBySchema, shown } from './schema-problems.ts'
import type { Settings } from './workspace.ts'
import { mostBytesOfYaml, readText, settingsFile, type WorkspaceFiles } from './workspace-files.ts'

const settings = z.object({
  name: localized,
  languages: z.array(language).min(1),
  country: z.string().regex(/^[A-Z]{2}$/, 'expected a country code of two capitals such as MX'),
  timeZone: z.string().min(1),
})

/** Reads cotejo.yaml; null when it is missing or wrong, which is reported. */
export function readSettings(files: WorkspaceFiles, report: Report): Settings | null {
  const text = readText(files, settingsFile, mostBytesOfYaml, report)
  const parsed = text === null ? null : parseYamlFile(settingsFile, text, report)
  if (!parsed) return null
  const read = readBySchema(settings, parsed.value, { parsed, path: [], field: null }, report)
  if (read && !isTimeZone(read.timeZone)) {
    const place = parsed.at(['timeZone'])
    const words = { got: shown(read.timeZone) }
    report({ file: settingsFile, ...place, field: 'timeZone', code: 'unknown time zone', words })
  }
  return read
}

/** Known without asking: loading the data base of time zones takes longer than reading the settings. */
const usualZones = new Set(
  `UTC America/Argentina/Buenos_Aires America/Bogota America/Cancun America/Caracas America/Guatemala
   America/Hermosillo America/La_Paz America/Lima America/Mexico_City America/Monterrey America/New_York
   America/Panama America/Santiago America/Sao_Paulo America/Tegucigalpa America/Tijuana`.split(/\s+/),
)

function isTimeZone(name: string): boolean {
  if (usualZones.has(name)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
