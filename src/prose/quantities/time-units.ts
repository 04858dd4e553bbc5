import type { Language } from '../../model/language.ts'

/** A word for a stretch of time: its unit, and how many of them it is ("decade" is ten years). */
export interface TimeUnit {
  readonly unit: string
  readonly times: number
}

const lists: Readonly<Record<Language, string>> = {
  en: `second second 1 seconds second 1 minute minute 1 minutes minute 1 min minute 1 mins minute 1 hour hour 1
    hours hour 1 hrs hour 1 day day 1 days day 1 night night 1 nights night 1 week week 1 weeks week 1 weekend weekend 1
    weekends weekend 1 fortnight week 2 month month 1 months month 1 quarter quarter 1 quarters quarter 1 semester month 6
    semesters month 6 year year 1 years year 1 yrs year 1 decade year 10 decades year 10 century year 100
    centuries year 100`,
  es: `segundos second 1 minuto minute 1 minutos minute 1 hora hour 1 horas hour 1 dia day 1 dias day 1 noche night 1
    noches night 1 semana week 1 semanas week 1 quincena week 2 quincenas week 2 mes month 1 meses month 1
    bimestre month 2 bimestres month 2 trimestre quarter 1 trimestres quarter 1 semestre month 6 semestres month 6
    ano year 1 anos year 1 lustro year 5 lustros year 5 decada year 10 decadas year 10 decenio year 10 decenios year 10
    sexenio year 6 sexenios year 6 siglo year 100 siglos year 100`,
}

/** Time words by language, folded. */
export const timeUnits: Readonly<Record<Language, ReadonlyMap<string, TimeUnit>>> = {
  en: table(lists.en),
  es: table(lists.es),
}

function table(list: string): Map<string, TimeUnit> {
  const words = list.split(/\s+/)
  const units = new Map<string, TimeUnit>()
  for (let at = 0; at + 2 < words.length; at += 3)
    units.set(words[at] ?? '', { unit: words[at + 1] ?? '', times: Number(words[at + 2]) })
  return units
}
