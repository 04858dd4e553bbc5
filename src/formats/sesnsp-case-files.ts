import type { Indicator } from '../model/dataset.ts'
import type { Localized } from '../model/language.ts'
import { subtypesOf } from './sesnsp-dataset.ts'

/** A crime whose case files are counted: the words that name it, and the rows that count it. */
interface Crime {
  /** Also the family, when it has no `family`. */
  readonly id: string
  readonly family?: string
  /** As in "case files of …" and "carpetas de investigación por …". */
  readonly name: Localized
  /** Said after the sentence that every indicator has. */
  readonly note?: Localized
  readonly intent?: 'intentional' | 'unintentional'
  readonly subtypes: string[]
  readonly aliases: { readonly en: string[]; readonly es: string[] }
}

const splitIn2026: Localized = {
  en: 'the registry of 2026 splits it into several subtypes, added together here',
  es: 'el registro de 2026 lo divide en varios subtipos, que aquí se suman',
}
const attemptsSince2026: Localized = {
  en: 'since 2026 split into subtypes, among them attempts, added together here',
  es: 'desde 2026 se divide en subtipos, entre ellos la tentativa, que aquí se suman',
}

const crimes: readonly Crime[] = [
  {
    id: 'intentional-homicide',
    family: 'homicide',
    name: { en: 'intentional homicide', es: 'homicidio doloso' },
    note: {
      en: 'one file may hold several victims',
      es: 'una carpeta puede reunir varias víctimas',
    },
    intent: 'intentional',
    subtypes: subtypesOf.intentionalHomicide,
    aliases: {
      en: [
        'homicide case files',
        'homicide investigations',
        'investigation files for homicide',
        'reported homicides',
        'homicide cases',
        'reported murders',
      ],
      es: [
        'carpetas de homicidio doloso',
        'carpetas de investigación por homicidio',
        'casos de homicidio doloso',
        'homicidios denunciados',
      ],
    },
  },
  {
    id: 'unintentional-homicide',
    family: 'homicide',
    name: { en: 'unintentional homicide', es: 'homicidio culposo' },
    intent: 'unintentional',
    subtypes: subtypesOf.unintentionalHomicide,
    aliases: { en: ['manslaughter investigations'], es: ['carpetas de homicidio culposo'] },
  },
  {
    id: 'feminicide',
    name: { en: 'feminicide', es: 'feminicidio' },
    intent: 'intentional',
    subtypes: subtypesOf.feminicide,
    aliases: { en: ['femicide case files', 'femicide investigations'], es: ['carpetas de feminicidio'] },
  },
  {
    id: 'intentional-injury',
    name: { en: 'intentional injury', es: 'lesiones dolosas' },
    intent: 'intentional',
    subtypes: subtypesOf.intentionalInjury,
    aliases: { en: ['assault case files'], es: ['carpetas de lesiones dolosas'] },
  },
  {
    id: 'kidnapping',
    name: { en: 'kidnapping', es: 'secuestro' },
    note: splitIn2026,
    subtypes: subtypesOf.kidnapping,
    aliases: {
      en: ['reported kidnappings', 'kidnapping cases'],
      es: ['secuestros denunciados', 'carpetas de secuestro'],
    },
  },
  {
    id: 'extortion',
    name: { en: 'extortion', es: 'extorsión' },
    note: attemptsSince2026,
    subtypes: subtypesOf.extortion,
    aliases: {
      en: ['reported extortions', 'extortion cases'],
      es: ['extorsiones denunciadas', 'carpetas de extorsión'],
    },
  },
  {
    id: 'human-trafficking',
    name: { en: 'human trafficking', es: 'trata de personas' },
    note: splitIn2026,
    subtypes: subtypesOf.humanTrafficking,
    aliases: { en: ['human trafficking cases'], es: ['carpetas de trata', 'casos de trata de personas'] },
  },
  {
    id: 'vehicle-theft',
    name: { en: 'vehicle theft', es: 'robo de vehículo' },
    note: {
      en: 'cars, motorcycles and boats, with and without violence',
      es: 'coches, motocicletas y embarcaciones, con y sin violencia',
    },
    subtypes: subtypesOf.vehicleTheft,
    aliases: {
      en: ['vehicle thefts', 'car thefts', 'stolen vehicles', 'carjackings and car thefts'],
      es: ['robos de vehículo', 'robo de vehículo automotor', 'vehículos robados', 'robo de autos'],
    },
  },
  {
    id: 'home-burglary',
    name: { en: 'home burglary', es: 'robo a casa habitación' },
    subtypes: subtypesOf.homeBurglary,
    aliases: { en: ['home burglaries', 'house burglaries'], es: ['robos a casa habitación'] },
  },
  {
    id: 'domestic-violence',
    name: { en: 'domestic violence', es: 'violencia familiar' },
    subtypes: subtypesOf.domesticViolence,
    aliases: {
      en: ['reported domestic violence', 'domestic violence cases', 'family violence case files'],
      es: ['carpetas de violencia familiar', 'denuncias por violencia familiar'],
    },
  },
  {
    id: 'rape',
    name: { en: 'rape', es: 'violación' },
    note: { en: 'simple and equated rape together', es: 'violación simple y equiparada, sumadas' },
    subtypes: subtypesOf.rape,
    aliases: {
      en: ['reported rapes', 'rape cases'],
      es: ['violaciones denunciadas', 'carpetas de violación'],
    },
  },
  {
    id: 'sexual-abuse',
    name: { en: 'sexual abuse', es: 'abuso sexual' },
    subtypes: subtypesOf.sexualAbuse,
    aliases: { en: ['sexual abuse cases'], es: ['carpetas de abuso sexual'] },
  },
  {
    id: 'drug-dealing',
    name: { en: 'retail drug dealing', es: 'narcomenudeo' },
    note: splitIn2026,
    subtypes: subtypesOf.drugDealing,
    aliases: { en: ['drug dealing cases'], es: ['carpetas de narcomenudeo'] },
  },
]

/**
 * The indicators of case files. An id names one series, so those of the municipal data set, which counts the same, end
 * in `-municipal`.
 */
export function caseFileIndicators(ending: '' | '-municipal'): Indicator[] {
  return crimes.map(({ id, family, name, note, intent, subtypes, aliases }) => ({
    id: `${id}-case-files${ending}`,
    label: { en: `Case files of ${name.en}`, es: `Carpetas de investigación por ${name.es}` },
    definition: {
      en: `Case files of ${name.en} that state prosecutors opened${note ? `; ${note.en}` : ''}`,
      es: `Carpetas de investigación por ${name.es} abiertas por las fiscalías estatales${note ? `; ${note.es}` : ''}`,
    },
    unit: 'case file',
    dimensions: { counting: 'case files', ...(intent ? { intent } : {}), level: 'all', year: 'calendar' },
    aliases: {
      en: [
        `case files of ${name.en}`,
        `${name.en} case files`,
        `investigations of ${name.en}`,
        ...aliases.en,
      ],
      es: [
        `carpetas de investigación por ${name.es}`,
        `carpetas por ${name.es}`,
        `investigaciones por ${name.es}`,
        ...aliases.es,
      ],
    },
    family: family ?? id,
    additive: true,
    select: { subtype: subtypes },
  }))
}
