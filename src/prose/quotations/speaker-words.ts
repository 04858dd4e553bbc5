const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** What may stand between a subject and its verb without changing either, folded. */
export const betweenWords = words(`
  also again later recently then previously further likewise had has have was been having even still once repeatedly
  publicly himself herself itself themselves reportedly allegedly thus therefore similarly he she they who
  tambien nuevamente ayer hoy luego despues ademas ha han habia le les lo se nos me mismo misma que quien incluso ya`)

/** "According to", "in the words of": whose words they are follows. Each is a row of folded words. */
export const sourcePhrases: readonly (readonly string[])[] = [
  'according to',
  'in the words of',
  'as told by',
  'in the view of',
  'as per',
  'quoted by',
  'attributed to',
  'de acuerdo con',
  'de acuerdo a',
  'en palabras de',
  'a decir de',
  'a juicio de',
  'segun',
  'en voz de',
  'conforme a',
].map((phrase) => phrase.split(' '))

/** Pronouns that stand for the person last spoken of. */
export const personPronouns = words('he she el ella they ellos ellas')

/** Bodies and texts that speak without a name of their own, beside offices and callings. */
export const speakingNouns = words(`
  organization organisation group agency ministry office commission court institute institution report study statement
  document government administration department officials official authorities authority police prosecutors source
  sources witness witnesses survivor survivors residents resident neighbors mother father family families relatives
  experts critics observers spokespersons newspaper outlet article law reform decree ruling judgment presidency army
  embassy committee organizacion grupo agencia secretaria ministerio oficina comision corte instituto institucion
  informe estudio comunicado documento gobierno administracion dependencia funcionario funcionaria funcionarios
  autoridades autoridad policia fiscalia fuente fuentes testigo testigos sobreviviente sobrevivientes vecinos habitantes
  madre padre familia familiares expertos criticos observadores diario periodico medio articulo ley reforma decreto
  sentencia presidencia ejercito embajada comite organismo tribunal mandatario militar soldier soldiers cop woman man
  mujer hombre joven colectivo asociacion`)

/** Between the head of a noun phrase and the name that it goes with: "a lawyer at the Center". */
export const phraseJoints = words('of for from at with in to on de del para por en con the la los las')

export const determiners = words(`the a an one another el la los las un una su his her its their otro otra`)

/** What ends a noun phrase when it is read backwards, beside numbers and marks. */
export const phraseEnds = words('and y but pero that que when while as because')
