/** Small words within surnames, folded. */
export const nameParticles: ReadonlySet<string> = new Set(
  'de del la las los y e i von van der den da das do dos di du le al bin ben ibn san santa mac ter ten'.split(
    ' ',
  ),
)

/** What may follow a name, folded and without stops. */
export const nameSuffixes: ReadonlySet<string> = new Set('jr sr ii iii iv phd md'.split(' '))
