import type { Indicator } from '../../model/dataset.ts'
import type { Language } from '../../model/language.ts'
import type { Source } from '../../model/source.ts'
import { citation } from './citation.ts'
import { exportColumns } from './columns.ts'
import { dictionaryWords } from './dictionary-words.ts'
import type { ExportedDataset } from './exported-figure.ts'

/**
 * The data dictionary as Markdown, first in the reader's language, then in the other: the data set, each column, each
 * indicator, each release, each source.
 */
export function dictionaryText(
  exported: ExportedDataset,
  sources: Iterable<Source>,
  language: Language,
): string {
  const languages: readonly Language[] = language === 'en' ? ['en', 'es'] : ['es', 'en']
  const all = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))
  return `${languages.map((each) => inLanguage(exported, all, each)).join('\n---\n\n')}`
}

function inLanguage(
  { dataset, publisher, asOf }: ExportedDataset,
  sources: readonly Source[],
  language: Language,
): string {
  const say = dictionaryWords[language]
  const facts = [
    [say.publisher, publisher[language]],
    [say.licence, dataset.licence],
    [say.address, dataset.url ?? ''],
    [say.asOf, asOf ?? ''],
  ].filter(([, value]) => value !== '')
  return [
    `# ${inline(dataset.title[language])}\n`,
    ...facts.map(([name, value]) => `- ${name}: ${inline(value ?? '')}`),
    `\n${say.vintages}\n`,
    `## ${say.columns}\n`,
    table(
      [say.name, say.meaning],
      exportColumns.map((column) => [`\`${column.name}\``, column.description[language]]),
    ),
    `\n${say.formulas}\n`,
    `## ${say.indicators}\n`,
    table(
      [say.id, say.label, say.definition, say.unit],
      dataset.indicators.map((indicator) => [
        `\`${indicator.id}\``,
        indicator.label[language],
        indicator.definition[language],
        unitText(indicator),
      ]),
    ),
    `\n## ${say.releases}\n`,
    table(
      [say.id, say.published, say.source],
      dataset.releases.map((release) => [release.id, release.published, release.source]),
    ),
    `\n## ${say.sources}\n`,
    table(
      [say.id, say.citation],
      sources.map((source) => [source.id, citation(source, language)]),
    ),
    '',
  ].join('\n')
}

/** The unit with its currency and base: `rate (per 100000)`. */
function unitText({ unit, currency, per }: Indicator): string {
  const base = [currency, per === undefined ? undefined : `/ ${per}`].filter((part) => part !== undefined)
  return base.length === 0 ? unit : `${unit} (${base.join(' ')})`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Text on one line that leaves a table whole and is no markup. */
function inline(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;')
}
