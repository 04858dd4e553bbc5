import type { Language } from '../../model/language.ts'

/** The small words by which values are tied to a word of change. */
export interface GrammarWords {
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  /** Ties a size to a noun: "an increase of 15 percent". */
  readonly of: ReadonlySet<string>
  /** May stand between a preposition and its number: articles, "rank", "a total of". */
  readonly transparent: ReadonlySet<string>
  /** End the reach of a word of change. */
  readonly breakers: ReadonlySet<string>
  /** Before a second value to hold the first against: "compared with". */
  readonly compared: readonly (readonly string[])[]
  /** After a comparative: "than". */
  readonly than: ReadonlySet<string>
  /** What joins a value to the size that follows: "or", "which is", "lo que representa". */
  readonly linking: ReadonlySet<string>
  /** Nouns of steps on a scale, which count as sizes: "places". */
  readonly steps: ReadonlySet<string>
  /** Openers of a superlative's reach: "since". */
  readonly since: readonly (readonly string[])[]
  /** What makes a superlative reach over all time: "on record". */
  readonly ever: readonly (readonly string[])[]
  /** Before a superlative that is only one of several. */
  readonly oneOf: readonly (readonly string[])[]
  /** Nouns of a measured value: "number", "level". */
  readonly measures: ReadonlySet<string>
  /** Before the value of a superlative: "with", "at". */
  readonly at: ReadonlySet<string>
}

export const grammarWords: Readonly<Record<Language, GrammarWords>> = {
  en: {
    from: words('from over'),
    to: words('to'),
    by: words('by'),
    of: words('of'),
    transparent: words(
      'a an the rank ranking place position number no total of some just only its record at level',
    ),
    breakers: words(
      'and but while whereas which who whom that although though because when if after before said says reported according however then also or nor so since until with',
    ),
    compared: phrases(
      'compared with, compared to, in comparison with, in comparison to, versus, vs, as against, against',
    ),
    than: words('than'),
    linking: words(
      'or which that this is was are were for means meaning another amount amounts representing represents represented equivalent to a an the marking amounting meaning it nearly almost about some roughly constituting just only merely barely slightly',
    ),
    steps: words(
      'place places position positions spot spots rank ranks notch notches step steps point points',
    ),
    since: phrases('since'),
    ever: phrases(
      'on record, ever, ever recorded, history, of all time, ever recorded, in its history, to date, in memory',
    ),
    oneOf: phrases('one of the, among the, some of the, two of the, three of the'),
    measures: words(
      'number numbers figure figures rate rates level levels total totals count counts toll tolls percentage percentages proportion share score scores value values tally incidence monthly annual yearly daily death homicide murder',
    ),
    at: words('at with of'),
  },
  es: {
    from: words('de desde del'),
    to: words('a al hasta'),
    by: words('en un una por'),
    of: words('de del'),
    transparent: words(
      'un una el la los las lugar puesto posicion sitio numero total de solo apenas unos unas nivel',
    ),
    breakers: words(
      'y e pero mientras que quien quienes cual cuales aunque porque cuando si despues antes dijo informo reporto segun luego ni tras o con',
    ),
    compared: phrases(
      'comparado con, comparada con, comparados con, comparadas con, en comparacion con, en comparacion a, frente a, contra, respecto a, respecto de, con respecto a, versus, vs',
    ),
    than: words('que'),
    linking: words(
      'o lo que cual es decir fue fueron son hubo con referido mismo ese periodo lapso registro implicando representando representa represento significa significo implica equivale equivalente a un una el la esto cifra apenas solo casi tan',
    ),
    steps: words(
      'lugar lugares puesto puestos posicion posiciones escalon escalones sitio sitios peldano peldanos punto puntos',
    ),
    since: phrases('desde, a partir de, a partir del'),
    ever: phrases(
      'historia, de que se tenga registro, desde que se tiene registro, de que se tiene registro, desde que hay registro, desde que existen registros, jamas registrado, jamas registrada, registrado, registrada, historico, historica, hasta la fecha, de todos los tiempos',
    ),
    oneOf: phrases(
      'uno de los, una de las, entre los, entre las, de los, de las, algunos de los, algunas de las',
    ),
    measures: words(
      'numero numeros cifra cifras tasa tasas nivel niveles total totales conteo saldo porcentaje porcentajes proporcion puntaje valor valores cantidad incidencia registro',
    ),
    at: words('con de'),
  },
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}

function phrases(text: string): string[][] {
  const list = text.split(',').map((phrase) => phrase.trim().split(' '))
  return list.sort((a, b) => b.length - a.length)
}
