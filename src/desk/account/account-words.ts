import type { Language } from '../../model/language.ts'
import type { TokenScope } from '../../model/token-scope.ts'

/** What has just been done, or could not be, on the account page. */
export type AccountNotice =
  | 'saved'
  | 'password'
  | 'second factor off'
  | 'passkey added'
  | 'passkey renamed'
  | 'passkey removed'
  | 'session ended'
  | 'sessions ended'
  | 'token revoked'
  | 'wrong password'
  | 'wrong code'
  | 'last way in'
  | 'name wanted'
  | 'scope wanted'

/** The words of the account page in one language. */
export interface AccountWords {
  readonly account: string
  readonly you: string
  readonly language: string
  readonly save: string
  readonly oldPassword: string
  readonly changePassword: string
  readonly setPassword: string
  readonly changePasswordHint: string
  readonly secondFactor: string
  readonly secondFactorOff: string
  readonly secondFactorOn: string
  codesLeft(count: number): string
  readonly setUp: string
  readonly turnOn: string
  readonly turnOff: string
  readonly scan: string
  readonly orType: string
  readonly confirm: string
  readonly codeOrRecovery: string
  readonly recoveryCodes: string
  readonly recoveryHint: string
  readonly kept: string
  readonly passkeys: string
  readonly passkeysHint: string
  readonly addPasskey: string
  readonly rename: string
  readonly remove: string
  readonly added: string
  readonly lastUsed: string
  readonly never: string
  readonly noPasskeys: string
  readonly sessions: string
  readonly started: string
  readonly seen: string
  readonly browser: string
  readonly thisOne: string
  readonly end: string
  readonly endOthers: string
  readonly tokens: string
  readonly tokensHint: string
  readonly noTokens: string
  readonly tokenName: string
  readonly tokenFor: string
  readonly tokenDays: string
  days(count: number): string
  readonly createToken: string
  readonly newToken: string
  readonly newTokenHint: string
  readonly expires: string
  readonly revoke: string
  readonly scopes: Readonly<Record<TokenScope, string>>
  readonly notices: Readonly<Record<AccountNotice, string>>
}

const english: AccountWords = {
  account: 'Your account',
  you: 'You',
  language: 'Language',
  save: 'Save',
  oldPassword: 'Password now',
  changePassword: 'Change the password',
  setPassword: 'Set a password',
  changePasswordHint: 'Your other sessions end.',
  secondFactor: 'Second step',
  secondFactorOff:
    'Signing in with your password asks for nothing more. A code from your phone keeps out whoever has learnt the password.',
  secondFactorOn: 'Signing in with your password asks for a code from your device.',
  codesLeft: (count) => `Recovery codes left: ${count}.`,
  setUp: 'Set up',
  turnOn: 'Turn on',
  turnOff: 'Turn off',
  scan: 'Scan this with the app that makes your codes.',
  orType: 'Or type this secret into it:',
  confirm: 'Code that it shows',
  codeOrRecovery: 'Code, or a recovery code',
  recoveryCodes: 'Your recovery codes',
  recoveryHint:
    'Each is good once, when you have lost your device. They are shown this one time: print them or keep them in a safe place.',
  kept: 'I have kept them',
  passkeys: 'Passkeys',
  passkeysHint:
    'Sign in with the fingerprint, face or key of your device. It cannot be guessed nor given to a false page.',
  addPasskey: 'Add a passkey',
  rename: 'Rename',
  remove: 'Remove',
  added: 'Added',
  lastUsed: 'Last used',
  never: 'never',
  noPasskeys: 'You have none yet.',
  sessions: 'Where you are signed in',
  started: 'Since',
  seen: 'Last seen',
  browser: 'Browser',
  thisOne: 'this one',
  end: 'End',
  endOthers: 'End all others',
  tokens: 'Personal tokens',
  tokensHint: 'For your own programs that use the API. A token can do no more than you can.',
  noTokens: 'You have none.',
  tokenName: 'What it is for',
  tokenFor: 'It may',
  tokenDays: 'Good for',
  days: (count) => `${count} days`,
  createToken: 'Make a token',
  newToken: 'Your new token',
  newTokenHint: 'It is shown this one time. Whoever has it can do what you allowed it.',
  expires: 'Expires',
  revoke: 'Revoke',
  scopes: {
    read: 'read what is public',
    write: 'read drafts, and enter values and texts',
    publish: 'read what is restricted, decide and publish',
  },
  notices: {
    saved: 'Saved.',
    password: 'The password is changed and your other sessions have ended.',
    'second factor off': 'The second step is off.',
    'passkey added': 'The passkey is added.',
    'passkey renamed': 'Renamed.',
    'passkey removed': 'The passkey is removed. Remove it on your device too.',
    'session ended': 'The session has ended.',
    'sessions ended': 'All other sessions have ended.',
    'token revoked': 'The token is good no longer.',
    'wrong password': 'The password is not right.',
    'wrong code': 'The code is not right, or it has been used.',
    'last way in': 'This is your last way to sign in: set a password or add another passkey first.',
    'name wanted': 'Please give a name.',
    'scope wanted': 'Please say what the token may do.',
  },
}

