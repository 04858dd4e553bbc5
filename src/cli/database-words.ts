import type { Language } from '../model/language.ts'
import type { BackupProblem } from '../registry/backup/backup-error.ts'
import type { ServerProblem } from '../registry/server/server-error.ts'

type Sentence = (subject: string, detail: string) => string

/** What commands say of the database and of backups, in one language. */
export interface DatabaseWords {
  readonly server: Readonly<Record<ServerProblem, Sentence>>
  readonly backup: Readonly<Record<BackupProblem, (detail: string) => string>>
  lostConnection(reason: string): string
  notAWorkspace(folder: string): string
  isAWorkspaceWithDatabase(folder: string): string
  backedUp(file: string, records: string, bytes: string): string
  restored(folder: string, madeAt: string, records: string): string
  migrated(steps: readonly string[]): string
  readonly upToDate: string
  notARole(role: string, roles: readonly string[]): string
  notAnAddress(email: string): string
  hasAccount(email: string): string
  invitation(email: string, role: string, path: string, days: number): string
  notAnAnchor(text: string): string
  auditFine(changes: string): string
  auditHead(sequence: number, hash: string): string
  auditFaults(count: number): string
}

const english: DatabaseWords = {
  server: {
    'binaries missing': (platform, detail) =>
      `no PostgreSQL that can run here (${platform}: ${detail}): set COTEJO_DATABASE_URL to one, such as postgres://user:password@host/database`,
    'not as root': (user, folder) =>
      `PostgreSQL does not run as root, and the user ${user} may not enter ${folder}: run cotejo as another user, open the folder (chmod o+x), or set COTEJO_DATABASE_URL`,
    'not writable': (folder, reason) => `cannot write in folder: ${folder} (${reason})`,
    'disk full': (folder) => `disk full: ${folder}`,
    'address taken': (_, detail) => `the database cannot listen: ${detail}`,
    'in use': (folder, pid) => `another cotejo uses this folder: ${folder} (process ${pid}); stop it first`,
    'other version': (folder, version) =>
      `database of another version, PostgreSQL ${version}: ${folder}; back it up with the cotejo that made it and restore it with this one`,
    'did not start': (folder, detail) => `database did not start in ${folder}: ${detail} (see its log there)`,
    unreachable: (address, reason) => `cannot reach database: ${address}: ${reason}`,
    refused: (address, reason) => `database refuses its tables: ${address}: ${reason}`,
    'too old': (address, version) => `PostgreSQL ${version} is too old: ${address} (expected 15 or later)`,
    'schema newer': (address, step) =>
      `database was made by a newer cotejo (it has ${step}): ${address}; use that version`,
  },
  backup: {
    'not a backup': (detail) => `not a backup: ${detail}`,
    damaged: (detail) => `backup is damaged, nothing was restored: ${detail}`,
    'not empty': (detail) => `database is not empty, nothing was restored: ${detail}`,
    'schema newer': (step) => `backup was made by a newer cotejo (it has ${step}): use that version`,
    'format newer': (version) => `backup was made by a newer cotejo (format ${version}): use that version`,
    'files in the way': (files) => `these files would be overwritten, nothing was restored: ${files}`,
    'changed while read': (file) => `file changed while it was backed up, try again: ${file}`,
    'does not verify': (fault) => `restored, but the history does not verify: ${fault}`,
  },
  lostConnection: (reason) => `lost the database while at work: ${reason}`,
  notAWorkspace: (folder) => `not a workspace, cotejo.yaml is missing: ${folder}`,
  isAWorkspaceWithDatabase: (folder) => `folder has a database already: ${folder}`,
  backedUp: (file, records, bytes) => `backed up to ${file}: ${records} records, ${bytes}`,
  restored: (folder, madeAt, records) =>
    `restored the backup of ${madeAt} to ${folder}: ${records} records, history verified`,
  migrated: (steps) => `schema brought up to date: ${steps.join(', ')}`,
  upToDate: 'schema is up to date',
  notARole: (role, roles) => `invalid --role: ${role} (expected ${roles.join(', ')})`,
  notAnAddress: (email) => `not an e-mail address: ${email}`,
  hasAccount: (email) => `there is an account of this address: ${email}`,
  invitation: (email, role, path, days) =>
    `send this to ${email}: it makes one ${role} account and is good for ${days} days; put the address of your site before it\n${path}`,
  notAnAnchor: (text) => `invalid --anchor: ${text} (expected SEQUENCE:HASH as audit verify printed it)`,
  auditFine: (changes) => `history is whole: ${changes} changes`,
  auditHead: (sequence, hash) =>
    `keep this elsewhere, to prove later that nothing was cut off:\n${sequence}:${hash}`,
  auditFaults: (count) => `history is not whole: ${count} ${count === 1 ? 'fault' : 'faults'}`,
}

