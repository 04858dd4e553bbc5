import { writeFileSync } from 'node:fs'
import { reportSchemaText } from './schema/report-schema.ts'

/** Writes the published JSON Schema of the check report: `npm run schema`. */
writeFileSync(new URL('../schema/check-report.schema.json', import.meta.url), reportSchemaText())
