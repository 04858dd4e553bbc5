/** Words that open an organisation's name in Spanish, or end or open it in English; folded. */
export const spanishHeads: ReadonlySet<string> = new Set(
  `secretaria secretariado subsecretaria ministerio viceministerio fiscalia procuraduria comision subcomision instituto
  universidad cartel carteles agencia direccion coordinacion consejo tribunal juzgado corte suprema congreso senado
  camara asamblea parlamento partido guardia ejercito marina armada policia gendarmeria fuerza fuerzas centro colegio
  colectivo colectiva frente movimiento fundacion asociacion organizacion red sindicato confederacion federacion
  observatorio unidad oficina defensoria auditoria contraloria sistema servicio departamento banco academia escuela
  alianza coalicion comite grupo patronato programa mesa junta mision oficialia organo penitenciaria reclusorio
  alcaldia ayuntamiento embajada consulado estacion prepa preparatoria hospital iglesia
  arquidiocesis diocesis caritas clan banda union brigada brigadas registro archivo laboratorio seminario barra
  camaras relatoria vocalia gabinete presidencia vicepresidencia mecanismo jefatura liga cooperativa grupo consultoria editorial`.split(
    /\s+/,
  ),
)

/** Spanish heads that name a programme, a group or a place as often as a body: they need a tail in capitals. */
export const weakSpanishHeads: ReadonlySet<string> = new Set(
  `direccion coordinacion corte camara asamblea fuerza fuerzas centro colegio frente red sistema servicio unidad grupo mesa
  junta mision programa organo penal union registro archivo estacion escuela hospital iglesia gobierno municipio banda clan
  presidencia jefatura liga alianza movimiento banco comite partido oficina departamento delegacion consejo policia
  editorial congreso senado marina armada ejercito guardia cartel carteles suprema alcaldia embajada agencia`.split(
    /\s+/,
  ),
)

export const englishHeads: ReadonlySet<string> = new Set(
  `secretariat ministry office commission institute university cartel cartels agency directorate council tribunal court
  congress senate chamber assembly parliament party guard army navy marines corps force forces center centre college
  collective front movement foundation association organization organisation network union confederation federation
  observatory unit bureau department administration service services system bank academy school alliance coalition
  committee group board mission embassy consulate police initiative institution project prosecutor's ombudsman's
  society fund trust league clinic authority command task headquarters registry program team partnership consortium
  laboratory lab company corporation inc fellowship taskforce brigade brigades battalion patrol treasury judiciary
  hospital church archdiocese diocese attorney's governor's mayor's comptroller's auditor's organisation's mechanism secretariat's
  watch international dialogue conference secretary roundtable gang mafia militia centers centres entity coordination research`.split(
    /\s+/,
  ),
)

/** English heads that stand alone or at the end of phrases that are no body: they need company on both counts. */
export const weakEnglishHeads: ReadonlySet<string> = new Set(
  `system program initiative project force task team unit service services group front board mission watch
  international dialogue conference network movement union command secretary center school partnership organization
  company trust fund society institution authority police office court party council department administration
  agency commission institute university bank committee board association foundation collective bureau chamber centers
  centres entity coordination research`.split(/\s+/),
)

/** Bodies that are named by one word alone, with a capital. */
export const standaloneBodies: ReadonlySet<string> = new Set(
  `congress senate army navy marines pentagon congreso senado ejercito marina sedena semar segob morena interpol treasury
  parliament fiscalia procuraduria`.split(/\s+/),
)

/** Small words that join the parts of an organisation's name when a capital follows. */
export const englishJoints: ReadonlySet<string> = new Set([
  'of',
  'for',
  'on',
  'against',
  'to',
  'in',
  'the',
  'and',
  '&',
])
export const spanishJoints: ReadonlySet<string> = new Set(
  'de del la las los el lo y e a al para en contra por sobre con & e'.split(' '),
)

/** Possessives that are a part of a body's name rather than its owner. */
export const ownedInside: ReadonlySet<string> = new Set(
  `general prosecutor governor mayor state women children people attorney ombudsman comptroller auditor president
  sheriff victim worker citizen county district king`.split(/\s+/),
)