const spanish: DatabaseWords = {
  server: {
    'binaries missing': (platform, detail) =>
      `no hay un PostgreSQL que funcione aquí (${platform}: ${detail}): indique uno en COTEJO_DATABASE_URL, como postgres://usuario:clave@servidor/base`,
    'not as root': (user, folder) =>
      `PostgreSQL no se ejecuta como root, y el usuario ${user} no puede entrar en ${folder}: ejecute cotejo con otro usuario, abra la carpeta (chmod o+x) o indique COTEJO_DATABASE_URL`,
    'not writable': (folder, reason) => `no se puede escribir en la carpeta: ${folder} (${reason})`,
    'disk full': (folder) => `disco lleno: ${folder}`,
    'address taken': (_, detail) => `la base de datos no puede escuchar: ${detail}`,
    'in use': (folder, pid) => `otro cotejo usa esta carpeta: ${folder} (proceso ${pid}); deténgalo antes`,
    'other version': (folder, version) =>
      `base de datos de otra versión, PostgreSQL ${version}: ${folder}; respáldela con el cotejo que la hizo y restáurela con este`,
    'did not start': (folder, detail) =>
      `la base de datos no inició en ${folder}: ${detail} (vea allí su bitácora, log)`,
    unreachable: (address, reason) => `no se llega a la base de datos: ${address}: ${reason}`,
    refused: (address, reason) => `la base de datos rechaza sus tablas: ${address}: ${reason}`,
    'too old': (address, version) =>
      `PostgreSQL ${version} es demasiado antiguo: ${address} (se esperaba 15 o posterior)`,
    'schema newer': (address, step) =>
      `la base de datos es de un cotejo más nuevo (tiene ${step}): ${address}; use esa versión`,
  },
  backup: {
    'not a backup': (detail) => `no es un respaldo: ${detail}`,
    damaged: (detail) => `el respaldo está dañado, no se restauró nada: ${detail}`,
    'not empty': (detail) => `la base de datos no está vacía, no se restauró nada: ${detail}`,
    'schema newer': (step) => `el respaldo es de un cotejo más nuevo (tiene ${step}): use esa versión`,
    'format newer': (version) =>
      `el respaldo es de un cotejo más nuevo (formato ${version}): use esa versión`,
    'files in the way': (files) => `se sobrescribirían estos archivos, no se restauró nada: ${files}`,
    'changed while read': (file) => `un archivo cambió mientras se respaldaba, intente de nuevo: ${file}`,
    'does not verify': (fault) => `restaurado, pero el historial no se verifica: ${fault}`,
  },
  lostConnection: (reason) => `se perdió la base de datos durante el trabajo: ${reason}`,
  notAWorkspace: (folder) => `no es un espacio de trabajo, falta cotejo.yaml: ${folder}`,
  isAWorkspaceWithDatabase: (folder) => `la carpeta ya tiene una base de datos: ${folder}`,
  backedUp: (file, records, bytes) => `respaldado en ${file}: ${records} registros, ${bytes}`,
  restored: (folder, madeAt, records) =>
    `se restauró en ${folder} el respaldo del ${madeAt}: ${records} registros, historial verificado`,
  migrated: (steps) => `esquema actualizado: ${steps.join(', ')}`,
  upToDate: 'el esquema está al día',
  notARole: (role, roles) => `--role no válido: ${role} (se esperaba ${roles.join(', ')})`,
  notAnAddress: (email) => `no es una dirección de correo: ${email}`,
  hasAccount: (email) => `ya hay una cuenta con esta dirección: ${email}`,
  invitation: (email, role, path, days) =>
    `envíe esto a ${email}: crea una sola cuenta de ${role} y vale ${days} días; anteponga la dirección de su sitio\n${path}`,
  notAnAnchor: (text) => `--anchor no válido: ${text} (se esperaba NÚMERO:HUELLA como lo dio audit verify)`,
  auditFine: (changes) => `el historial está completo: ${changes} cambios`,
  auditHead: (sequence, hash) =>
    `guarde esto en otro lugar, para probar después que no se cortó nada:\n${sequence}:${hash}`,
  auditFaults: (count) => `el historial no está completo: ${count} ${count === 1 ? 'falla' : 'fallas'}`,
}

export const databaseWords: Readonly<Record<Language, DatabaseWords>> = { en: english, es: spanish }
