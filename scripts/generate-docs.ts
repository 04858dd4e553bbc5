import { writeFileSync } from 'node:fs'
import { apiPage } from './docs/api-document.ts'
import { dataModelDocument } from './docs/data-model-document.ts'
import { rulesDocument } from './docs/rules-document.ts'
import { statisticsFormatsDocument } from './docs/statistics-formats-document.ts'

/** Writes the documents that are generated from the code: `npm run docs`. A test holds them to it. */
writeFileSync('docs/api.md', apiPage())
writeFileSync('docs/checker.md', rulesDocument())
writeFileSync('docs/data-model.md', dataModelDocument())
writeFileSync('docs/statistics-formats.md', statisticsFormatsDocument())
