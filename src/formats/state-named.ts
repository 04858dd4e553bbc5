import { fold } from '../model/fold.ts'
import { placeOfName } from '../model/place-codes.ts'

/**
 * The code of a Mexican state as an event set names it: `Sinaloa state`, `Distrito Federal`. Where a state is meant,
 * "Mexico" is the State of Mexico.
 */
export function stateNamed(name: string): string | null {
  const folded = fold(name)
    .replace(/\s+state$/, '')
    .trim()
  if (folded === 'mexico') return 'MX-MEX'
  const code = placeOfName(folded)
  return code?.startsWith('MX-') ? code : null
}
