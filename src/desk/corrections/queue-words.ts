import type { CorrectionState } from '../../model/correction.ts'
import type { Language } from '../../model/language.ts'

/** The words of the queue of corrections on the desk. */
export interface QueueWords {
  readonly intro: string
  readonly none: string
  readonly states: Readonly<Record<CorrectionState, string>>
  readonly received: string
  readonly about: string
  readonly said: string
  readonly state: string
  readonly contact: string
  readonly noContact: string
  readonly notPublic: string
  readonly publicPage: string
  readonly deskPage: string
  readonly answer: string
  readonly answerHelp: string
  readonly accept: string
  readonly decline: string
  readonly answered: string
  readonly answeredBy: string
  readonly onlyEditors: string
  readonly back: string
  readonly newer: string
  readonly older: string
  number(id: number): string
}

const english: QueueWords = {
  intro: 'What readers say is wrong. What waits for an answer comes first, the oldest first.',
  none: 'No reports yet. Readers send them from the page of a record or a brief.',
  states: { received: 'waiting', accepted: 'corrected', declined: 'not changed' },
  received: 'Received',
  about: 'About',
  said: 'What they say',
  state: 'State',
  contact: 'Where to answer',
  noContact: 'none given',
  notPublic: 'no longer public',
  publicPage: 'Public page',
  deskPage: 'On the desk',
  answer: 'Answer',
  answerHelp:
    'The public reads it in the log: what was changed, or why nothing was. Name nobody who wrote to us.',
  accept: 'It was wrong: corrected',
  decline: 'It stays as it is',
  answered: 'The answer is in the public log.',
  answeredBy: 'Answered by',
  onlyEditors: 'An editor answers this.',
  back: 'Back to the queue',
  newer: 'Newer',
  older: 'Older',
  number: (id) => `Report no. ${id}`,
}

const spanish: QueueWords = {
  intro:
    'Lo que los lectores señalan como error. Primero lo que espera respuesta, empezando por lo más antiguo.',
  none: 'Aún no hay avisos. Los lectores los envían desde la página de un registro o de un informe.',
  states: { received: 'en espera', accepted: 'corregido', declined: 'sin cambio' },
  received: 'Recibido',
  about: 'Sobre',
  said: 'Lo que dicen',
  state: 'Estado',
  contact: 'Dónde responder',
  noContact: 'no lo dieron',
  notPublic: 'ya no es público',
  publicPage: 'Página pública',
  deskPage: 'En la mesa de trabajo',
  answer: 'Respuesta',
  answerHelp:
    'El público la lee en la lista: qué se cambió, o por qué no. No nombre a nadie que nos haya escrito.',
  accept: 'Estaba mal: corregido',
  decline: 'Se queda como está',
  answered: 'La respuesta está en la lista pública.',
  answeredBy: 'Respondió',
  onlyEditors: 'Esto lo responde un editor.',
  back: 'Volver a la lista',
  newer: 'Más recientes',
  older: 'Anteriores',
  number: (id) => `Aviso n.º ${id}`,
}

export const queueWords: Readonly<Record<Language, QueueWords>> = { en: english, es: spanish }
