import type { Role } from '../../model/access.ts'
import type { Language } from '../../model/language.ts'

/** What can be wrong with what someone typed to come in. */
export type SignInProblem =
  | 'wrong'
  | 'wrong code'
  | 'expired'
  | 'insecure'
  | 'passkey failed'
  | 'too short'
  | 'too long'
  | 'common'
  | 'repetitive'
  | 'about you'
  | 'name wanted'
  | 'email wanted'
  | 'taken'

/** The words by which people come in, in one language. */
export interface SignInWords {
  readonly signIn: string
  readonly email: string
  readonly password: string
  readonly newPassword: string
  readonly passwordHint: string
  readonly withPasskey: string
  readonly show: string
  readonly hide: string
  readonly strength: string
  readonly strengths: readonly [string, string, string]
  readonly forgotten: string
  readonly secondFactor: string
  readonly code: string
  readonly codeHint: string
  readonly next: string
  readonly join: string
  joinAs(role: string): string
  readonly joinIntro: string
  readonly firstIntro: string
  readonly name: string
  readonly nameHint: string
  readonly joinWithPasskey: string
  readonly joinOr: string
  readonly linkGone: string
  readonly linkGoneText: string
  readonly signOut: string
  readonly signOutText: string
  readonly signedOut: string
  readonly setPassword: string
  readonly setPasswordIntro: string
  readonly passwordSet: string
  readonly roles: Readonly<Record<Role, string>>
  readonly problems: Readonly<Record<SignInProblem, string>>
  wait(seconds: number): string
}

const english: SignInWords = {
  signIn: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  newPassword: 'New password',
  passwordHint: 'At least 12 characters. A few words that belong to no saying are good and easy to keep.',
  withPasskey: 'Sign in with a passkey',
  show: 'Show',
  hide: 'Hide',
  strength: 'Strength of the password',
  strengths: ['weak', 'fair', 'good'],
  forgotten:
    'Lost your password or your device? An administrator can give you a link for a new password, or reset your second step.',
  secondFactor: 'Second step',
  code: 'Code',
  codeHint: 'The six digits that your device shows now, or one of your recovery codes.',
  next: 'Continue',
  join: 'Join',
  joinAs: (role) => `You are invited as ${role}.`,
  joinIntro: 'Choose how you will sign in. This link is good once.',
  firstIntro: 'You are the first: this account can invite the others. This link is good once.',
  name: 'Name',
  nameHint: 'As the team will see it beside what you enter.',
  joinWithPasskey: 'Join with a passkey, without a password',
  joinOr: 'Or leave the password empty and use the fingerprint, face or key of your device:',
  linkGone: 'This link is no longer good',
  linkGoneText: 'It has been used, or it has expired. Ask an administrator for a new one.',
  signOut: 'Sign out',
  signOutText: 'End this session on this device?',
  signedOut: 'You have signed out.',
  setPassword: 'Set a new password',
  setPasswordIntro: 'This link is good once. Your open sessions end; a second step stays.',
  passwordSet: 'The new password is set. Please sign in with it.',
  roles: { reader: 'reader', researcher: 'researcher', editor: 'editor', administrator: 'administrator' },
  problems: {
    wrong: 'The e-mail or the password is not right.',
    'wrong code': 'The code is not right, or it has been used.',
    expired: 'That took too long. Please begin again.',
    insecure: 'Signing in needs https. Ask whoever runs this site to set it up.',
    'passkey failed': 'The passkey was not accepted.',
    'too short': 'The password needs at least 12 characters.',
    'too long': 'The password may have at most 128 characters.',
    common: 'This password is on the lists that are tried first. Please choose another.',
    repetitive: 'This password repeats itself or runs along the alphabet. Please choose another.',
    'about you': 'This password is little more than your address, your name or the name of this site.',
    'name wanted': 'Please give your name.',
    'email wanted': 'Please give an e-mail address.',
    taken: 'That did not work. If you have an account already, sign in instead.',
  },
  wait: (seconds) => `Too many tries. Please wait ${seconds} s and try again.`,
}

const spanish: SignInWords = {
  signIn: 'Iniciar sesión',
  email: 'Correo electrónico',
  password: 'Contraseña',
  newPassword: 'Contraseña nueva',
  passwordHint:
    'Al menos 12 caracteres. Unas cuantas palabras que no formen un dicho sirven y son fáciles de recordar.',
  withPasskey: 'Entrar con una llave de acceso',
  show: 'Mostrar',
  hide: 'Ocultar',
  strength: 'Fortaleza de la contraseña',
  strengths: ['débil', 'regular', 'buena'],
  forgotten:
    '¿Perdió su contraseña o su dispositivo? La administración puede darle un enlace para otra contraseña o restablecer su segundo paso.',
  secondFactor: 'Segundo paso',
  code: 'Código',
  codeHint: 'Los seis dígitos que muestra ahora su dispositivo, o uno de sus códigos de recuperación.',
  next: 'Continuar',
  join: 'Unirse',
  joinAs: (role) => `Se le invita con el papel de ${role}.`,
  joinIntro: 'Elija cómo iniciará sesión. Este enlace sirve una sola vez.',
  firstIntro: 'Es la primera persona: esta cuenta puede invitar a las demás. Este enlace sirve una sola vez.',
  name: 'Nombre',
  nameHint: 'Como lo verá el equipo junto a lo que usted registre.',
  joinWithPasskey: 'Unirse con una llave de acceso, sin contraseña',
  joinOr: 'O deje vacía la contraseña y use la huella, el rostro o la llave de su dispositivo:',
  linkGone: 'Este enlace ya no sirve',
  linkGoneText: 'Ya se usó o venció. Pida otro a la administración.',
  signOut: 'Cerrar sesión',
  signOutText: '¿Terminar esta sesión en este dispositivo?',
  signedOut: 'Ha cerrado sesión.',
  setPassword: 'Poner otra contraseña',
  setPasswordIntro:
    'Este enlace sirve una sola vez. Sus sesiones abiertas terminan; el segundo paso se conserva.',
  passwordSet: 'La contraseña nueva está puesta. Inicie sesión con ella.',
  roles: {
    reader: 'lectura',
    researcher: 'investigación',
    editor: 'edición',
    administrator: 'administración',
  },
  problems: {
    wrong: 'El correo o la contraseña no son correctos.',
    'wrong code': 'El código no es correcto o ya se usó.',
    expired: 'Pasó demasiado tiempo. Empiece de nuevo.',
    insecure: 'Para iniciar sesión hace falta https. Pida que lo configure quien opera este sitio.',
    'passkey failed': 'La llave de acceso no fue aceptada.',
    'too short': 'La contraseña necesita al menos 12 caracteres.',
    'too long': 'La contraseña puede tener como máximo 128 caracteres.',
    common: 'Esta contraseña está en las listas que se prueban primero. Elija otra.',
    repetitive: 'Esta contraseña se repite o sigue el orden del alfabeto. Elija otra.',
    'about you': 'Esta contraseña es poco más que su correo, su nombre o el nombre de este sitio.',
    'name wanted': 'Escriba su nombre.',
    'email wanted': 'Escriba un correo electrónico.',
    taken: 'No fue posible. Si ya tiene una cuenta, inicie sesión.',
  },
  wait: (seconds) => `Demasiados intentos. Espere ${seconds} s e intente de nuevo.`,
}

export const signInWords: Readonly<Record<Language, SignInWords>> = { en: english, es: spanish }
