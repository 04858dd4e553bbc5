import type { Indicator } from '../model/dataset.ts'
import type { Localized } from '../model/language.ts'
import { subtypesOf } from './sesnsp-dataset.ts'

interface VictimCount {
  readonly id: string
  readonly family: string
  readonly label: Localized
  readonly definition: Localized
  readonly intent?: 'intentional' | 'unintentional'
  readonly subtypes: string[]
  readonly aliases: { readonly en: string[]; readonly es: string[] }
}

const counts: readonly VictimCount[] = [
  {
    id: 'intentional-homicide-victims',
    family: 'homicide',
    label: { en: 'Victims of intentional homicide', es: 'Víctimas de homicidio doloso' },
    definition: {
      en: 'People named as victims in the case files of intentional homicide that state prosecutors opened; feminicide is counted apart',
      es: 'Personas que figuran como víctimas en las carpetas de investigación por homicidio doloso de las fiscalías estatales; el feminicidio se cuenta aparte',
    },
    intent: 'intentional',
    subtypes: subtypesOf.intentionalHomicide,
    aliases: {
      en: [
        'victims of intentional homicide',
        'intentional homicide victims',
        'victims of homicide',
        'homicide victims',
        'murder victims',
        'intentional homicides',
        'homicides',
        'murders',
        'people murdered',
        'people killed',
        'murdered people',
        'deliberate killings',
        'willful homicides',
        'homicide count',
        'killings',
      ],
      es: [
        'víctimas de homicidio doloso',
        'víctimas de homicidios dolosos',
        'homicidios dolosos',
        'homicidio doloso',
        'víctimas de homicidio',
        'homicidios',
        'homicidios intencionales',
        'asesinatos',
        'personas asesinadas',
        'víctimas de asesinato',
      ],
    },
  },
  {
    id: 'unintentional-homicide-victims',
    family: 'homicide',
    label: { en: 'Victims of unintentional homicide', es: 'Víctimas de homicidio culposo' },
    definition: {
      en: 'People killed without intent, most of them in traffic, according to the case files of state prosecutors',
      es: 'Personas muertas sin intención, la mayoría en hechos de tránsito, según las carpetas de las fiscalías estatales',
    },
    intent: 'unintentional',
    subtypes: subtypesOf.unintentionalHomicide,
    aliases: {
      en: [
        'victims of unintentional homicide',
        'unintentional homicides',
        'negligent homicides',
        'manslaughter victims',
        'involuntary manslaughter',
      ],
      es: [
        'víctimas de homicidio culposo',
        'homicidios culposos',
        'homicidio culposo',
        'homicidios imprudenciales',
      ],
    },
  },
  {
    id: 'feminicide-victims',
    family: 'feminicide',
    label: { en: 'Victims of feminicide', es: 'Víctimas de feminicidio' },
    definition: {
      en: 'Women whose killing state prosecutors investigate as feminicide; not part of intentional homicide',
      es: 'Mujeres cuya muerte las fiscalías estatales investigan como feminicidio; no forma parte del homicidio doloso',
    },
    intent: 'intentional',
    subtypes: subtypesOf.feminicide,
    aliases: {
      en: [
        'victims of feminicide',
        'feminicide victims',
        'feminicides',
        'victims of femicide',
        'femicide victims',
        'femicides',
        'women killed in feminicides',
      ],
      es: [
        'víctimas de feminicidio',
        'víctimas de feminicidios',
        'feminicidios',
        'feminicidio',
        'mujeres víctimas de feminicidio',
      ],
    },
  },
  {
    id: 'homicide-and-feminicide-victims',
    family: 'homicide',
    label: {
      en: 'Victims of intentional homicide and feminicide',
      es: 'Víctimas de homicidio doloso y feminicidio',
    },
    definition: {
      en: 'The sum of two counts that do not overlap, as press reports often give it',
      es: 'La suma de dos conteos que no se traslapan, como la da a menudo la prensa',
    },
    intent: 'intentional',
    subtypes: [...subtypesOf.intentionalHomicide, ...subtypesOf.feminicide],
    aliases: {
      en: [
        'homicides including feminicides',
        'murders including feminicides',
        'homicides feminicides combined',
      ],
      es: [
        'homicidios incluidos los feminicidios',
        'homicidios sumados los feminicidios',
        'asesinatos incluidos los feminicidios',
      ],
    },
  },
  {
    id: 'kidnapping-victims',
    family: 'kidnapping',
    label: { en: 'Victims of kidnapping', es: 'Víctimas de secuestro' },
    definition: {
      en: 'People named as victims in case files of kidnapping under state jurisdiction',
      es: 'Personas que figuran como víctimas en las carpetas de secuestro del fuero común',
    },
    subtypes: subtypesOf.kidnapping,
    aliases: {
      en: ['victims of kidnapping', 'kidnapping victims', 'kidnappings', 'people kidnapped', 'abductions'],
      es: ['víctimas de secuestro', 'secuestros', 'personas secuestradas', 'plagios'],
    },
  },
  {
    id: 'extortion-victims',
    family: 'extortion',
    label: { en: 'Victims of extortion', es: 'Víctimas de extorsión' },
    definition: {
      en: 'People named as victims in case files of extortion under state jurisdiction; since 2026 with attempts',
      es: 'Personas que figuran como víctimas en las carpetas de extorsión del fuero común; desde 2026, con tentativas',
    },
    subtypes: subtypesOf.extortion,
    aliases: {
      en: ['victims of extortion', 'extortion victims', 'extortions', 'people extorted'],
      es: ['víctimas de extorsión', 'extorsiones', 'personas extorsionadas'],
    },
  },
  {
    id: 'human-trafficking-victims',
    family: 'human-trafficking',
    label: { en: 'Victims of human trafficking', es: 'Víctimas de trata de personas' },
    definition: {
      en: 'People named as victims in case files of human trafficking under state jurisdiction',
      es: 'Personas que figuran como víctimas en las carpetas de trata de personas del fuero común',
    },
    subtypes: subtypesOf.humanTrafficking,
    aliases: {
      en: ['victims of human trafficking', 'human trafficking victims', 'trafficked people'],
      es: ['víctimas de trata', 'víctimas de trata de personas'],
    },
  },
  {
    id: 'intentional-injury-victims',
    family: 'intentional-injury',
    label: { en: 'Victims of intentional injury', es: 'Víctimas de lesiones dolosas' },
    definition: {
      en: 'People named as victims in case files of intentional injury under state jurisdiction',
      es: 'Personas que figuran como víctimas en las carpetas de lesiones dolosas del fuero común',
    },
    intent: 'intentional',
    subtypes: subtypesOf.intentionalInjury,
    aliases: {
      en: ['victims of intentional injury', 'assault victims'],
      es: ['víctimas de lesiones dolosas', 'lesiones dolosas'],
    },
  },
]

/**
 * The indicators of victims. An id names one series, so those of the municipal data set, which counts the same, end in
 * `-municipal`.
 */
export function victimIndicators(ending: '' | '-municipal'): Indicator[] {
  return counts.map(({ id, family, label, definition, intent, subtypes, aliases }) => ({
    id: `${id}${ending}`,
    label,
    definition,
    unit: 'person',
    dimensions: { counting: 'victims', ...(intent ? { intent } : {}), level: 'all', year: 'calendar' },
    aliases: { en: [...aliases.en], es: [...aliases.es] },
    family,
    additive: true,
    select: { subtype: [...subtypes] },
  }))
}
