import { resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { cotejoVersion } from '../check/version.ts'
import type { Language } from '../model/language.ts'
import { declareDatabaseCommands } from './database-commands.ts'
import type { Effects } from './effects.ts'
import { type ExportFormat, exportFormats } from './export-formats.ts'
import { exit, Failure } from './failure.ts'
import { helpWords } from './help-words.ts'
import type { SeriesFormat } from './series.ts'
import { languageOfEnvironment } from './words.ts'
import { type ReportFormat, reportFormats } from './write-report.ts'

/**
 * Runs the command. What a command needs is loaded only when it is asked for.
 * @param args the arguments after the command's own name
 * @returns the exit status
 */
export async function runCommand(args: readonly string[], effects: Effects): Promise<number> {
  let status: number = exit.clean
  const program = declare(effects, (code) => {
    status = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.clean : exit.couldNotRun
    if (!(error instanceof Failure)) throw error
    effects.complain(error.message)
    return exit.couldNotRun
  }
}

function declare(effects: Effects, finish: (status: number) => void): Command {
  const userLanguage = languageOfEnvironment(effects.environment)
  const help = helpWords[userLanguage]
  const program = new Command('cotejo')
  const languageOption = () =>
    new Option('--language <language>', help.language).choices(['en', 'es']).default(userLanguage)

  program
    .description(help.cotejo)
    .version(cotejoVersion(), '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .addHelpText('after', help.examples)
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => effects.out(text),
      writeErr: (text) => effects.complain(text.replace(/^error: /, '').trimEnd()),
    })
    .exitOverride()

  program
    .command('check')
    .description(help.check)
    .argument('<files...>', help.files)
    .option('--workspace <folder>', help.workspace)
    .addOption(new Option('--format <format>', help.format).choices([...reportFormats]).default('terminal'))
    .option('--output <file>', help.output)
    .addOption(languageOption())
    .option('--watch', help.watch, false)
    .action(async (files: string[], options: CheckFlags) => {
      const settings = { workspace: null, output: null, ...options }
      if (options.watch) {
        const { watch } = await import('./watch.ts')
        return finish(await watch(files, settings, effects))
      }
      const { check } = await import('./check.ts')
      finish(await check(files, settings, effects))
    })

  program
    .command('init')
    .description(help.init)
    .argument('<folder>', help.folder)
    .addOption(languageOption())
    .action(async (folder: string, { language }: LanguageFlag) => {
      const { initText, initWorkspace } = await import('./init.ts')
      const result = await initWorkspace(resolve(effects.cwd, folder))
      const text = initText(result, folder, language)
      if ('refused' in result) throw new Failure(text)
      effects.out(`${text}\n`)
    })

  program
    .command('series')
    .description(help.series)
    .argument('<indicator>', help.indicator)
    .option('--place <place>', help.place)
    .option('--period <period>', help.period)
    .option('--as-of <day>', help.asOf)
    .option('--per <number>', help.per)
    .option('--workspace <folder>', help.served)
    .addOption(
      new Option('--format <format>', help.seriesFormat).choices(['table', 'csv', 'json']).default('table'),
    )
    .addOption(languageOption())
    .action(async (indicator: string, options: SeriesFlags) => {
      const { series } = await import('./series.ts')
      await series(
        indicator,
        { workspace: null, place: null, period: null, asOf: null, per: null, ...options },
        effects,
      )
    })

  program
    .command('import')
    .description(help.import)
    .argument('<format>', help.importFormat)
    .argument('<files...>', help.importFiles)
    .option('--release <day>', help.release)
    .option('--workspace <folder>', help.served)
    .option('--dataset <id>', help.dataset)
    .option('--mapping <file>', help.mapping)
    .option('--accept', help.accept, false)
    .addOption(languageOption())
    .action(async (format: string, files: string[], options: ImportFlags) => {
      if (format === 'workspace') {
        const { importWorkspace } = await import('./import-workspace.ts')
        return finish(await importWorkspace(files, { workspace: null, ...options }, effects))
      }
      const { importFiles } = await import('./import.ts')
      const settings = { workspace: null, release: null, dataset: null, mapping: null, ...options }
      finish(await importFiles(files, { ...settings, format }, effects))
    })

  program
    .command('export')
    .description(help.export)
    .argument('<id>', help.exported)
    .addOption(new Option('--format <format>', help.exportFormat).choices([...exportFormats]).default('csv'))
    .option('--output <path>', help.exportOutput)
    .option('--as-of <day>', help.exportAsOf)
    .option('--bom', help.bom, false)
    .option('--public', help.publicOnly, false)
    .option('--workspace <folder>', help.served)
    .addOption(languageOption())
    .action(async (id: string, options: ExportFlags) => {
      if (id === 'workspace') {
        const { exportWorkspace } = await import('./export-workspace.ts')
        return finish(await exportWorkspace({ workspace: null, output: null, ...options }, effects))
      }
      const { exportFigures } = await import('./export.ts')
      const settings = { workspace: null, output: null, asOf: null, ...options }
      finish(await exportFigures(id, settings, effects))
    })

  program
    .command('serve')
    .description(help.serve)
    .option('--workspace <folder>', help.served)
    .option('--port <number>', help.port, portNumber, 4321)
    .option('--host <address>', help.host, 'localhost')
    .option('--https', help.https, false)
    .addOption(languageOption())
    .action(async (options: ServeFlags) => {
      const { serve } = await import('./serve.ts')
      await serve({ workspace: null, ...options }, effects)
    })

  declareDatabaseCommands(program, languageOption, effects, finish)

  program
    .command('rules')
    .description(help.rules)
    .addOption(languageOption())
    .action(async ({ language }: LanguageFlag) => {
      const { listRules } = await import('./rules.ts')
      effects.out(listRules(language))
    })

  program
    .command('explain')
    .description(help.explain)
    .argument('<rule>', help.rule)
    .addOption(languageOption())
    .action(async (rule: string, { language }: LanguageFlag) => {
      const { explainRule } = await import('./explain.ts')
      effects.out(explainRule(rule, language))
    })

  program
    .command('lsp')
    .description(help.lsp)
    .option('--workspace <folder>', help.workspace)
    .option('--stdio')
    .addOption(languageOption())
    .action(async ({ workspace, language }: LanguageFlag & { workspace?: string }) => {
      const { serveEditors } = await import('./lsp.ts')
      await serveEditors(workspace === undefined ? null : resolve(effects.cwd, workspace), language)
    })

  program
    .command('validate')
    .description(help.validate)
    .argument('<folder>', help.folder)
    .addOption(languageOption())
    .action(async (folder: string, { language }: LanguageFlag) => {
      const { validate } = await import('./validate.ts')
      finish(await validate(folder, language, effects))
    })

  return program
}

interface LanguageFlag {
  readonly language: Language
}

interface CheckFlags extends LanguageFlag {
  readonly workspace?: string
  readonly output?: string
  readonly format: ReportFormat
  readonly watch: boolean
}

interface SeriesFlags extends LanguageFlag {
  readonly workspace?: string
  readonly place?: string
  readonly period?: string
  readonly asOf?: string
  readonly per?: string
  readonly format: SeriesFormat
}

interface ImportFlags extends LanguageFlag {
  readonly release?: string
  readonly workspace?: string
  readonly dataset?: string
  readonly mapping?: string
  readonly accept: boolean
}

interface ExportFlags extends LanguageFlag {
  readonly format: ExportFormat
  readonly output?: string
  readonly asOf?: string
  readonly bom: boolean
  readonly public: boolean
  readonly workspace?: string
}

interface ServeFlags extends LanguageFlag {
  readonly workspace?: string
  readonly port: number
  readonly host: string
  readonly https: boolean
}

function portNumber(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new InvalidArgumentError('0 … 65535')
}
