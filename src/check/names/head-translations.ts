/** How a Spanish head noun of an institution is put into English, and which English heads name something else. */
export interface HeadTranslation {
  readonly spanish: string
  readonly english: readonly string[]
  /** English heads that are a known slip for it: the office-holder for the office, one body for another. */
  readonly confusedWith: readonly string[]
}

export const headTranslations: readonly HeadTranslation[] = [
  {
    spanish: 'secretaria',
    english: ['secretariat', 'ministry', 'department', 'secretary office', "secretary's office"],
    confusedWith: ['secretary', 'minister'],
  },
  {
    spanish: 'secretario',
    english: ['secretary', 'minister'],
    confusedWith: ['secretariat', 'ministry', 'department'],
  },
  {
    spanish: 'fiscalia',
    english: [
      "prosecutor's office",
      "attorney general's office",
      'prosecutor office',
      'attorney office',
      'prosecution service',
      'office',
    ],
    confusedWith: ['prosecutor', 'attorney general', 'ministry', 'police', 'court'],
  },
  {
    spanish: 'procuraduria',
    english: ["attorney general's office", "prosecutor's office", 'attorney office', 'office'],
    confusedWith: ['attorney general', 'prosecutor', 'ministry', 'police', 'court'],
  },
  {
    spanish: 'comision',
    english: ['commission', 'committee'],
    confusedWith: ['commissioner', 'institute', 'ministry', 'court'],
  },
  {
    spanish: 'instituto',
    english: ['institute'],
    confusedWith: ['institution', 'commission', 'ministry', 'university'],
  },
  {
    spanish: 'tribunal',
    english: ['court', 'tribunal'],
    confusedWith: ['judge', 'commission', 'institute', 'ministry'],
  },
  {
    spanish: 'congreso',
    english: ['congress', 'legislature'],
    confusedWith: ['congressman', 'senate', 'senator'],
  },
  { spanish: 'senado', english: ['senate'], confusedWith: ['senator', 'congress', 'chamber'] },
  { spanish: 'policia', english: ['police'], confusedWith: ['army', 'guard', 'ministry'] },
  { spanish: 'ejercito', english: ['army'], confusedWith: ['navy', 'marines', 'police'] },
  { spanish: 'marina', english: ['navy', 'marine', 'marines', 'naval'], confusedWith: ['army', 'police'] },
  { spanish: 'gobernador', english: ['governor'], confusedWith: ['government', 'mayor'] },
  { spanish: 'gobierno', english: ['government', 'administration'], confusedWith: ['governor'] },
  { spanish: 'universidad', english: ['university'], confusedWith: ['institute', 'college'] },
  { spanish: 'consejo', english: ['council', 'board'], confusedWith: ['counsel', 'commission', 'court'] },
  { spanish: 'ley', english: ['law', 'act'], confusedWith: ['bill', 'decree', 'treaty'] },
  { spanish: 'iniciativa', english: ['initiative', 'bill'], confusedWith: ['law', 'act', 'decree'] },
  { spanish: 'tratado', english: ['treaty', 'agreement'], confusedWith: ['law', 'bill'] },
]
