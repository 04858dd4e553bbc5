import * as z from 'zod'
import { checkReport } from '../../src/model/report.ts'

/** The JSON Schema of what `cotejo check --format json` prints, as the text of schema/check-report.schema.json. */
export function reportSchemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(checkReport, { target: 'draft-2020-12' })
  const described = {
    $schema,
    $id: 'urn:cotejo:schema:check-report',
    title: 'Cotejo check report',
    description:
      'What `cotejo check --format json` prints. Lines and columns count from 1, columns in UTF-16 units.',
    ...schema,
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
