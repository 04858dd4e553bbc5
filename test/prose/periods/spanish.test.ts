import { describe, expect, test } from 'vitest'
import { onlyPeriod, periodsOf } from './periods-of.ts'

describe('Spanish days', () => {
  test.each([
    ['El convoy fue atacado el 18 de marzo de 2021.', '2021-03-18'],
    ['El convoy fue atacado el 18 de marzo del 2021.', '2021-03-18'],
    ['El convoy fue atacado el jueves 18 de marzo.', '2021-03-18~'],
    ['Entró en vigor el 1o. de enero de 2019.', '2019-01-01'],
    ['Entró en vigor el primero de mayo.', '2020-05-01~'],
    ['Publicado el 05/03/2021 en el diario.', '2021-03-05'],
    ['Publicado el 03/18/2021 en el diario.', '2021-03-18'],
    ['Ocurrió el pasado 18 de marzo.', '2021-03-18~'],
    ['Será el próximo 8 de abril.', '2021-04-08~'],
    ['Lo dijo el martes en conferencia.', '2021-03-30~'],
    ['Ocurrió el 31 de junio de 2020.', '2020-06-30!'],
    ['Ocurrió el 30 de febrero de 2020.', '2020-02-29!'],
    ['Fue el 14 de octubre del año pasado.', '2020-10-14~'],
  ])('%s', (text, period) => {
    expect(onlyPeriod(text, 'es')).toBe(period)
  })
})

describe('Spanish months, parts of years and years', () => {
  test.each([
    ['Fue detenido en octubre de 2020.', '2020-10'],
    ['Fue detenido en marzo pasado.', '2021-03~'],
    ['a mediados de marzo de 2020', '2020-03'],
    ['a finales de 2019', '2019'],
    ['en el primer semestre de 2019', '2019-H1'],
    ['en el primer semestre de este 2019', '2019-H1'],
    ['durante el tercer trimestre', '2020-Q3~'],
    ['en el primer bimestre de 2021', '2021-01..2021-02'],
    ['la segunda mitad de 2020', '2020-H2'],
    ['el ejercicio fiscal 2021', '2021'],
    ['en 2017 murieron más', '2017'],
    ['los años noventa', '1990..1999'],
    ['la década de 1990', '1990..1999'],
  ])('%s', (text, period) => {
    expect(onlyPeriod(text, 'es')).toBe(period)
  })

  test('the second year of a list is one though a verb in -mos follows', () => {
    expect(periodsOf('En 2010 y 2011 agotamos los recursos.', 'es')).toEqual(['2010 = 2010', '2011 = 2011'])
  })
})

describe('Spanish stretches', () => {
  test.each([
    ['de 2012 a 2018', '2012..2018'],
    ['entre 2015 y 2018', '2015..2018'],
    ['entre enero y mayo de 2020', '2020-01..2020-05'],
    ['entre diciembre pasado y marzo de este año', '2020-12..2021-03~'],
    ['de enero a mayo de 2020', '2020-01..2020-05'],
    ['del 26 al 27 de septiembre de 2014', '2014-09-26..2014-09-27'],
    ['el 26 y 27 de septiembre de 2014', '2014-09-26..2014-09-27'],
    ['entre el 18 y el 20 de marzo', '2021-03-18..2021-03-20~'],
    ['los primeros cinco meses de 2020', '2020-01..2020-05'],
    ['los cinco primeros meses de este año', '2021-01..2021-05~'],
    ['en lo que va del año', '2021-01-01..2021-04-01~'],
    ['en lo que va de 2021', '2021-01-01..2021-04-01~'],
    ['desde 2006', '2006..'],
    ['desde el año 2006', '2006..'],
    ['de 2006 a la fecha', '2006..'],
    ['a partir de 2019', '2019..'],
    ['hasta marzo de 2024', '..2024-03'],
  ])('%s', (text, period) => {
    expect(onlyPeriod(text, 'es')).toBe(period)
  })
})

describe('Spanish relative periods', () => {
  test.each([
    ['Subió el año pasado.', '2020~'],
    ['Subió este año.', '2021~'],
    ['Subió el mes pasado.', '2021-03~'],
    ['Subió en la última década.', '2011-04-01..2021-04-01~'],
    ['Subió en los últimos cinco años.', '2016-04-01..2021-04-01~'],
    ['Subió en los tres últimos años.', '2018-04-01..2021-04-01~'],
    ['Ocurrió ayer.', '2021-03-31~'],
    ['Ocurrió hace dos años.', '2019~'],
  ])('%s', (text, period) => {
    expect(onlyPeriod(text, 'es')).toBe(period)
  })

  test('"ese mismo año" and "un año antes" go by the period named last', () => {
    expect(periodsOf('En 2014 hubo más; ese mismo año bajó.', 'es').at(-1)).toBe('ese mismo año = 2014~')
    expect(periodsOf('En 2014 hubo más que un año antes.', 'es').at(-1)).toBe('un año antes = 2013~')
  })
})

describe('what is no period in Spanish', () => {
  test.each([
    'Asesinaron a 2000 personas.',
    'Enviaron más de 2000 elementos.',
    'Costó 2000 pesos.',
    'Sobre la Avenida 16 de Septiembre.',
    'En la calle 16 de septiembre hubo disparos.',
    'La fiesta del Cinco de Mayo.',
    'El artículo 2019 de la ley.',
    'La averiguación 460/1N7A-T1/2012 sigue.',
    'El número aumentó de 2000 a 2500.',
  ])('%s', (text) => {
    expect(periodsOf(text, 'es')).toEqual([])
  })
})

describe('dates of the other language', () => {
  test('are found when they bear their year', () => {
    expect(periodsOf('The decree of 18 de marzo de 2021 was published.', 'en')).toEqual([
      '18 de marzo de 2021 = 2021-03-18',
    ])
    expect(periodsOf('La nota de March 18, 2021 fue corregida.', 'es')).toEqual([
      'March 18, 2021 = 2021-03-18',
    ])
  })
})
