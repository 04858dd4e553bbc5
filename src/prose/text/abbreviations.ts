/** Abbreviations, folded and without their stop, after which a sentence goes on: a name or a number must follow. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mt dr dra drs prof profa gen gral grales col cnel capt cmdr cmte lt tte sgt sgto cpl maj adm alm brig cdte
  sr sra srta sres lic lcda lcdo licda ing arq mtro mtra dip sen rep gov gob pres sec srio sria mons fr rev st sta sto
  ste hon ave av blvd calz dept depto edo mpio num nums art arts fracc frac vol vols pp pag pags fig figs eds trans
  coords cfr cf vs approx aprox tel viz esp fol exp exps ej`.split(/\s+/),
)

/** Abbreviations that may also end a sentence: it ends only before a word that opens one. */
export const eitherAbbreviations: ReadonlySet<string> = new Set(
  `inc corp co ltd jr etc uu ee ss aa dd hh ff cia sa cv ac op cit ibid bros tex ariz fla mich wash calif tam jal chih
  gro oax zac gto qro coah`.split(/\s+/),
)

/** Months as shortened in both languages: a number follows. */
export const monthAbbreviations: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago set dic may mayo`.split(/\s+/),
)
