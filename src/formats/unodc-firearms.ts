import type { Format } from '../model/format.ts'
import { headerIn } from './header-in.ts'
import { unodcBreakdowns, unodcColumns, unodcRows } from './unodc-table.ts'
import { isArchive } from './workbook.ts'

const seized = 'Arms seized'

/** Seized firearms by country from the UNODC data portal. */
export const unodcFirearms: Format = {
  id: 'unodc-firearms',
  title: { en: 'Seized firearms by country (UNODC)', es: 'Armas de fuego decomisadas por país (UNODC)' },
  recognises: (head) =>
    /firearm|arms/i.test(head.name) && (isArchive(head.bytes) || headerIn(head, unodcColumns)),
  dataset: {
    id: 'unodc-firearms-seizures',
    title: { en: 'Seized firearms by country', es: 'Armas de fuego decomisadas por país' },
    publisher: 'unodc',
    publisherName: {
      en: 'United Nations Office on Drugs and Crime',
      es: 'Oficina de las Naciones Unidas contra la Droga y el Delito',
    },
    publisherAcronym: 'UNODC',
    licence: 'free with citation',
    url: 'https://dataunodc.un.org/dp-firearms-trafficking',
    format: 'unodc-firearms',
    indicators: [
      {
        id: 'arms-seized-unodc',
        label: { en: 'Arms seized (UNODC)', es: 'Armas decomisadas (UNODC)' },
        definition: {
          en: 'Arms seized in the year as countries report them to the arms trafficking questionnaire; practices of seizing and counting differ between countries',
          es: 'Armas decomisadas en el año según reporta cada país en el cuestionario sobre tráfico de armas; las prácticas de decomiso y conteo difieren entre países',
        },
        unit: 'weapon',
        dimensions: { year: 'calendar' },
        aliases: {
          en: ['arms seized', 'firearms seized', 'seized firearms'],
          es: ['armas decomisadas', 'armas de fuego decomisadas', 'armas aseguradas'],
        },
        family: 'arms-seized',
        additive: true,
        select: { indicator: [seized], dimension: ['Total'], category: ['Total'], unit: ['Counts'] },
      },
    ],
  },
  layout: { breakdowns: unodcBreakdowns, cells: [''], values: 'decimal', addedFrom: null },
  reading: { kind: 'rows', rows: (file, report) => unodcRows(file, report, seized) },
}
