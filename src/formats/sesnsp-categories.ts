/** Legal good, type, subtype and modality of a crime. */
export type Typology = readonly [good: string, type: string, subtype: string, modality: string]

/** One word for a crime whose type, subtype and modality bear the same name; else type, subtype, modalities. */
type Crime = string | readonly [type: string, subtype: string, ...modalities: string[]]

function under(good: string, crimes: readonly Crime[]): readonly Typology[] {
  return crimes.flatMap((crime): Typology[] => {
    if (typeof crime === 'string') return [[good, crime, crime, crime]]
    const [type, subtype, ...modalities] = crime
    return (modalities.length === 0 ? [subtype] : modalities).map((modality) => [
      good,
      type,
      subtype,
      modality,
    ])
  })
}

const violence = ['Con violencia', 'Sin violencia']
const weapons = ['Con arma blanca', 'Con arma de fuego', 'Con otro elemento', 'No especificado']
const weaponsOrTraffic = [...weapons, 'En accidente de tránsito']

function withAndWithoutViolence(...objects: readonly string[]): string[] {
  return objects.flatMap((object) => violence.map((how) => `${object} ${how}`))
}

const life = 'La vida y la Integridad corporal'
const freedom = 'Libertad personal'
const sexual = 'La libertad y la seguridad sexual'
const property = 'El patrimonio'
const family = 'La familia'
const society = 'La sociedad'
const other = 'Otros bienes jurídicos afectados (del fuero común)'

const killingsAndInjuries: readonly Crime[] = [
  ['Homicidio', 'Homicidio doloso', ...weapons],
  ['Homicidio', 'Homicidio culposo', ...weaponsOrTraffic],
  ['Lesiones', 'Lesiones dolosas', ...weapons],
  ['Lesiones', 'Lesiones culposas', ...weaponsOrTraffic],
  ['Feminicidio', 'Feminicidio', ...weapons],
  'Aborto',
  'Otros delitos que atentan contra la vida y la integridad corporal',
]

const sexualCrimes: readonly Crime[] = [
  'Abuso sexual',
  'Acoso sexual',
  'Hostigamiento sexual',
  'Incesto',
  'Otros delitos que atentan contra la libertad y la seguridad sexual',
]

const robberies: readonly Crime[] = [
  'Robo a casa habitación',
  'Robo de autopartes',
  'Robo a transportista',
  'Robo a transeúnte en vía pública',
  'Robo a transeúnte en espacio abierto al público',
  'Robo en transporte público individual',
  'Robo en transporte público colectivo',
  'Robo en transporte individual',
  'Robo a institución bancaria',
  'Robo a negocio',
  'Robo de ganado',
  'Otros robos',
].map((subtype): Crime => ['Robo', subtype, ...violence])

const otherPropertyCrimes: readonly Crime[] = [
  'Fraude',
  'Abuso de confianza',
  'Daño a la propiedad',
  'Despojo',
  'Otros delitos contra el patrimonio',
]

const familyCrimes: readonly Crime[] = [
  'Violencia familiar',
  'Violencia de género en todas sus modalidades distinta a la violencia familiar',
  'Incumplimiento de obligaciones de asistencia familiar',
  'Otros delitos contra la familia',
]

const otherCrimes: readonly Crime[] = [
  'Amenazas',
  'Allanamiento de morada',
  'Evasión de presos',
  'Falsedad',
  'Falsificación',
  'Contra el medio ambiente',
  'Delitos cometidos por servidores públicos',
  'Electorales',
  'Otros delitos del Fuero Común',
]

/** The 98 kinds of crime of the method that counted case files from 2015 to 2025. */
export const typologyUntil2025: readonly Typology[] = [
  ...under(life, killingsAndInjuries),
  ...under(freedom, [
    [
      'Secuestro',
      'Secuestro',
      'Secuestro extorsivo',
      'Secuestro con calidad de rehén',
      'Secuestro para causar daño',
      'Secuestro exprés',
      'Otro tipo de secuestros',
    ],
    'Tráfico de menores',
    'Rapto',
    'Otros delitos que atentan contra la libertad personal',
  ]),
  ...under(sexual, [...sexualCrimes, 'Violación simple', 'Violación equiparada']),
  ...under(property, [
    ...robberies,
    [
      'Robo',
      'Robo de vehículo automotor',
      ...withAndWithoutViolence(
        'Robo de coche de 4 ruedas',
        'Robo de motocicleta',
        'Robo de embarcaciones pequeñas y grandes',
      ),
    ],
    [
      'Robo',
      'Robo de maquinaria',
      ...withAndWithoutViolence(
        'Robo de cables, tubos y otros objetos destinados a servicios públicos',
        'Robo de herramienta industrial o agrícola',
        'Robo de tractores',
      ),
    ],
    'Extorsión',
    ...otherPropertyCrimes,
  ]),
  ...under(family, familyCrimes),
  ...under(society, ['Corrupción de menores', 'Trata de personas', 'Otros delitos contra la sociedad']),
  ...under(other, ['Narcomenudeo', ...otherCrimes]),
]

