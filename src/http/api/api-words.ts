import type { Language } from '../../model/language.ts'

/** Why the API refuses something. */
export type ProblemCode = keyof typeof problemStatuses

/** The status that goes with each. */
export const problemStatuses = {
  'invalid request': 400,
  'not signed in': 401,
  'not allowed': 403,
  'not found': 404,
  'method not allowed': 405,
  conflict: 409,
  'exists already': 409,
  'too large': 413,
  'unsupported media type': 415,
  refused: 422,
  'version wanted': 428,
  'too many requests': 429,
  failed: 500,
  unavailable: 503,
} as const

/** The sentence that a person is told. */
export const problemWords: Readonly<Record<Language, Readonly<Record<ProblemCode, string>>>> = {
  en: {
    'invalid request': 'The request cannot be understood',
    'not signed in': 'This needs a token or a session',
    'not allowed': 'Your role or your token does not allow this',
    'not found': 'There is nothing here',
    'method not allowed': 'This address does not take this method',
    conflict: 'Someone else has changed the same fields since you read them',
    'exists already': 'There is one of this name already',
    'too large': 'The request is too large',
    'unsupported media type': 'The body must be JSON',
    refused: 'What was sent cannot be accepted',
    'version wanted': 'Say which version you have read',
    'too many requests': 'Too many requests in a short time',
    failed: 'Something went wrong on our side',
    unavailable: 'This cannot be answered at the moment',
  },
  es: {
    'invalid request': 'No se entiende la solicitud',
    'not signed in': 'Hace falta un token o una sesión',
    'not allowed': 'Su papel o su token no lo permite',
    'not found': 'Aquí no hay nada',
    'method not allowed': 'Esta dirección no acepta este método',
    conflict: 'Alguien más cambió los mismos campos desde que usted los leyó',
    'exists already': 'Ya hay uno con ese nombre',
    'too large': 'La solicitud es demasiado grande',
    'unsupported media type': 'El cuerpo debe ser JSON',
    refused: 'No se puede aceptar lo enviado',
    'version wanted': 'Diga qué versión leyó',
    'too many requests': 'Demasiadas solicitudes en poco tiempo',
    failed: 'Algo falló de nuestro lado',
    unavailable: 'Por ahora no se puede responder',
  },
}
