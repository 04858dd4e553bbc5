import { buildIslands } from '../../scripts/build-islands.ts'

/** The islands as they are now: a browser test that ran an old bundle would prove nothing. */
export default buildIslands
