import { createHash } from 'node:crypto'
import type { PageAssets } from '../../check/reporters/html/page.ts'
import { chartScript } from '../assets/chart-script.ts'
import { chartStyle } from './chart-style.ts'

const version = createHash('sha256').update(chartScript).digest('hex').slice(0, 12)

/** What a page with charts needs beyond the style of every page. The script's address changes with its text. */
export const chartAssets: PageAssets = { style: chartStyle, script: `/assets/charts-${version}.js` }
