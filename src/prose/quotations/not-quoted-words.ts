const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Right before a nickname, folded. */
export const aliasWords =
  words(`alias aka a.k.a k.a a apodado apodada apodados mote sobrenombre nicknamed nickname
  moniker conocido conocida conocidos conocidas known dubbed`)

/** Right before what a thing is called by everyone, folded. */
export const callingWords = words(
  `so-called llamado llamada llamados llamadas denominado denominada denominados denominadas`,
)

/** Right after the name of what they say it is, folded. */
export const thingWords =
  words(`initiative program programme policy campaign law bill operation strategy plan act treaty report
  agreement series documentary`)

/** Right before the title of a work or the name of an operation, folded: nouns and "entitled". */
export const titleWords =
  words(`titled entitled titulado titulada titulados report reports study book film movie
  documentary song article series podcast novel play essay editorial column op-ed thesis chapter section poem album
  operation campaign program programme initiative informe estudio libro pelicula documental cancion articulo serie novela
  ensayo columna tesis capitulo apartado poema disco reportaje operativo operacion campana programa iniciativa corrido
  exposicion exhibit exhibition hashtag newsletter blog plan estrategia strategy caso case`)
