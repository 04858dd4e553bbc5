/** Months by their folded names and abbreviations in both languages, 1 to 12. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  [
    'january jan enero ene',
    'february feb febrero',
    'march mar marzo',
    'april apr abril abr',
    'may mayo',
    'june jun junio',
    'july jul julio',
    'august aug agosto ago',
    'september sept sep septiembre setiembre set',
    'october oct octubre',
    'november nov noviembre',
    'december dec diciembre dic',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
)

/** Days of the week, folded: they may stand before a date. */
export const weekdays: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
  lunes martes miercoles jueves viernes sabado domingo`.split(/\s+/),
)
