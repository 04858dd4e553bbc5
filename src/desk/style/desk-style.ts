import { baseStyle } from '../../check/reporters/html/style-base.ts'
import { briefStyle } from '../briefs/brief-style.ts'
import { accountStyle } from './account-style.ts'
import { formStyle } from './form-style.ts'
import { recordStyle } from './record-style.ts'
import { searchStyle } from './search-style.ts'
import { shellStyle } from './shell-style.ts'
import { tableStyle } from './table-style.ts'

/** The stylesheet of every page of the desk: the public site's colours and type, at the density of work. */
export const deskStyle = `${baseStyle}${shellStyle}${formStyle}${tableStyle}${recordStyle}${accountStyle}${briefStyle}${searchStyle}`
