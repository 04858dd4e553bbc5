import type { DatasetDescription } from '../model/format.ts'

/** What the SESNSP's data sets have in common: who publishes them, where and on what terms. */
export const sesnspOrigin = {
  publisher: 'sesnsp',
  publisherName: {
    en: 'Executive Secretariat of the National Public Security System',
    es: 'Secretariado Ejecutivo del Sistema Nacional de Seguridad Pública',
  },
  publisherAcronym: 'SESNSP',
  licence: 'CC-BY-4.0',
  url: 'https://www.gob.mx/sesnsp/acciones-y-programas/datos-abiertos-de-incidencia-delictiva',
} satisfies Partial<DatasetDescription>

/**
 * The subtypes that make up a crime in both methods: until 2025 and, where the registry of 2026 splits or renames it,
 * since then. Homicide is chosen by subtype: its type holds attempts since 2026.
 */
export const subtypesOf = {
  intentionalHomicide: ['Homicidio doloso'],
  unintentionalHomicide: ['Homicidio culposo'],
  feminicide: ['Feminicidio'],
  intentionalInjury: ['Lesiones dolosas'],
  kidnapping: [
    'Secuestro',
    'Secuestro con calidad de rehén',
    'Secuestro exprés',
    'Secuestro extorsivo',
    'Secuestro para causar daño',
  ],
  extortion: [
    'Extorsión',
    'Extorsión por otros medios',
    'Extorsión presencial',
    'Tentativa de extorsión por otros medios',
    'Tentativa de extorsión presencial',
  ],
  humanTrafficking: [
    'Trata de personas',
    'Trata de personas con fines de explotación sexual',
    'Trata de personas con fines de trabajo o servicios forzados',
    'Trata de personas con fines de tráfico de órganos',
    'Trata de personas con otros fines',
  ],
  vehicleTheft: [
    'Robo de vehículo automotor',
    'Robo de vehículo automotor - Coche de 4 ruedas',
    'Robo de vehículo automotor - Embarcaciones',
    'Robo de vehículo automotor - Motocicleta',
  ],
  homeBurglary: ['Robo a casa habitación'],
  domesticViolence: ['Violencia familiar'],
  rape: ['Violación equiparada', 'Violación simple'],
  sexualAbuse: ['Abuso sexual'],
  drugDealing: ['Narcomenudeo', 'Narcomenudeo con fines de venta', 'Narcomenudeo posesión simple'],
} satisfies Readonly<Record<string, string[]>>
