/** What persons do in the press, rather than outlets or places, folded: with these a row of capitals is a person. */
export const personVerbs: ReadonlySet<string> = new Set(
  `said says argued argues explained explains told tells added adds warned claimed insisted believes believed denied
  tweeted vowed replied responded testified resigned admitted recalled lamented commented remarked urged
  dijo afirmo aseguro explico agrego anadio declaro sostuvo considero advirtio recordo lamento expreso comento subrayo
  destaco puntualizo preciso reconocio admitio nego respondio acuso denuncio exigio pidio opino argumento detallo`.split(
    /\s+/,
  ),
)
