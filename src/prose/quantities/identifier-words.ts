import type { Language } from '../../model/language.ts'

/** Words after which a numeral is a name or an address, not an amount: "Article 19", "Comunicado 013". */
export const identifierWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    `article articles art arts section sections chapter chapters page pages p pp no nos number numbers num nr nrs figure fig
    table appendix annex annexe footnote note notes volume vol issue edition version highway route road street avenue
    channel zone sector district precinct room floor gate flight boeing resolution decree bulletin communique release
    file case docket bill law act amendment agenda vision goal phase step tier level unit battalion brigade region line
    paragraph clause item exhibit part book season episode model type class group title covid windows iphone
    page.no isbn issn doi km kilometer kilometre mile`.split(/\s+/),
  ),
  es: new Set(
    `articulo articulos art arts seccion capitulo pagina paginas pag pags p pp no nos numero numeros num nums nro figura fig
    cuadro tabla grafica anexo apendice nota notas volumen vol tomo edicion version carretera autopista ruta calle
    avenida av canal zona sector distrito cuarto piso puerta vuelo resolucion decreto boletin comunicado oficio
    expediente folio causa carpeta amparo toca ley acuerdo agenda vision meta fase etapa nivel unidad batallon
    brigada region linea parrafo fraccion clausula inciso capitulo parte libro temporada modelo tipo clase titulo barrio
    recomendacion kilometro km casilla celda modulo palacio covid jurisprudencia tesis`.split(/\s+/),
  ),
}

/** Whole phrases with a number that are idioms or names, as token lists in their folded form. */
export const numberIdioms: readonly (readonly string[])[] = [
  '9 / 11',
  '24 / 7',
  '7 / 24',
  'one on one',
  'one by one',
  'one another',
  'one to one',
  'two by two',
  'zero tolerance',
  'zero sum',
  'cero tolerancia',
  'tolerancia cero',
  'uno a uno',
  'uno por uno',
  'una por una',
  'uno de los',
  'una de las',
  'uno de ellos',
  'una de ellas',
  'dos por uno',
  'at one',
  'third party',
  'third parties',
  'third world',
  'second hand',
  'ground zero',
  'zona cero',
  'hora cero',
  'square one',
  'day one',
  'mil gracias',
  'four by four',
  'a mil por hora',
  'at sixes and sevens',
  'cien por ciento seguro',
].map((phrase) => phrase.split(' '))
