/** English words of change, by direction and form. */
export const changeWordsEn = {
  'up verb': `rose risen grew grown climbed soared surged spiked jumped leapt leaped ballooned swelled rocketed
    skyrocketed mounted escalated expanded rises grows climbs soars surges doubled doubling doubles tripled tripling
    triples trebled quadrupled quadrupling quintupled multiplied increased increases raised raises rising growing
    climbing soaring surging jumping increasing boosted`,
  'down verb': `fell fallen dropped declined decreased plunged plummeted tumbled sank sunk slipped shrank shrunk dipped
    receded diminished lessened contracted reduced lowered halved halving slashed falls declines decreases falling
    dropping declining decreasing shrinking slipping plunging reducing cutting`,
  'any verb':
    'went gone goes moved moves passed shifted changed changes varied swung worsened improved deteriorated',
  'up either': 'increase rise climb jump surge spike raise boost soar grow expand double triple',
  'down either': 'decrease decline drop fall plunge dip cut cuts drops reduce shrink',
  'up noun':
    'growth uptick upswing upsurge upturn hike gain gains expansion rises jumps spikes increments increment escalation',
  'down noun': 'reduction reductions downturn downtick slump contraction cutback cutbacks loss',
  'any noun': 'change shift variation',
  'up adverb': 'up',
  'down adverb': 'down',
  'up comparative': 'more higher greater larger above bigger',
  'down comparative': 'fewer less lower smaller below',
}
