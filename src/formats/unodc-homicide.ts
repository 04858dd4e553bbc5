import type { Format } from '../model/format.ts'
import { headerIn } from './header-in.ts'
import { unodcBreakdowns, unodcColumns, unodcRows } from './unodc-table.ts'
import { isArchive } from './workbook.ts'

const homicides = 'Victims of intentional homicide'
const total = {
  indicator: [homicides],
  dimension: ['Total'],
  category: ['Total'],
  sex: ['Total'],
  age: ['Total'],
}

/** Intentional homicide by country from the UNODC data portal. */
export const unodcHomicide: Format = {
  id: 'unodc-homicide',
  title: { en: 'Intentional homicide by country (UNODC)', es: 'Homicidio intencional por país (UNODC)' },
  recognises: (head) =>
    isArchive(head.bytes)
      ? /intentional_homicide/i.test(head.name)
      : headerIn(head, unodcColumns) && !/firearm|arms/i.test(head.name),
  dataset: {
    id: 'unodc-homicide',
    title: {
      en: 'Victims of intentional homicide by country',
      es: 'Víctimas de homicidio intencional por país',
    },
    publisher: 'unodc',
    publisherName: {
      en: 'United Nations Office on Drugs and Crime',
      es: 'Oficina de las Naciones Unidas contra la Droga y el Delito',
    },
    publisherAcronym: 'UNODC',
    licence: 'free with citation',
    url: 'https://dataunodc.un.org/',
    format: 'unodc-homicide',
    indicators: [
      {
        id: 'intentional-homicides-unodc',
        label: {
          en: 'Victims of intentional homicide (UNODC)',
          es: 'Víctimas de homicidio intencional (UNODC)',
        },
        definition: {
          en: 'Victims of intentional homicide as countries report them; for Mexico these are INEGI’s deaths by homicide, so they do not confirm them',
          es: 'Víctimas de homicidio intencional según reporta cada país; para México son las defunciones por homicidio del INEGI, de modo que no las confirman',
        },
        unit: 'person',
        dimensions: { counting: 'deaths', intent: 'intentional', level: 'all', year: 'calendar' },
        aliases: {
          en: ['victims of intentional homicide', 'intentional homicides', 'homicides'],
          es: ['víctimas de homicidio intencional', 'homicidios intencionales', 'homicidios'],
        },
        family: 'homicide',
        additive: true,
        select: { ...total, unit: ['Counts'] },
      },
      {
        id: 'intentional-homicide-rate-unodc',
        label: {
          en: 'Intentional homicides per 100,000 inhabitants (UNODC)',
          es: 'Homicidios intencionales por cada 100 mil habitantes (UNODC)',
        },
        definition: {
          en: 'Victims of intentional homicide for each 100,000 inhabitants, on the population estimates of the United Nations',
          es: 'Víctimas de homicidio intencional por cada 100 mil habitantes, con las estimaciones de población de las Naciones Unidas',
        },
        unit: 'rate',
        per: 100000,
        dimensions: { counting: 'deaths', intent: 'intentional', level: 'all', year: 'calendar' },
        aliases: {
          en: ['intentional homicide rate', 'homicides per 100,000', 'homicide rate'],
          es: [
            'tasa de homicidio intencional',
            'homicidios por cada 100 mil habitantes',
            'tasa de homicidios',
          ],
        },
        family: 'homicide-rate',
        additive: false,
        select: { ...total, unit: ['Rate per 100,000 population'] },
      },
    ],
  },
  layout: { breakdowns: unodcBreakdowns, cells: [''], values: 'decimal', addedFrom: null },
  reading: { kind: 'rows', rows: (file, report) => unodcRows(file, report, homicides) },
}
