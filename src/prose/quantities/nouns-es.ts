/** Spanish nouns of briefs, folded and singular, by the English unit they stand for. */
const byUnit: Readonly<Record<string, string>> = {
  person: `bebe anciano anciana varon agente policia elemento persona victima estudiante normalista alumno alumna sospechoso sospechosa detenido
    detenida presunto presunta responsable integrante miembro hombre mujer nino nina menor adolescente joven adulto
    adulta periodista comunicador comunicadora reportero reportera militar soldado marino civil migrante habitante
    ciudadano ciudadana funcionario funcionaria servidor servidora preso presa interno interna reo recluso reclusa
    sicario pistolero atacante agresor candidato candidata politico politica alcalde alcaldesa gobernador gobernadora
    juez jueza magistrado magistrada ministro ministra fiscal abogado abogada activista defensor defensora trabajador
    trabajadora empleado empleada asesor asesora experto experta analista maestro maestra profesor profesora doctor
    doctora medico enfermero enfermera sacerdote campesino campesina chofer conductor pasajero pasajera testigo
    familiar herido herida muerto muerta fallecido fallecida desaparecido desaparecida lesionado lesionada ejecutado
    ejecutada asesinado asesinada secuestrado secuestrada encuestado encuestada senador senadora diputado diputada
    legislador legisladora efectivo uniformado custodio mexicano mexicana hondureno hondurena salvadoreno guatemalteco
    guatemalteca colombiano venezolano ecuatoriano haitiano estadounidense lider capo narcotraficante delincuente
    imputado imputada acusado acusada sobreviviente ministerial feminista mando comandante custodia poblador
    pobladora vecino vecina regidor regidora sindico empresario empresaria comerciante transportista jornalero turista
    extranjero extranjera nacional madre padre hijo hija hermano hermana rehen individuo sujeto usuario elector
    votante rebelde guerrillero paramilitar autodefensa bombero paramedico refugiado desplazado investigador investigadora inmigrante emigrante militante simpatizante aspirante
    consejero consejera elector electora servidor agresora violador expresidente presidente presidenta secretario
    secretaria capitan sargento teniente recluta cadete marino marina guardia ganadero agricultor pescador obrero
    obrera joven muchacho muchacha colaborador colaboradora complice secuestrador secuestradora traficante desplazada huerfano
    viuda docente custodios guardia escolta halcon vigilante profesionista`,
  group: 'grupo organizacion agrupacion',
  weapon: 'arma fusil rifle pistola revolver escopeta',
  page: 'pagina foja cuartilla',
  homicide: 'homicidio',
  femicide: 'feminicidio',
  murder: 'asesinato',
  crime: 'delito crimen',
  'case file': 'carpeta averiguacion expediente',
  case: 'caso',
  body: 'cuerpo cadaver resto osamenta',
  death: 'muerte defuncion deceso',
  country: 'pais nacion',
  state: 'estado entidad',
  municipality: 'municipio alcaldia delegacion',
  city: 'ciudad',
  town: 'pueblo poblado localidad comunidad',
  household: 'hogar vivienda',
  house: 'casa inmueble',
  family: 'familia',
  point: 'punto',
  place: 'lugar puesto posicion sitio',
  plant: 'planta plantio',
  gram: 'gramo',
  kilogram: 'kilo kilogramo kg',
  ton: 'tonelada',
  kilometer: 'kilometro km',
  meter: 'metro',
  mile: 'milla',
  hectare: 'hectarea',
  liter: 'litro',
  pound: 'libra',
  time: 'ocasion vez veces',
  attack: 'ataque agresion atentado',
  ambush: 'emboscada',
  clash: 'enfrentamiento choque',
  massacre: 'masacre matanza',
  kidnapping: 'secuestro plagio',
  disappearance: 'desaparicion',
  extortion: 'extorsion',
  robbery: 'robo asalto',
  grave: 'fosa',
  complaint: 'denuncia queja querella',
  recommendation: 'recomendacion',
  arrest: 'detencion captura aprehension',
  warrant: 'orden',
  sentence: 'sentencia condena',
  investigation: 'investigacion indagatoria',
  law: 'ley',
  reform: 'reforma',
  article: 'articulo',
  vote: 'voto',
  institution: 'institucion corporacion dependencia',
  agency: 'agencia',
  office: 'oficina fiscalia',
  court: 'juzgado tribunal corte',
  prison: 'penal carcel prision reclusorio cereso',
  vehicle: 'vehiculo unidad',
  truck: 'camioneta camion',
  car: 'auto automovil coche',
  cartel: 'cartel',
  gang: 'pandilla banda',
  cell: 'celula',
  round: 'cartucho bala disparo tiro ojiva municion',
  incident: 'incidente hecho suceso episodio',
  event: 'evento',
  operation: 'operativo operacion',
  report: 'reporte informe',
  program: 'programa',
  measure: 'medida',
  company: 'empresa compania',
  school: 'escuela',
  party: 'partido',
  seat: 'escano curul plaza',
  congress: 'congreso legislatura',
  governorship: 'gubernatura',
  accusation: 'acusacion',
  charge: 'cargo',
  indicator: 'indicador',
  reason: 'razon motivo causa',
  question: 'pregunta',
  interview: 'entrevista',
  video: 'video',
  document: 'documento',
  election: 'eleccion',
  camera: 'camara',
  patrol: 'patrulla',
  laboratory: 'laboratorio narcolaboratorio',
  call: 'llamada',
  migration: 'deportacion',
  march: 'marcha',
  protest: 'protesta manifestacion',
  blockade: 'bloqueo',
  type: 'tipo clase',
  part: 'parte',
  area: 'area zona region',
  project: 'proyecto',
}

/** Adjectives that stand before the noun. */
export const spanishLeadingAdjectives: ReadonlySet<string> = new Set(
  `otros otras otro otra nuevos nuevas nuevo nueva presuntos presuntas presunto presunta supuestos supuestas grandes
  gran principales primeros primeras primer primera ultimos ultimas ultimo ultima diferentes distintos distintas
  diversos diversas posibles probables mas mil menos altos altas altas grandes pequenos pequenas graves siguientes
  proximos proximas pasados pasadas unicos unicas jovenes ex viejos mejores peores largos`.split(/\s+/),
)

/** Heads that say little without what follows "de". */
export const spanishEmptyHeads: ReadonlySet<string> = new Set(
  `integrantes miembros elementos casos carpetas averiguaciones toneladas kilos kilogramos gramos litros ordenes actos
  tipos victimas presuntos hechos delitos denuncias fosas formas agentes grupos integrante miembro caso
  hectareas botes paquetes servidores agresiones lugares`.split(/\s+/),
)

/** The unit of each known Spanish noun, singular and plural, folded. */
export const spanishUnits: ReadonlyMap<string, string> = buildUnits()

function buildUnits(): Map<string, string> {
  const units = new Map<string, string>()
  for (const [unit, list] of Object.entries(byUnit)) {
    for (const word of list.split(/\s+/)) {
      if (word === '') continue
      units.set(spanishPlural(word), unit)
      units.set(word, unit)
    }
  }
  return units
}

/** The regular plural of a Spanish noun, folded. */
export function spanishPlural(word: string): string {
  if (word.endsWith('s') && !/[ei]s$/.test(word)) return word
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`
  return /[aeiou]$/.test(word) ? `${word}s` : `${word}es`
}
