import type { Format } from '../model/format.ts'
import { sesnspOrigin } from './sesnsp-dataset.ts'

const header = ['state_code', 'year', 'group', 'averiguaciones', 'population', 'rate', 'name', 'long_name']

/**
 * Preliminary inquiries by state and year until 2014, by the method that ended in 2017, as elcri.men compiled them. The
 * columns of population and rate are the compiler's, so they are not taken.
 */
export const sesnspOldMethod: Format = {
  id: 'sesnsp-old-method',
  title: {
    en: 'SESNSP: preliminary inquiries by state, old method',
    es: 'SESNSP: averiguaciones previas por entidad, metodología anterior',
  },
  recognises: ({ text }) => (text.split(/\r?\n/, 1)[0] ?? '').replaceAll('"', '') === header.join(','),
  dataset: {
    ...sesnspOrigin,
    id: 'sesnsp-old-method',
    title: {
      en: 'Crime incidence, old method (until 2017)',
      es: 'Incidencia delictiva, metodología anterior (hasta 2017)',
    },
    format: 'sesnsp-old-method',
    indicators: [
      {
        id: 'intentional-homicide-preliminary-inquiries',
        label: {
          en: 'Preliminary inquiries of intentional homicide',
          es: 'Averiguaciones previas por homicidio doloso',
        },
        definition: {
          en: 'Preliminary inquiries of intentional homicide opened by state prosecutors, by the method that ended in 2017; not comparable with later case files',
          es: 'Averiguaciones previas por homicidio doloso iniciadas por las procuradurías estatales, con la metodología que terminó en 2017; no comparable con las carpetas posteriores',
        },
        unit: 'case file',
        dimensions: { counting: 'case files', intent: 'intentional', level: 'all', year: 'calendar' },
        aliases: {
          en: [
            'preliminary inquiries of intentional homicide',
            'preliminary investigations for homicide',
            'homicide inquiries',
          ],
          es: [
            'averiguaciones previas por homicidio doloso',
            'averiguaciones por homicidio doloso',
            'averiguaciones previas por homicidio',
          ],
        },
        family: 'homicide',
        additive: true,
        select: { type: ['HOMICIDIOS DOLOSOS'] },
      },
    ],
  },
  layout: { breakdowns: ['type'], cells: [''], values: 'whole', addedFrom: 'state' },
  reading: {
    kind: 'table',
    delimiter: ',',
    headers: [header],
    year: 'year',
    place: { column: 'state_code', key: 'state' },
    breakdowns: { type: 'group' },
    cells: ['averiguaciones'],
    ignored: ['population', 'rate', 'name', 'long_name'],
    categories: [['HOMICIDIOS DOLOSOS']],
    lastMonth: () => null,
    blank: { afterLast: 'missing', before: 'missing' },
  },
}
