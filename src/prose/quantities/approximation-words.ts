import type { Language } from '../../model/language.ts'
import type { Approximation } from '../../model/quantity.ts'

/** Words before a number that bend it. */
export const leadingApproximations: Readonly<
  Record<Language, Readonly<Record<Exclude<Approximation, 'exact'>, string>>>
> = {
  en: {
    about: `about|around|approximately|roughly|some|circa|approx|an estimated|estimated|an average of|in the region of|
      in the neighborhood of|close to|something like|more or less|or so`,
    almost:
      'almost|nearly|just under|just below|slightly less than|a little less than|a little under|slightly under|nearing|approaching|virtually|practically',
    'just over':
      'just over|slightly more than|slightly over|a little over|a little more than|just above|just more than|a bit more than|a bit over|barely more than',
    'more than':
      'more than|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|topped|topping|over|above|upwards of|upward of|in excess of|exceeding|greater than|higher than|well over|well above|far more than|larger than|bigger than|as much as more than',
    'at least':
      'at least|no fewer than|no less than|not less than|a minimum of|minimum of|at minimum|not fewer than',
    'less than':
      'less than|fewer than|under|below|lower than|smaller than|well under|well below|far fewer than|far less than',
    'at most':
      'at most|up to|as many as|as much as|no more than|not more than|a maximum of|maximum of|at maximum',
  },
  es: {
    about: `alrededor de|cerca de|aproximadamente|unos|unas|en torno a|en torno al|aprox|mas o menos|un estimado de|
      un promedio de|como unos|como unas|cosa de|del orden de`,
    almost:
      'casi|poco menos de|practicamente|apenas por debajo de|ligeramente menos de|un poco menos de|rozando los|rozando las',
    'just over':
      'poco mas de|un poco mas de|ligeramente mas de|algo mas de|apenas mas de|poco mas del|un poco mas del',
    'more than': `mas de|mas del|mas que|arriba de|por encima de|superior a|superiores a|mayor a|mayores a|mayor de|mayor que|
      mayores de|mayores que|mas alto que|mas alta que|por arriba de|supera|superan|supero|superaron|rebasa|rebasan|rebaso|rebasaron|rebasando|superando|excede|exceden|excedio|supera los|superan los|supera las|superan las|supero los|supero las|superaron los`,
    'at least': 'al menos|por lo menos|cuando menos|como minimo|no menos de|un minimo de|minimo|no menos que',
    'less than': `menos de|menos del|menos que|inferior a|inferiores a|menor a|menores a|menor de|menor que|menores de|
      menores que|por debajo de|debajo de|abajo de|mas bajo que|mas baja que`,
    'at most':
      'hasta|a lo mas|a lo sumo|como maximo|cuando mucho|no mas de|un maximo de|maximo|no mas que|a lo mucho',
  },
}

/** Words that belong to the number but leave it exact. */
export const neutralLeads: Readonly<Record<Language, string>> = {
  en: 'as little as|as few as',
  es: 'tan poco como|tan solo',
}