const spanish: AccountWords = {
  account: 'Su cuenta',
  you: 'Usted',
  language: 'Idioma',
  save: 'Guardar',
  oldPassword: 'Contraseña actual',
  changePassword: 'Cambiar la contraseña',
  setPassword: 'Poner una contraseña',
  changePasswordHint: 'Sus otras sesiones terminan.',
  secondFactor: 'Segundo paso',
  secondFactorOff:
    'Al entrar con su contraseña no se le pide nada más. Un código de su teléfono deja fuera a quien haya averiguado la contraseña.',
  secondFactorOn: 'Al entrar con su contraseña se le pide un código de su dispositivo.',
  codesLeft: (count) => `Códigos de recuperación restantes: ${count}.`,
  setUp: 'Configurar',
  turnOn: 'Activar',
  turnOff: 'Desactivar',
  scan: 'Escanee esto con la aplicación que genera sus códigos.',
  orType: 'O escriba en ella este secreto:',
  confirm: 'Código que muestra',
  codeOrRecovery: 'Código, o un código de recuperación',
  recoveryCodes: 'Sus códigos de recuperación',
  recoveryHint:
    'Cada uno sirve una vez, si pierde su dispositivo. Se muestran solo esta vez: imprímalos o guárdelos en un lugar seguro.',
  kept: 'Ya los guardé',
  passkeys: 'Llaves de acceso',
  passkeysHint:
    'Entre con la huella, el rostro o la llave de su dispositivo. No se puede adivinar ni entregar a una página falsa.',
  addPasskey: 'Agregar una llave de acceso',
  rename: 'Cambiar nombre',
  remove: 'Quitar',
  added: 'Agregada',
  lastUsed: 'Último uso',
  never: 'nunca',
  noPasskeys: 'Aún no tiene ninguna.',
  sessions: 'Dónde tiene sesiones abiertas',
  started: 'Desde',
  seen: 'Última vez',
  browser: 'Navegador',
  thisOne: 'esta',
  end: 'Terminar',
  endOthers: 'Terminar todas las demás',
  tokens: 'Claves personales',
  tokensHint: 'Para sus propios programas que usan la API. Una clave no puede hacer más que usted.',
  noTokens: 'No tiene ninguna.',
  tokenName: 'Para qué es',
  tokenFor: 'Puede',
  tokenDays: 'Vale por',
  days: (count) => `${count} días`,
  createToken: 'Crear una clave',
  newToken: 'Su clave nueva',
  newTokenHint: 'Se muestra solo esta vez. Quien la tenga puede hacer lo que usted le permitió.',
  expires: 'Vence',
  revoke: 'Revocar',
  scopes: {
    read: 'leer lo público',
    write: 'leer borradores y registrar valores y textos',
    publish: 'leer lo reservado, decidir y publicar',
  },
  notices: {
    saved: 'Guardado.',
    password: 'La contraseña cambió y sus otras sesiones terminaron.',
    'second factor off': 'El segundo paso está desactivado.',
    'passkey added': 'La llave de acceso se agregó.',
    'passkey renamed': 'Nombre cambiado.',
    'passkey removed': 'La llave de acceso se quitó. Quítela también en su dispositivo.',
    'session ended': 'La sesión terminó.',
    'sessions ended': 'Todas las demás sesiones terminaron.',
    'token revoked': 'La clave ya no sirve.',
    'wrong password': 'La contraseña no es correcta.',
    'wrong code': 'El código no es correcto o ya se usó.',
    'last way in': 'Es su última forma de entrar: antes ponga una contraseña o agregue otra llave de acceso.',
    'name wanted': 'Escriba un nombre.',
    'scope wanted': 'Indique qué puede hacer la clave.',
  },
}

export const accountWords: Readonly<Record<Language, AccountWords>> = { en: english, es: spanish }
