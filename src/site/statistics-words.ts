import type { Unit } from '../model/dataset.ts'
import type { Language } from '../model/language.ts'

/** The words of the pages of indicators, their charts and what was revised, in one language. */
export interface StatisticsWords {
  readonly indicators: string
  readonly indicatorsIntro: string
  readonly revisions: string
  readonly revisionsIntro: string
  readonly revisionsWhy: string
  readonly allIndicators: string
  readonly noIndicators: string
  readonly noFigure: string
  readonly overTime: string
  readonly byMonth: string
  readonly byState: string
  readonly mapOfStates: string
  readonly figures: string
  readonly figuresNote: string
  readonly about: string
  readonly definition: string
  readonly unit: string
  readonly units: Readonly<Record<Unit, string>>
  readonly publisher: string
  readonly dataset: string
  readonly licence: string
  readonly sources: string
  readonly citation: string
  readonly download: string
  readonly downloadImage: string
  readonly asPublished: string
  readonly measureChoice: string
  readonly table: string
  readonly period: string
  readonly place: string
  readonly before: string
  readonly after: string
  readonly difference: string
  readonly revisedMark: string
  readonly disputed: string
  readonly noData: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly whole: string
  readonly latestMonth: string
  readonly releaseCount: (count: number) => string
  readonly per: (base: string) => string
  readonly ratedLabel: (indicator: string, base: string) => string
  readonly rateNote: (base: string, source: string) => string
  readonly asOf: (month: string) => string
  readonly against: (change: string, difference: string, period: string) => string
  readonly differs: (difference: string, period: string) => string
  readonly sameAs: (period: string) => string
  readonly newestRelease: (day: string) => string
  readonly lineCaption: (releases: number) => string
  readonly lineTitle: (indicator: string, place: string) => string
  readonly lineDescription: (
    first: string,
    last: string,
    lowest: string,
    highest: string,
    releases: number,
  ) => string
  readonly multiplesTitle: (indicator: string) => string
  readonly multiplesOwnScale: (from: string, to: string) => string
  readonly multiplesOneScale: (from: string, to: string) => string
  readonly multiplesDescription: (highest: string, lowest: string, count: number) => string
  readonly mapTitle: (indicator: string, period: string) => string
  readonly mapDescription: (highest: string, lowest: string, count: number) => string
  readonly mapCaption: (highest: string, lowest: string) => string
  readonly mapSource: string
  readonly below: (value: string) => string
  readonly between: (low: string, high: string) => string
  readonly andMore: (value: string) => string
  readonly revisedFigures: (count: number) => string
  readonly revisedSummary: (count: number) => string
  readonly upAndDown: (up: number, down: number) => string
  readonly amongIndicators: (count: number, directions: string) => string
  readonly addedFigures: (count: number) => string
  readonly removedFigures: (count: number) => string
  readonly changedNothing: string
  readonly heldAgainst: (day: string, previous: string) => string
  readonly changesTitle: (release: string) => string
  readonly changesDescription: (up: number, down: number, largest: string) => string
  readonly changesCaption: string
  readonly moreChanges: (count: number) => string
  readonly nothingRevised: string
  readonly onlyOneRelease: string
  readonly movedTitle: string
  readonly movedCaption: string
}

function grouped(count: number): string {
  return count.toLocaleString('en-US')
}

