import type { Language } from '../../model/language.ts'

/** Months, folded, with their usual short forms. */
export const monthNames: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    `january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec`.split(/\s+/),
  ),
  es: new Set(
    `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre`.split(
      /\s+/,
    ),
  ),
}
