import type { CorrectionProblem } from '../model/correction.ts'
import type { Language } from '../model/language.ts'

/** The words of the form to report an error and of the log of corrections. */
export interface CorrectionWords {
  readonly report: string
  readonly about: string
  readonly intro: string
  readonly message: string
  readonly messageHelp: string
  readonly contact: string
  readonly contactHelp: string
  readonly leaveEmpty: string
  readonly send: string
  readonly thanks: string
  readonly thanksText: string
  readonly toLog: string
  readonly back: string
  readonly log: string
  readonly logIntro: string
  readonly none: string
  readonly correctedBriefs: string
  readonly accepted: string
  readonly declined: string
  readonly hidden: string
  readonly older: string
  readonly newer: string
  readonly problems: Readonly<Record<CorrectionProblem, string>>
  number(id: number): string
  received(day: string): string
  answered(day: string): string
}

const english: CorrectionWords = {
  report: 'Report an error',
  about: 'About',
  intro:
    'Tell us what is wrong and, if you can, where the right value stands. An editor reads every report; the answer is published in the log of corrections.',
  message: 'What is wrong?',
  messageHelp: 'At most 5,000 characters. What you write here is not published.',
  contact: 'Where to answer you (optional)',
  contactHelp: 'An email address, for example. It is never published.',
  leaveEmpty: 'Leave this empty',
  send: 'Send',
  thanks: 'Thank you',
  thanksText:
    'Your report has been received. When an editor has looked into it, the answer is in the log under this number.',
  toLog: 'To the log of corrections',
  back: 'Back to what it is about',
  log: 'Corrections',
  logIntro: 'What readers have pointed out, and what was done about it.',
  none: 'No report has been answered yet.',
  correctedBriefs: 'Briefs corrected since they were published',
  accepted: 'corrected',
  declined: 'not changed',
  hidden: 'About something that is no longer public',
  older: 'Older',
  newer: 'Newer',
  problems: {
    'not allowed': 'You may not do this.',
    unknown: 'There is nothing at this address.',
    'answered already': 'This report has been answered already.',
    'message wanted': 'Please say what is wrong.',
    'message too long': 'The message is too long: at most 5,000 characters.',
    'contact too long': 'The address to answer to is too long: at most 200 characters.',
    'answer wanted': 'Please write an answer.',
    'answer too long': 'The answer is too long: at most 5,000 characters.',
    'too many':
      'Too many reports have come from your network in the last hour. Please try again later: your text is still here.',
  },
  number: (id) => `No. ${id}`,
  received: (day) => `received on ${day}`,
  answered: (day) => `answered on ${day}`,
}

const spanish: CorrectionWords = {
  report: 'Señalar un error',
  about: 'Sobre',
  intro:
    'Díganos qué está mal y, si puede, dónde consta el dato correcto. Un editor lee cada aviso; la respuesta se publica en la lista de correcciones.',
  message: '¿Qué está mal?',
  messageHelp: 'Hasta 5,000 caracteres. Lo que escriba aquí no se publica.',
  contact: 'Dónde responderle (opcional)',
  contactHelp: 'Por ejemplo, un correo electrónico. Nunca se publica.',
  leaveEmpty: 'Deje esto vacío',
  send: 'Enviar',
  thanks: 'Gracias',
  thanksText:
    'Recibimos su aviso. Cuando un editor lo haya revisado, la respuesta estará en la lista con este número.',
  toLog: 'A la lista de correcciones',
  back: 'Volver a lo que trata',
  log: 'Correcciones',
  logIntro: 'Lo que han señalado los lectores y lo que se hizo al respecto.',
  none: 'Aún no se ha respondido ningún aviso.',
  correctedBriefs: 'Informes corregidos desde su publicación',
  accepted: 'corregido',
  declined: 'sin cambio',
  hidden: 'Sobre algo que ya no es público',
  older: 'Anteriores',
  newer: 'Más recientes',
  problems: {
    'not allowed': 'Usted no puede hacer esto.',
    unknown: 'No hay nada en esta dirección.',
    'answered already': 'Este aviso ya fue respondido.',
    'message wanted': 'Por favor diga qué está mal.',
    'message too long': 'El mensaje es demasiado largo: hasta 5,000 caracteres.',
    'contact too long': 'La dirección para responderle es demasiado larga: hasta 200 caracteres.',
    'answer wanted': 'Por favor escriba una respuesta.',
    'answer too long': 'La respuesta es demasiado larga: hasta 5,000 caracteres.',
    'too many':
      'Llegaron demasiados avisos de su red en la última hora. Por favor intente más tarde: su texto sigue aquí.',
  },
  number: (id) => `N.º ${id}`,
  received: (day) => `recibido el ${day}`,
  answered: (day) => `respondido el ${day}`,
}

export const correctionWords: Readonly<Record<Language, CorrectionWords>> = { en: english, es: spanish }