const english: StatisticsWords = {
  indicators: 'Indicators',
  indicatorsIntro:
    'The official figures on which the briefs rest, each with every release that we have kept: what was published, when, and what it became.',
  revisions: 'What was revised',
  revisionsIntro:
    'Official figures change after they are published, as a rule without a word. This page holds each release against the one before it.',
  revisionsWhy:
    'A revision is not a fault: late case files are added, deaths are reclassified. But a text that quotes January as it stood in February may be wrong by April, and a fall that was announced may vanish when the figures are complete. Where only the latest file is kept, nobody can tell.',
  allIndicators: 'All indicators',
  noIndicators: 'This observatory keeps no figures yet.',
  noFigure: 'no figure',
  overTime: 'Over time',
  byMonth: 'Month by month',
  byState: 'State by state',
  mapOfStates: 'Map of states',
  figures: 'Every figure, by release',
  figuresNote:
    'A column holds what one release said. Where it differs from the release before, the difference is shown.',
  about: 'About this indicator',
  definition: 'Definition',
  unit: 'Unit',
  units: {
    person: 'persons',
    'case file': 'case files',
    incident: 'incidents',
    group: 'groups',
    weapon: 'weapons',
    page: 'pages',
    percent: 'per cent',
    share: 'share of the whole',
    rank: 'place in a ranking',
    score: 'score',
    rate: 'rate',
    money: 'money',
    'exchange rate': 'exchange rate',
    month: 'months',
    gram: 'grams',
    plant: 'plants',
    member: 'members',
    office: 'offices',
    other: 'other',
  },
  publisher: 'Publisher',
  dataset: 'Data set',
  licence: 'Licence',
  sources: 'Source of each release',
  citation: 'How to cite',
  download: 'Download the data',
  downloadImage: 'Save as PNG',
  asPublished: 'As published',
  measureChoice: 'Measure',
  table: 'Show the data of this chart',
  period: 'Period',
  place: 'Place',
  before: 'Before',
  after: 'After',
  difference: 'Difference',
  revisedMark: 'revised by',
  disputed: 'disputed',
  noData: 'No data',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole map',
  latestMonth: 'Latest month',
  releaseCount: (count) => (count === 1 ? 'one release' : `${count} releases`),
  per: (base) => `Per ${base} inhabitants`,
  ratedLabel: (indicator, base) => `${indicator} per ${base} inhabitants`,
  rateNote: (base, source) => `Per ${base} inhabitants, on the population at mid-year (${source}).`,
  asOf: (month) => `as of ${month}`,
  against: (change, difference, period) => `${change} (${difference}) against ${period}`,
  differs: (difference, period) => `${difference} against ${period}`,
  sameAs: (period) => `the same as in ${period}`,
  newestRelease: (day) => `Release of ${day}`,
  lineCaption: (releases) =>
    releases <= 1
      ? 'There is one release of this series, so nothing to compare it with.'
      : `The strong line is the latest of ${releases} releases; broken lines show what the earlier ones said, each to the last figure that it gave. Where they cannot be seen they said the same.`,
  lineTitle: (indicator, place) => `${indicator}, ${place}`,
  lineDescription: (first, last, lowest, highest, releases) =>
    `From ${first} to ${last}. Lowest: ${lowest}. Highest: ${highest}. Releases shown: ${releases}.`,
  multiplesTitle: (indicator) => `${indicator} in each state over time`,
  multiplesOwnScale: (from, to) =>
    `${from} to ${to}, in the order of the latest figure. Each state has a scale of its own, from zero to its highest year: compare shapes, not heights.`,
  multiplesOneScale: (from, to) =>
    `${from} to ${to}, in the order of the latest figure. All states have the same scale.`,
  multiplesDescription: (highest, lowest, count) =>
    `${count} small charts, one for each state. Highest at the end: ${highest}. Lowest: ${lowest}.`,
  mapTitle: (indicator, period) => `${indicator} by state, ${period}`,
  mapDescription: (highest, lowest, count) =>
    `Map of ${count} states in five steps. Highest: ${highest}. Lowest: ${lowest}.`,
  mapCaption: (highest, lowest) => `Highest: ${highest}. Lowest: ${lowest}.`,
  mapSource: 'Outlines: INEGI.',
  below: (value) => `less than ${value}`,
  between: (low, high) => `${low} to ${high}`,
  andMore: (value) => `${value} and more`,
  revisedFigures: (count) => (count === 1 ? 'One figure revised' : `${grouped(count)} figures revised`),
  revisedSummary: (count) =>
    count === 1
      ? 'One figure of this chart is no longer what was first published.'
      : `${grouped(count)} figures of this chart are no longer what was first published.`,
  upAndDown: (up, down) => `${up} up, ${down} down`,
  amongIndicators: (count, directions) => `${grouped(count)} in the indicators below (${directions})`,
  addedFigures: (count) => (count === 1 ? 'one new figure' : `${grouped(count)} new figures`),
  removedFigures: (count) => (count === 1 ? 'one figure withdrawn' : `${grouped(count)} figures withdrawn`),
  changedNothing: 'It changed nothing in what had been published before.',
  heldAgainst: (day, previous) => `Published on ${day}, held against ${previous}.`,
  changesTitle: (release) => `Changes made by the release of ${release}`,
  changesDescription: (up, down, largest) =>
    `${up} figures went up, ${down} went down. Largest change: ${largest}.`,
  changesCaption:
    'Each dot is a figure that had been published before: right of the line it went up, left of it down. A larger dot stands for several that moved as much. The scale is stretched near zero.',
  moreChanges: (count) => (count === 1 ? 'and one more change' : `and ${grouped(count)} more changes`),
  nothingRevised: 'No release has changed a figure that had been published before.',
  onlyOneRelease: 'With one release so far',
  movedTitle: 'Difference between the latest figure and the first one published',
  movedCaption: 'How far each figure has moved since it was first published.',
}

