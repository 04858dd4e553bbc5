import type { Language } from '../../model/language.ts'

export type Extreme = 'most' | 'least'

/** Superlatives of one word, and the adjectives that "most"/"más" makes into one. */
export interface SuperlativeWords {
  readonly single: ReadonlyMap<string, Extreme>
  /** Before an adjective. */
  readonly degree: ReadonlyMap<string, Extreme>
  /** Adjectives that turn the scale round: "más bajo" is the least. */
  readonly low: ReadonlySet<string>
  /** Adjectives of size, sure to be meant of a number. */
  readonly sizes: ReadonlySet<string>
  /** Adjectives that are measured in victims or incidents. */
  readonly violent: ReadonlySet<string>
  /** Adjectives that no number measures. */
  readonly unmeasured: ReadonlySet<string>
  /** "record", with the words that must stand by it. */
  readonly record: ReadonlySet<string>
  readonly recordNouns: ReadonlyMap<string, Extreme>
  /** Words between an ordinal and a superlative make it no extreme: "second highest". */
  readonly ordinals: ReadonlySet<string>
}

export const superlativeWords: Readonly<Record<Language, SuperlativeWords>> = {
  en: {
    single: new Map<string, Extreme>([
      ...each(
        'highest largest biggest greatest deadliest bloodiest worst steepest sharpest longest heaviest strongest gravest',
        'most',
      ),
      ...each('lowest smallest fewest least', 'least'),
    ]),
    degree: new Map<string, Extreme>([
      ['most', 'most'],
      ['least', 'least'],
    ]),
    low: new Set(),
    sizes: words('highest largest biggest greatest lowest smallest fewest'),
    violent: words('violent deadly lethal dangerous bloody unsafe'),
    unmeasured: words(
      'recent important wanted famous notable prominent likely visible recently notably importantly well-known relevant basic obvious popular senior part',
    ),
    record: words('record all-time'),
    recordNouns: new Map<string, Extreme>([
      ...each('high highs number level figure total rate peak', 'most'),
      ...each('low lows', 'least'),
    ]),
    ordinals: words(
      'second third fourth fifth sixth seventh eighth ninth tenth second-highest third-highest next',
    ),
  },
  es: {
    single: new Map<string, Extreme>([
      ...each('mayor mayores peor peores', 'most'),
      ...each('menor menores', 'least'),
    ]),
    degree: new Map<string, Extreme>([
      ['mas', 'most'],
      ['menos', 'least'],
    ]),
    low: words('bajo baja bajos bajas pequeno pequena reducido reducida reducidos reducidas'),
    sizes: words(
      'alto alta altos altas elevado elevada elevados elevadas grande grandes bajo baja bajos bajas',
    ),
    violent: words(
      'violento violenta violentos violentas letal letales mortifero mortifera sangriento sangrienta peligroso peligrosa peligrosos inseguro insegura',
    ),
    unmeasured: words(
      'reciente recientes importante importantes cercano cercana cercanos buscado buscada buscados conocido conocida relevante relevantes probable visible notable famoso famosa que alla tarde bien',
    ),
    record: words('record maximo minimo'),
    recordNouns: new Map<string, Extreme>([
      ...each('numero cifra nivel total tasa', 'most'),
      ...each('historico historica', 'most'),
    ]),
    ordinals: words('segundo segunda tercer tercera tercero cuarto cuarta quinto quinta sexto siguiente'),
  },
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}

function each(text: string, extreme: Extreme): [string, Extreme][] {
  return text.split(/\s+/).map((word) => [word, extreme])
}
