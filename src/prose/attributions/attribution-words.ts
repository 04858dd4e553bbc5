const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))
const phrases = (list: string): readonly (readonly string[])[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.split(' '))

/** Verbs by which a body, an outlet or a report gives its word for what is stated, folded. */
export const reportingVerbs = words(`
  report reports reported say says said state states stated affirm affirms affirmed note notes noted find finds found
  estimate estimates estimated indicate indicates indicated reveal reveals revealed show shows showed confirm confirms
  confirmed document documents documented record records recorded register registered count counted explain explains
  explained add adds added write writes wrote conclude concludes concluded warn warns warned assert asserts asserted
  highlight highlights highlighted observe observes observed describe describes described detail details detailed
  calculate calculates calculated declare declares declared maintain maintains maintained acknowledge acknowledges
  acknowledged suggest suggests suggested specify specifies specified clarify clarified argue argues argued claim claims
  claimed allege alleges alleged determine determined identify identified identifies tallied counts ranks ranked point
  points pointed tweeted disclosed emphasized underscored underscores stressed stresses remarked mention mentions mentioned
  informo informa informaron reporto reporta reportaron senalo senala senalaron indico indica indicaron dijo dice afirmo
  afirma aseguro asegura revelo revela documento documenta confirmo confirma registro registra estimo estima calculo
  calcula detallo detalla apunto apunta preciso precisa advirtio advierte denuncio denuncia explico explica sostuvo
  sostiene agrego agrega anadio concluyo concluye contabilizo contabiliza expuso expone refirio refiere manifesto
  manifiesta destaco destaca subrayo subraya consigno consigna difundio puntualizo aclaro ubico ubica expreso menciona
  dijeron dicen afirmaron afirman aseguraron aseguran revelaron revelan documentaron documentan confirmaron confirman
  registraron registran estimaron estiman calcularon calculan detallaron detallan advirtieron advierten denunciaron denuncian
  explicaron explican sostuvieron sostienen agregaron concluyeron concluyen expusieron manifestaron destacaron destacan
  subrayaron subrayan publicaron publican difundieron mostraron muestran senalan indican informan reportan apuntan precisaron
  menciono relata relato narro comunico sumo muestra mostro escribio escribe publico publica`)

/** Of these, the ones that are plural nouns as well. */
export const nounsOrVerbs =
  words(`documents records reports notes counts states details estimates claims ranks points finds
  registers highlights registered register recorded record identify identified counted documento registro informe informa publica reporte reporta estima`)

/** Verbs that give one's word only when what is stated follows: "announced that", "announced in a press release". */
export const announcingVerbs = words(`announce announces announced publish publishes published released
  anuncio anuncia acordo determino emitio`)

/** Words that may stand between a subject and its verb. */
export const betweenSubjectAndVerb =
  words(`also later recently previously subsequently has have had itself already then
  further likewise publicly officially repeatedly consistently initially reportedly alone therefore thus recently
  tambien ya posteriormente recientemente ha han habia habian asimismo incluso le les lo se misma mismo todavia`)

/** Phrases after which the source is named, folded. The words that may stand between are passed over. */
export const openingPhrases = phrases(`
  according to
  as reported by
  as stated by
  as noted by
  as documented by
  as described by
  as published by
  as confirmed by
  as announced by
  reported by
  documented by
  published by
  compiled by
  gathered by
  collected by
  recorded by
  estimated by
  cited by
  reviewed by
  consulted by
  conducted by
  released by
  obtained by
  collated by
  in the words of
  citing
  de acuerdo con
  de acuerdo a
  en opinion de
  segun
  conforme a
  conforme al
  con datos de
  con datos del
  con base en
  con informacion de
  con informacion del
  a decir de
  a decir del
  a juicio de
  en palabras de
  en voz de
  citando
  as quoted by
  as quoted in
  as reported in
  as published in
  citado por
  citada por
  citados por
  citadas por
  reportado por
  reportada por
  reportados por
  reportadas por
  documentado por
  documentados por
  documentada por
  publicado por
  publicada por
  publicados por
  publicadas por
  difundido por
  difundida por
  difundidos por
  recopilados por
  registrados por
  elaborado por
  elaborada por
  realizado por
  realizada por`)

