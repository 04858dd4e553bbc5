const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Spanish verbs that hand over somebody's words, folded: those that have a subject of their own. */
export const spanishSpeechVerbs = words(`
  dijo dice dicen dijeron decia dicho afirmo afirma afirman afirmaron aseguro asegura aseguran aseguraron senalo senala
  senalan senalaron indico indica indican indicaron informo informa informaron explico explica explican explicaron
  agrego agrega agregaron anadio anade anadieron apunto apunta apuntaron advirtio advierte advierten advirtieron acuso
  acusa acusan acusaron admitio admite aclaro aclara alerto alerta anuncio anuncia anunciaron argumento argumenta
  argumentaron argulle arguyo calificaron califico califica celebro comento comenta comentaron comunico concluyo concluye
  concluyen condeno condena condenaron confeso confirmo confirma confirmaron considero considera consideran consideraron
  contesto conto cuestiono cuestiona critico critica criticaron declaro declara declararon defendio defiende definio
  define denomino denuncio denuncia denunciaron describio describe descarto destaco destaca destacaron detallo detalla
  determino enfatizo enfatiza escribio escribe escribieron estimo exclamo exigio exige exigieron exhorto expreso expresa
  expresaron expuso expone externo hablo hizo informo insistio insiste insistieron inquirio ironizo juro justifico
  lamento lamenta lamentaron llamo llama llamaron manifesto manifiesta manifestaron menciono menciona mencionaron nego
  niega negaron observo opino opina opinaron ordeno pidio pide pidieron planteo plantea pregunto preciso precisa
  precisaron prometio promete pronuncio proclamo propuso puntualizo puntualiza reafirmo rechazo rechaza rechazaron
  reclamo recomendo reconocio reconoce reconocieron recordo recuerda refirio refiere reitero reitera reiteraron relato
  relata replico reprocho resalto respondio responde respondieron resumio revelo revela senalado sentencio senalo
  solicito sostuvo sostiene sostienen sostuvieron subrayo subraya subrayaron sugirio sugiere testifico tildo tuiteo
  urgio valoro vaticino establece establecio`)

/** Gerunds: their subject is that of the clause that they go with. */
export const spanishSpeechParticiples = words(`
  diciendo afirmando asegurando senalando indicando informando explicando agregando anadiendo apuntando advirtiendo
  acusando admitiendo aclarando alertando anunciando argumentando calificando comentando concluyendo condenando
  considerando criticando declarando denunciando describiendo destacando detallando enfatizando escribiendo exigiendo
  expresando insistiendo lamentando llamando manifestando mencionando negando pidiendo precisando prometiendo
  recordando reiterando refiriendose respondiendo sosteniendo subrayando sugiriendo`)