const spanish: StatisticsWords = {
  indicators: 'Indicadores',
  indicatorsIntro:
    'Las cifras oficiales en que se apoyan los informes, cada una con todas las publicaciones que hemos guardado: qué se publicó, cuándo y en qué se convirtió.',
  revisions: 'Qué se revisó',
  revisionsIntro:
    'Las cifras oficiales cambian después de publicarse, por lo general sin aviso. Esta página coteja cada publicación con la anterior.',
  revisionsWhy:
    'Una revisión no es una falta: se agregan carpetas tardías, se reclasifican muertes. Pero un texto que cita enero como estaba en febrero puede ser falso en abril, y una baja anunciada puede desvanecerse cuando las cifras están completas. Donde solo se guarda el último archivo, nadie puede saberlo.',
  allIndicators: 'Todos los indicadores',
  noIndicators: 'Este observatorio aún no guarda cifras.',
  noFigure: 'sin cifra',
  overTime: 'A lo largo del tiempo',
  byMonth: 'Mes por mes',
  byState: 'Estado por estado',
  mapOfStates: 'Mapa por estado',
  figures: 'Todas las cifras, por publicación',
  figuresNote:
    'Cada columna contiene lo que dijo una publicación. Donde difiere de la anterior se muestra la diferencia.',
  about: 'Sobre este indicador',
  definition: 'Definición',
  unit: 'Unidad',
  units: {
    person: 'personas',
    'case file': 'carpetas de investigación',
    incident: 'incidentes',
    group: 'grupos',
    weapon: 'armas',
    page: 'páginas',
    percent: 'por ciento',
    share: 'proporción del total',
    rank: 'lugar en una clasificación',
    score: 'puntaje',
    rate: 'tasa',
    money: 'dinero',
    'exchange rate': 'tipo de cambio',
    month: 'meses',
    gram: 'gramos',
    plant: 'plantas',
    member: 'miembros',
    office: 'cargos',
    other: 'otra',
  },
  publisher: 'Publica',
  dataset: 'Conjunto de datos',
  licence: 'Licencia',
  sources: 'Fuente de cada publicación',
  citation: 'Cómo citar',
  download: 'Descargar los datos',
  downloadImage: 'Guardar como PNG',
  asPublished: 'Como se publicó',
  measureChoice: 'Medida',
  table: 'Mostrar los datos de esta gráfica',
  period: 'Periodo',
  place: 'Lugar',
  before: 'Antes',
  after: 'Después',
  difference: 'Diferencia',
  revisedMark: 'revisada en',
  disputed: 'en disputa',
  noData: 'Sin datos',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  whole: 'Mapa completo',
  latestMonth: 'Último mes',
  releaseCount: (count) => (count === 1 ? 'una publicación' : `${count} publicaciones`),
  per: (base) => `Por cada ${base} habitantes`,
  ratedLabel: (indicator, base) => `${indicator} por cada ${base} habitantes`,
  rateNote: (base, source) => `Por cada ${base} habitantes, sobre la población a mitad de año (${source}).`,
  asOf: (month) => `según ${month}`,
  against: (change, difference, period) => `${change} (${difference}) frente a ${period}`,
  differs: (difference, period) => `${difference} frente a ${period}`,
  sameAs: (period) => `igual que en ${period}`,
  newestRelease: (day) => `Publicación del ${day}`,
  lineCaption: (releases) =>
    releases <= 1
      ? 'Hay una sola publicación de esta serie: no hay con qué compararla.'
      : `La línea gruesa es la última de ${releases} publicaciones; las líneas discontinuas muestran lo que dijeron las anteriores, cada una hasta la última cifra que dio. Donde no se ven, dijeron lo mismo.`,
  lineTitle: (indicator, place) => `${indicator}, ${place}`,
  lineDescription: (first, last, lowest, highest, releases) =>
    `De ${first} a ${last}. Mínimo: ${lowest}. Máximo: ${highest}. Publicaciones mostradas: ${releases}.`,
  multiplesTitle: (indicator) => `${indicator} en cada estado a lo largo del tiempo`,
  multiplesOwnScale: (from, to) =>
    `De ${from} a ${to}, en el orden de la última cifra. Cada estado tiene su propia escala, de cero a su año más alto: compare las formas, no las alturas.`,
  multiplesOneScale: (from, to) =>
    `De ${from} a ${to}, en el orden de la última cifra. Todos los estados tienen la misma escala.`,
  multiplesDescription: (highest, lowest, count) =>
    `${count} gráficas pequeñas, una por estado. La más alta al final: ${highest}. La más baja: ${lowest}.`,
  mapTitle: (indicator, period) => `${indicator} por estado, ${period}`,
  mapDescription: (highest, lowest, count) =>
    `Mapa de ${count} estados en cinco niveles. El más alto: ${highest}. El más bajo: ${lowest}.`,
  mapCaption: (highest, lowest) => `Los más altos: ${highest}. Los más bajos: ${lowest}.`,
  mapSource: 'Contornos: INEGI.',
  below: (value) => `menos de ${value}`,
  between: (low, high) => `${low} a ${high}`,
  andMore: (value) => `${value} y más`,
  revisedFigures: (count) => (count === 1 ? 'Una cifra revisada' : `${grouped(count)} cifras revisadas`),
  revisedSummary: (count) =>
    count === 1
      ? 'Una cifra de esta gráfica ya no es la que se publicó primero.'
      : `${grouped(count)} cifras de esta gráfica ya no son las que se publicaron primero.`,
  upAndDown: (up, down) => `${up} al alza, ${down} a la baja`,
  amongIndicators: (count, directions) => `${grouped(count)} en los indicadores de abajo (${directions})`,
  addedFigures: (count) => (count === 1 ? 'una cifra nueva' : `${grouped(count)} cifras nuevas`),
  removedFigures: (count) => (count === 1 ? 'una cifra retirada' : `${grouped(count)} cifras retiradas`),
  changedNothing: 'No cambió nada de lo publicado antes.',
  heldAgainst: (day, previous) => `Publicada el ${day}, cotejada con la del ${previous}.`,
  changesTitle: (release) => `Cambios que hizo la publicación del ${release}`,
  changesDescription: (up, down, largest) =>
    `${up} cifras subieron y ${down} bajaron. El cambio mayor: ${largest}.`,
  changesCaption:
    'En las gráficas de abajo, cada punto es una cifra ya publicada antes: a la derecha de la línea subió, a la izquierda bajó. Un punto mayor representa varias que cambiaron lo mismo. La escala se ensancha cerca del cero.',
  moreChanges: (count) => (count === 1 ? 'y un cambio más' : `y ${grouped(count)} cambios más`),
  nothingRevised: 'Ninguna publicación ha cambiado una cifra ya publicada.',
  onlyOneRelease: 'Con una sola publicación hasta ahora',
  movedTitle: 'Diferencia entre la última cifra y la primera que se publicó',
  movedCaption: 'Cuánto se ha movido cada cifra desde que se publicó por primera vez.',
}

export const statisticsWords: Readonly<Record<Language, StatisticsWords>> = { en: english, es: spanish }
