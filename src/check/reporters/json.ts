import type { CheckReport } from '../../model/report.ts'

/** The report as `--format json` prints it: two spaces to a level, one line feed at the end. */
export function jsonReport(report: CheckReport): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
