import type { FileHead, Format } from '../model/format.ts'
import { acled } from './acled.ts'
import { conapoMunicipal } from './conapo-municipal.ts'
import { conapoState } from './conapo-state.ts'
import { ensu } from './ensu.ts'
import { envipe } from './envipe.ts'
import { inegiIndicator } from './inegi-indicator.ts'
import { inegiMortality } from './inegi-mortality.ts'
import { sdmxCsv } from './sdmx-csv.ts'
import { sesnspMunicipal } from './sesnsp-municipal.ts'
import { sesnspMunicipalVictims } from './sesnsp-municipal-victims.ts'
import { sesnspOldMethod } from './sesnsp-old-method.ts'
import { sesnspState } from './sesnsp-state.ts'
import { sesnspStateVictims } from './sesnsp-state-victims.ts'
import { tidyCsv } from './tidy-csv.ts'
import { ucdpGed } from './ucdp-ged.ts'
import { unodcFirearms } from './unodc-firearms.ts'
import { unodcHomicide } from './unodc-homicide.ts'
import { wjp } from './wjp.ts'

/** Every format that can be imported. */
export const formats: readonly Format[] = [
  sesnspState,
  sesnspMunicipal,
  sesnspStateVictims,
  sesnspMunicipalVictims,
  sesnspOldMethod,
  inegiIndicator,
  inegiMortality,
  conapoState,
  conapoMunicipal,
  envipe,
  ensu,
  wjp,
  unodcHomicide,
  unodcFirearms,
  ucdpGed,
  acled,
  sdmxCsv,
  tidyCsv,
]

/** The format with the id; null when there is none. */
export function formatOf(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null
}

/** The formats that a file looks like, by its name and its first bytes. */
export function recognise(head: FileHead): readonly Format[] {
  return formats.filter((format) => format.recognises(head))
}
