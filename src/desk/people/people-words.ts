import type { Language } from '../../model/language.ts'

/** What has just been done, or could not be, on the page of people. */
export type PeopleNotice =
  | 'role changed'
  | 'disabled'
  | 'enabled'
  | 'second factor reset'
  | 'invitation withdrawn'
  | 'unknown account'
  | 'last administrator'
  | 'own account'
  | 'email wanted'
  | 'taken'

/** The words of the page of people in one language. */
export interface PeopleWords {
  readonly people: string
  readonly person: string
  readonly role: string
  readonly since: string
  readonly you: string
  readonly disabledMark: string
  readonly changeRole: string
  readonly disable: string
  readonly enable: string
  readonly resetSecondFactor: string
  readonly newPassword: string
  readonly waysIn: Readonly<Record<'password' | 'code' | 'passkey' | 'none', string>>
  readonly invite: string
  readonly inviteHint: string
  readonly invited: string
  readonly expires: string
  readonly withdraw: string
  readonly link: string
  readonly linkHint: string
  readonly actions: string
  readonly noAddress: string
  readonly roleMeanings: readonly string[]
  readonly notices: Readonly<Record<PeopleNotice, string>>
}

const english: PeopleWords = {
  people: 'People',
  person: 'Person',
  role: 'Role',
  since: 'Since',
  you: 'you',
  disabledMark: 'disabled',
  changeRole: 'Change',
  disable: 'Disable',
  enable: 'Enable',
  resetSecondFactor: 'Reset second step',
  newPassword: 'Link for a new password',
  waysIn: {
    password: 'password alone',
    code: 'password and code',
    passkey: 'passkey',
    none: 'no way to sign in yet',
  },
  invite: 'Invite someone',
  inviteHint: 'You get a link that is good once and for seven days. Hand it over yourself: nothing is sent.',
  invited: 'Invited, not yet here',
  expires: 'Expires',
  withdraw: 'Withdraw',
  link: 'The link',
  linkHint: 'It is shown this one time.',
  actions: 'Actions',
  noAddress: 'first administrator',
  roleMeanings: [
    'Reader: sees what the public sees.',
    'Researcher: enters values, sources and drafts.',
    'Editor: reads what is restricted, decides between sources, publishes.',
    'Administrator: also invites people and changes their roles.',
  ],
  notices: {
    'role changed': 'The role is changed. Open sessions of that person have ended.',
    disabled: 'The account is disabled and its sessions have ended.',
    enabled: 'The account is enabled.',
    'second factor reset': 'The second step is off for that person, whose sessions have ended.',
    'invitation withdrawn': 'The invitation is withdrawn.',
    'unknown account': 'There is no such account.',
    'last administrator': 'That is the last administrator: someone has to be left who administers.',
    'own account': 'Another administrator has to do that for your own account.',
    'email wanted': 'Please give an e-mail address.',
    taken: 'That address has an account already.',
  },
}

const spanish: PeopleWords = {
  people: 'Personas',
  person: 'Persona',
  role: 'Papel',
  since: 'Desde',
  you: 'usted',
  disabledMark: 'desactivada',
  changeRole: 'Cambiar',
  disable: 'Desactivar',
  enable: 'Activar',
  resetSecondFactor: 'Restablecer segundo paso',
  newPassword: 'Enlace para otra contraseña',
  waysIn: {
    password: 'solo contraseña',
    code: 'contraseña y código',
    passkey: 'llave de acceso',
    none: 'aún sin forma de entrar',
  },
  invite: 'Invitar a alguien',
  inviteHint: 'Obtendrá un enlace que sirve una vez y por siete días. Entréguelo usted: no se envía nada.',
  invited: 'Invitadas, aún sin cuenta',
  expires: 'Vence',
  withdraw: 'Retirar',
  link: 'El enlace',
  linkHint: 'Se muestra solo esta vez.',
  actions: 'Acciones',
  noAddress: 'primera administración',
  roleMeanings: [
    'Lectura: ve lo que ve el público.',
    'Investigación: registra valores, fuentes y borradores.',
    'Edición: lee lo reservado, decide entre fuentes, publica.',
    'Administración: además invita a personas y cambia sus papeles.',
  ],
  notices: {
    'role changed': 'El papel cambió. Las sesiones abiertas de esa persona terminaron.',
    disabled: 'La cuenta está desactivada y sus sesiones terminaron.',
    enabled: 'La cuenta está activa.',
    'second factor reset': 'El segundo paso de esa persona está desactivado y sus sesiones terminaron.',
    'invitation withdrawn': 'La invitación se retiró.',
    'unknown account': 'No existe esa cuenta.',
    'last administrator': 'Es la última persona que administra: alguien tiene que quedar.',
    'own account': 'Para su propia cuenta debe hacerlo otra persona que administre.',
    'email wanted': 'Escriba un correo electrónico.',
    taken: 'Ese correo ya tiene una cuenta.',
  },
}

export const peopleWords: Readonly<Record<Language, PeopleWords>> = { en: english, es: spanish }
