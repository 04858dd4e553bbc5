import type { Language } from '../../model/language.ts'

/** What befell those counted; each is a numeric field of an incident. */
export type Harm = 'deaths' | 'injured' | 'missing' | 'detained' | 'charged'

/** Beginnings of folded words that tell it. */
const beginnings: Readonly<Record<Language, Readonly<Record<Harm, readonly string[]>>>> = {
  en: {
    deaths: [
      'kill',
      'murder',
      'dead',
      'death',
      'died',
      'die',
      'slain',
      'gunned',
      'assassin',
      'massacre',
      'shot',
      'fatalit',
    ],
    injured: ['injur', 'wound'],
    missing: ['disappear', 'missing', 'abduct', 'kidnap'],
    detained: ['detain', 'arrest'],
    charged: ['charged', 'indict'],
  },
  es: {
    deaths: ['asesin', 'muert', 'muri', 'mata', 'fallec', 'ultima', 'abatid', 'masacr', 'perdi'],
    injured: ['herid', 'lesiona'],
    missing: ['desaparec', 'secuestr'],
    detained: ['deten', 'arrest'],
    charged: ['vinculad', 'imputad', 'acusad', 'procesad'],
  },
}

/** The harm that a folded word tells of, or null. */
export function harmOf(folded: string, language: Language): Harm | null {
  const harms = beginnings[language]
  for (const harm of Object.keys(harms) as Harm[]) {
    if (harms[harm].some((beginning) => folded.startsWith(beginning))) return harm
  }
  return null
}

const policeWords: Readonly<Record<Language, readonly string[]>> = {
  en: ['police', 'officer', 'cop', 'agent'],
  es: ['polic', 'agente', 'uniformad', 'elemento'],
}

/** Whether the folded word names police. */
export function isPoliceWord(folded: string, language: Language): boolean {
  return policeWords[language].some((beginning) => folded.startsWith(beginning))
}
