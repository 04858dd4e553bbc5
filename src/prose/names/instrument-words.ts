/** Words that open a law's, programme's or agreement's name in Spanish, folded; a capital or "de" must follow. */
export const spanishInstrumentHeads: ReadonlySet<string> = new Set(
  `ley leyes codigo constitucion tratado convenio convencion acuerdo protocolo reglamento decreto iniciativa plan programa
  estrategia pacto estatuto reforma carta norma encuesta indice censo registro memorandum agenda operativo operacion
  beca becas fondo articulo`.split(/\s+/),
)

/** Words that end (or with "of"/"on" open) an instrument's name in English, folded. */
export const englishInstrumentHeads: ReadonlySet<string> = new Set(
  `law laws act code constitution treaty agreement convention accord accords pact protocol protocols decree bill
  initiative plan program programme strategy framework statute reform regulation charter survey index census amendment
  policy order operation declaration memorandum resolution memo alert study report`.split(/\s+/),
)
