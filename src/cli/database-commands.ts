import type { Command, Option } from 'commander'
import type { Language } from '../model/language.ts'
import type { Effects } from './effects.ts'
import { helpWords } from './help-words.ts'
import { languageOfEnvironment } from './words.ts'

interface Flags {
  readonly workspace?: string
  readonly language: Language
}

/** The commands for whoever keeps an observatory running. What they need is loaded only when they are asked for. */
export function declareDatabaseCommands(
  program: Command,
  languageOption: () => Option,
  effects: Effects,
  finish: (status: number) => void,
): void {
  const help = helpWords[languageOfEnvironment(effects.environment)]

  program
    .command('backup')
    .description(help.backup)
    .argument('<file>', help.backupFile)
    .option('--workspace <folder>', help.served)
    .addOption(languageOption())
    .action(async (file: string, options: Flags) => {
      const { backupTo } = await import('./backup.ts')
      await backupTo(file, { workspace: null, ...options }, effects)
    })

  program
    .command('restore')
    .description(help.restore)
    .argument('<file>', help.backupFile)
    .requiredOption('--workspace <folder>', help.restored)
    .addOption(languageOption())
    .action(async (file: string, options: Flags & { readonly workspace: string }) => {
      const { restoreFrom } = await import('./restore.ts')
      await restoreFrom(file, options, effects)
    })

  program
    .command('migrate')
    .description(help.migrate)
    .option('--workspace <folder>', help.served)
    .addOption(languageOption())
    .action(async (options: Flags) => {
      const { migrateDatabase } = await import('./migrate.ts')
      await migrateDatabase({ workspace: null, ...options }, effects)
    })

  program
    .command('user')
    .description(help.user)
    .command('add')
    .description(help.userAdd)
    .argument('<email>', help.email)
    .requiredOption('--role <role>', help.role)
    .option('--workspace <folder>', help.served)
    .addOption(languageOption())
    .action(async (email: string, options: Flags & { readonly role: string }) => {
      const { addUser } = await import('./add-user.ts')
      await addUser(email, { workspace: null, ...options }, effects)
    })

  program
    .command('audit')
    .description(help.audit)
    .command('verify')
    .description(help.auditVerify)
    .option('--anchor <sequence:hash>', help.anchor)
    .option('--workspace <folder>', help.served)
    .addOption(languageOption())
    .action(async (options: Flags & { readonly anchor?: string }) => {
      const { audit } = await import('./audit.ts')
      finish(await audit({ workspace: null, anchor: null, ...options }, effects))
    })
}