/** The 114 kinds of crime of the national registry (RNID) that took its place in 2026. */
export const typologyFrom2026: readonly Typology[] = [
  ...under(life, [
    ...killingsAndInjuries,
    ['Homicidio', 'Tentativa de homicidio doloso'],
    ['Feminicidio', 'Tentativa de feminicidio'],
  ]),
  ...under(freedom, [
    ['Secuestro', 'Secuestro extorsivo'],
    ['Secuestro', 'Secuestro con calidad de rehén'],
    ['Secuestro', 'Secuestro para causar daño'],
    ['Secuestro', 'Secuestro exprés'],
    'Tráfico de menores',
    'Rapto',
    'Privación ilegal de la libertad',
    'Retención o sustracción de menores e incapaces',
    'Otros delitos que atentan contra la libertad personal',
  ]),
  ...under(sexual, [
    ...sexualCrimes,
    ['Violación', 'Violación simple'],
    ['Violación', 'Violación equiparada'],
    'Violación a la intimidad sexual',
  ]),
  ...under(property, [
    ...robberies,
    ['Robo', 'Robo de vehículo automotor - Coche de 4 ruedas', ...violence],
    ['Robo', 'Robo de vehículo automotor - Motocicleta', ...violence],
    ['Robo', 'Robo de vehículo automotor - Embarcaciones', ...violence],
    [
      'Robo',
      'Robo de maquinaria - Cables, tubos y otros objetos destinados a servicios públicos',
      ...violence,
    ],
    ['Robo', 'Robo de maquinaria - Herramienta industrial o agrícola', ...violence],
    ['Robo', 'Robo de maquinaria - Tractores y/o montacargas', ...violence],
    ['Extorsión', 'Extorsión presencial'],
    ['Extorsión', 'Extorsión por otros medios'],
    ['Extorsión', 'Tentativa de extorsión presencial'],
    ['Extorsión', 'Tentativa de extorsión por otros medios'],
    ...otherPropertyCrimes,
  ]),
  ...under(family, familyCrimes),
  ...under(society, [
    'Corrupción de menores',
    'Pornografía infantil',
    'Discriminación',
    ['Trata de personas', 'Trata de personas con fines de explotación sexual'],
    ['Trata de personas', 'Trata de personas con fines de trabajo o servicios forzados'],
    ['Trata de personas', 'Trata de personas con fines de tráfico de órganos'],
    ['Trata de personas', 'Trata de personas con otros fines'],
    'Otros delitos contra la sociedad',
  ]),
  ...under(other, [
    ['Narcomenudeo', 'Narcomenudeo con fines de venta'],
    ['Narcomenudeo', 'Narcomenudeo posesión simple'],
    ...otherCrimes,
    'Delitos contra la administración de justicia',
    'Suplantación y usurpación de identidad',
    'Tortura',
  ]),
]

/** Subtypes whose victims the files of 2015 to 2025 count. */
const withVictimsUntil2025: ReadonlySet<string> = new Set([
  'Homicidio doloso',
  'Homicidio culposo',
  'Lesiones dolosas',
  'Lesiones culposas',
  'Feminicidio',
  'Aborto',
  'Otros delitos que atentan contra la vida y la integridad corporal',
  'Secuestro',
  'Tráfico de menores',
  'Rapto',
  'Otros delitos que atentan contra la libertad personal',
  'Extorsión',
  'Corrupción de menores',
  'Trata de personas',
  'Otros delitos contra la sociedad',
])

const sexes = ['Mujer', 'Hombre', 'No identificado']
const agesUntil2025 = ['Menores de edad (0-17)', 'Adultos (18 y más)', 'No especificado', 'No identificado']
const agesFrom2026 = [
  '0 a 12 años',
  '13 a 17 años',
  '18 a 29 años',
  '30 a 60 años',
  'Más de 60 años',
  'No especificado',
  'No identificado',
]

function victims(typology: readonly Typology[], ages: readonly string[]): (readonly string[])[] {
  return typology.flatMap((crime) => sexes.flatMap((sex) => ages.map((age) => [...crime, sex, age])))
}

/** The kinds of crime of both methods, each once. */
export const caseFileCategories: readonly Typology[] = each([...typologyUntil2025, ...typologyFrom2026])

/**
 * The kinds of crime whose victims are counted, with sex and age, of both methods. Which pairs of them a file lists
 * changes with the year, so every pair of a known crime with a known sex and a known age band is known.
 */
export const victimCategories: readonly (readonly string[])[] = each([
  ...victims(
    typologyUntil2025.filter(([, , subtype]) => withVictimsUntil2025.has(subtype)),
    agesUntil2025,
  ),
  ...victims(typologyFrom2026, agesFrom2026),
])

function each<T extends readonly string[]>(categories: readonly T[]): readonly T[] {
  return [...new Map(categories.map((category) => [category.join('\t'), category])).values()]
}