/** Phrases after which an outlet is named to which somebody spoke, folded. */
export const speakingPhrases = phrases(`
  speaking to
  speaking with
  spoke to
  spoke with
  speaking on
  telling
  told
  tells
  explained to
  explaining to
  commented to
  confirmed to
  said to
  stated to
  admitted to
  revealed to
  comments for
  quoted by
  quoted in
  quoted as saying by
  cited in
  published in
  reported in
  interview with
  interview to
  interview by
  interviewed by
  comments to
  statement to
  statements to
  remarks to
  writing in
  writing for
  wrote in
  wrote for
  column for
  article for
  article in
  essay for
  articulo para
  articulo en
  columna en
  column in
  op-ed for
  op-ed in
  hablando con
  hablo con
  dijo a
  conto a
  relato a
  declaro a
  declaro para
  explico a
  comento a
  aseguro a
  senalo a
  entrevista con
  entrevista a
  entrevista para
  entrevista de
  entrevistado por
  entrevistada por
  consultado por
  consultada por
  consultados por
  confirmo a
  revelo a
  publicado en
  publicada en
  citado en
  declaraciones a`)

/** What a body gives out: "data from …", "a report by …", "cifras del …". */
export const outputNouns =
  words(`data figures statistics numbers information report reports study studies survey surveys
  poll analysis article investigation index count tally records database estimates estimate findings research statement
  communique brief document documents numbers registry monitor census memorandum publication paper
  datos cifras estadisticas informacion informe informes reporte reportes estudio estudios encuesta encuestas analisis
  articulo investigacion indice conteo registro registros base estimaciones hallazgos comunicado documento documentos
  boletin censo publicacion recuento nota trabajo sondeo`)

/** Joints between an output and its maker. */
export const makerJoints = words('from by of de del por')

/** Nouns that call back a body named before: "the organization reported", "el organismo señaló". */
export const callingBack =
  words(`organization organisation newspaper outlet agency institute institution commission ministry
  secretariat department office report study survey index think-tank ngo nonprofit watchdog publication magazine bureau
  network university center observatory foundation association body paper daily broadcaster administration council
  party court tribunal group partido corte grupo organizacion organismo periodico diario medio agencia instituto institucion comision secretaria dependencia fiscalia
  informe estudio encuesta indice documento revista semanario colectivo observatorio fundacion asociacion universidad
  reporte comunicado consejo centro oficina`)

/** Of these, the ones that stand for what was published rather than for who did it. */
export const calledOutputs = words(
  `report study survey index informe estudio encuesta indice documento reporte comunicado`,
)

/** Those who speak for a body without a name of their own. */
export const speakersFor =
  words(`spokesperson spokesman spokeswoman spokespeople representative representatives
  vocero vocera portavoz voceros representante researchers researcher academics scientists investigadores investigadoras
  academicos`)

/** Before a clause that only tells when something happened, what a body said there backs no statement. */
export const temporal = words(
  'since after when before until once while as desde cuando despues tras antes hasta luego',
)

/** Determiners and describers that may stand before a source's name. */
export const beforeSource =
  words(`the a an its their this that these those his her our recent new latest official government
  federal national state local annual monthly preliminary public independent local mexican u.s american daily newspaper
  outlet agency magazine organization think-tank think tank nonprofit ngo group news site website network channel weekly
  journalists reporters journalist and civil society watchdog human rights preliminary updated initial own 
  el la los las un una unos unas su sus este esta estos estas propio propia oficial oficiales reciente recientes periodico
  diario semanario agencia organizacion medio portal revista sitio noticias colectivo civil preliminares anual mensual
  nuevo nueva cadena publicacion civil no gubernamental ong instituto informativo`)

/** What may follow "announced" for it to give somebody's word. */
export const announcement = words('that que it they')
