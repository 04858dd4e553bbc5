import { fold } from '../../src/model/fold.ts'

/** The suite's names of currencies, English and Spanish, that are not those of ISO 4217, with the codes they may have. */
const names: Readonly<Record<string, readonly string[]>> = {
  dollar: ['USD', '?'],
  dolar: ['USD', '?'],
  'united states dollar': ['USD'],
  'dolar estadounidense': ['USD'],
  pound: ['GBP'],
  libra: ['GBP'],
  cent: ['cent'],
  centavo: ['cent'],
  pence: ['cent'],
  penny: ['cent'],
  penique: ['cent'],
  sen: ['cent'],
  franc: ['?', 'CHF'],
  franco: ['?', 'CHF'],
  rupee: ['?', 'INR'],
  peso: ['MXN', '?'],
  'japanese yen': ['JPY'],
  yen: ['JPY'],
  'netherlands guilder': ['NLG'],
  'chinese yuan': ['CNY'],
  'yuan chino': ['CNY'],
  'sri lankan rupee': ['LKR'],
  'lao kip': ['LAK'],
  peseta: ['ESP'],
  'finnish markka': ['FIM'],
  'marco finlandes': ['FIM'],
  'florin neerlandes': ['NLG'],
  'dolar de hong kong': ['HKD'],
}

/** Whether our code is the currency that the suite names; `display` gives ISO names for codes. */
export function isSameCurrency(expected: string, code: string, display: (code: string) => string): boolean {
  const wanted = fold(expected)
  const known = names[wanted]
  if (known) return known.includes(code)
  return code.length === 3 && fold(display(code)) === wanted
}

const times: Readonly<Record<string, string>> = {
  ano: 'year',
  mes: 'month',
  semana: 'week',
  dia: 'day',
  age: 'year',
}

/** Whether our time unit is the one that the suite names. */
export function isSameTime(expected: string, unit: string): boolean {
  const wanted = fold(expected)
  return (times[wanted] ?? wanted) === unit
}
