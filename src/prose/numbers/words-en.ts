import { numberTable } from './number-word.ts'

const ordinals = `first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 nineth 9 tenth 10
  eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18
  nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 eightieth 80
  ninetieth 90`

const ordinalScales = 'hundredth 100 thousandth 1e3 millionth 1e6 billionth 1e9 trillionth 1e12'

/** English number words, folded. */
export const englishNumbers = numberTable({
  add: `zero 0 nought 0 naught 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11
    twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30
    forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90`,
  scale: `hundred 100 hundreds 100 thousand 1e3 thousands 1e3 million 1e6 millions 1e6 billion 1e9 billions 1e9
    trillion 1e12 trillions 1e12 quadrillion 1e15 quadrillions 1e15 lakh 1e5 lakhs 1e5 crore 1e7 crores 1e7`,
  dozen: 'dozen 12 dozens 12 dz 12 dzs 12 doz 12 dozs 12',
  part: 'half 2 halves 2 quarter 4 quarters 4',
  ordinal: `${ordinals} ${plural(ordinals)}`,
  ordinalScale: `${ordinalScales} ${plural(ordinalScales)}`,
  ordinalsJoinTens: true,
})

/** Scale abbreviations, which need a numeral before them: powers of ten. Single letters are in `scale-suffix.ts`. */
export const englishSuffixes: ReadonlyMap<string, number> = new Map([
  ['bn', 9],
  ['bln', 9],
  ['mn', 6],
  ['mln', 6],
  ['mil', 6],
  ['mm', 6],
  ['tn', 12],
  ['tln', 12],
  ['trn', 12],
])

function plural(list: string): string {
  return list.replace(/([a-z]+) (?=\d)/g, '$1s ')
}
