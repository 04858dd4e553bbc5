import { numberTable } from './number-word.ts'

const units = 'un 1 uno 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9'

const tens = 'veinte 20 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90'

const hundreds = `doscientos 200 trescientos 300 cuatrocientos 400 quinientos 500 seiscientos 600 setecientos 700
  ochocientos 800 novecientos 900`

const shortOrdinals = 'primer 1 tercer 3 decimotercer 13 vigesimoprimer 21 decimoprimer 11'

const ordinals = `primero 1 segundo 2 tercero 3 cuarto 4 quinto 5 sexto 6 septimo 7 setimo 7 octavo 8 noveno 9 nono 9
  decimo 10 undecimo 11 decimoprimero 11 duodecimo 12 decimosegundo 12 decimotercero 13 decimocuarto 14
  decimoquinto 15 decimosexto 16 decimoseptimo 17 decimoctavo 18 decimonoveno 19 vigesimo 20 vigesimoprimero 21
  vigesimosegundo 22 vigesimotercero 23 vigesimocuarto 24 vigesimoquinto 25 vigesimosexto 26 vigesimoseptimo 27
  vigesimoctavo 28 vigesimonoveno 29 trigesimo 30 cuadragesimo 40 quincuagesimo 50 sexagesimo 60 septuagesimo 70
  octogesimo 80 nonagesimo 90 centesimo 100 ducentesimo 200 tricentesimo 300 cuadringentesimo 400
  quingentesimo 500 sexcentesimo 600 septingentesimo 700 octingentesimo 800 noningentesimo 900`

const ordinalScales = 'milesimo 1e3 millonesimo 1e6 billonesimo 1e12 trillonesimo 1e18'

/** Spanish number words, folded; the long scale (billón is a million millions). */
export const spanishNumbers = numberTable({
  add: `cero 0 ${units} diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 dieciseis 16 diecisiete 17 dieciocho 18
    diecinueve 19 ${tens} veintiun 21 veintiuno 21 veintiuna 21 veintidos 22 veintitres 23 veinticuatro 24
    veinticinco 25 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29 cien 100 ciento 100 ${hundreds}
    ${hundreds.replace(/os (?=\d)/g, 'as ')} ${gluedTens()}`,
  scale: `mil 1e3 millon 1e6 millones 1e6 billon 1e12 billones 1e12 trillon 1e18 trillones 1e18 millar 1e3
    millares 1e3 centenar 100 centenares 100`,
  dozen: `docena 12 docenas 12 dz 12 dzs 12 doz 12 dozs 12 decena 10 decenas 10 veintena 20 veintenas 20 treintena 30
    centena 100 centenas 100 quincena 15`,
  part: 'medio 2 media 2 medios 2 mitad 2 tercio 3 tercios 3',
  ordinal: `${shortOrdinals} ${allForms(ordinals)}`,
  ordinalScale: allForms(ordinalScales),
  ordinalsJoinTens: false,
})

/** Scale abbreviations, which need a numeral before them: powers of ten. */
export const spanishSuffixes: ReadonlyMap<string, number> = new Map([
  ['mdp', 6],
  ['mdd', 6],
  ['mde', 6],
  ['mmdp', 9],
  ['mmdd', 9],
  ['mill', 6],
  ['mills', 6],
])

/** The currency that an abbreviation of millions names along. */
export const suffixCurrencies: ReadonlyMap<string, string> = new Map([
  ['mdp', 'MXN'],
  ['mmdp', 'MXN'],
  ['mdd', 'USD'],
  ['mmdd', 'USD'],
  ['mde', 'EUR'],
])

/** Masculine, feminine and both plurals. */
function allForms(list: string): string {
  const feminine = list.replace(/o (?=\d)/g, 'a ')
  return `${list} ${feminine} ${plural(list)} ${plural(feminine)}`
}

function plural(list: string): string {
  return list.replace(/([a-z]+) (?=\d)/g, '$1s ')
}

/** "treintaicinco", "treintaycinco": tens and units written as one word. */
function gluedTens(): string {
  const glued: string[] = []
  for (const [, ten = '', tenValue = ''] of tens.matchAll(/([a-z]+) (\d+)/g)) {
    for (const [, unit = '', unitValue = ''] of units.matchAll(/([a-z]+) (\d+)/g)) {
      const value = Number(tenValue) + Number(unitValue)
      glued.push(`${ten}i${unit} ${value}`, `${ten}y${unit} ${value}`)
    }
  }
  return glued.join(' ')
}
