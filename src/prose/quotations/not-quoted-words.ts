const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Right before a nickname, folded. */
export const aliasWords =
  words(`alias aka a.k.a k.a a apodado apodada apodados mote sobrenombre nicknamed nickname
  moniker conocido conocida conocidos dubbed`)

/** Right before the title of a work or the name of an operation, folded: nouns and "entitled". */
export const titleWords =
  words(`titled entitled titulado titulada titulados report reports study book film movie
  documentary song article series podcast novel play essay editorial column op-ed thesis chapter section poem album
  operation campaign program programme initiative informe estudio libro pelicula documental cancion articulo serie novela
  ensayo columna tesis capitulo apartado poema disco reportaje operativo operacion campana programa iniciativa corrido
  exposicion exhibit exhibition hashtag newsletter blog plan estrategia strategy caso case`)
