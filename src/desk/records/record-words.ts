import type { Language } from '../../model/language.ts'
import type { StatementStatus } from '../../model/statement.ts'

/** The words of the pages of records in one language. */
export interface RecordWords {
  readonly records: string
  readonly recordsLede: string
  readonly kind: string
  readonly allKinds: string
  readonly words: string
  readonly wordsHelp: string
  readonly state: string
  readonly anyState: string
  readonly from: string
  readonly until: string
  readonly order: string
  readonly orders: Readonly<Record<'changed' | 'date' | 'id', string>>
  readonly show: string
  readonly title: string
  readonly date: string
  readonly place: string
  readonly changed: string
  readonly none: string
  readonly nextPage: string
  readonly newRecord: string
  readonly id: string
  readonly idHelp: string
  readonly restricted: string
  readonly restrictedHelp: string
  readonly restrictRecord: string
  readonly unrestrictRecord: string
  readonly markRestricted: string
  readonly status: Readonly<Record<StatementStatus, string>>
  readonly enterValues: string
  readonly enterLede: string
  readonly add: string
  readonly update: string
  readonly notEntered: string
  readonly notShown: string
  readonly yes: string
  readonly no: string
  readonly history: string
  readonly merge: string
  readonly earlier: string
  readonly enteredBy: string
  readonly on: string
  readonly details: string
  readonly statement: string
  readonly decide: string
  readonly stands: string
  readonly standsHelp: string
  readonly others: string
  readonly othersDisputed: string
  readonly othersSuperseded: string
  readonly reason: string
  readonly reasonHelp: string
  readonly decideButton: string
  readonly statusLabel: string
  readonly now: string
  readonly another: string
  readonly save: string
  readonly create: string
  readonly replace: string
  readonly replaceHelp: string
  readonly besideHint: string
  readonly cancel: string
  readonly saved: string
  readonly created: string
  readonly decided: string
  readonly merged: string
  readonly victims: string
  readonly noVictims: string
  readonly enterVictims: string
  readonly victimsLede: string
  readonly victimsKeys: string
  readonly victimRow: string
  readonly rowSource: string
  readonly sourceForAll: string
  readonly saveVictims: string
  readonly victimsSaved: string
  readonly timeline: string
  readonly statusAsOf: string
  readonly addStage: string
  readonly budget: string
  readonly publicPlace: string
  readonly precision: Readonly<Record<'exact' | 'locality' | 'municipality' | 'state', string>>
  readonly conflictTitle: string
  readonly conflictText: string
  readonly mine: string
  readonly theirs: string
  readonly enterMine: string
  readonly leaveMine: string
  readonly changedBy: string
  readonly conflictDecide: string
  readonly historyLede: string
  readonly actions: Readonly<Record<string, string>>
  readonly entered: string
  readonly decisions: string
  readonly back: string
  readonly mergeLede: string
  readonly mergeWith: string
  readonly mergeChoose: string
  readonly mergeInto: string
  readonly mergeFrom: string
  readonly mergeButton: string
  readonly systemPerson: string
  readonly formProblems: string
  readonly refersHelp: string
  readonly noPlaceShown: string
  readonly badFilter: string
  readonly unrestricted: string
  readonly mergedFrom: string
  readonly mergedTo: string
  problem(code: string, detail: string): string
  missing(part: string): string
  badNumber(part: string): string
  badChoice(part: string): string
  badValue(part: string, help: string): string
  readonly nothingEntered: string
  count(shown: number): string
  sameAlready(count: number): string
}

const english: RecordWords = {
  records: 'Records',
  recordsLede: 'Everything that is known, each value with its source.',
  kind: 'Kind',
  allKinds: 'All',
  words: 'Words',
  wordsHelp: 'Name, place, id',
  state: 'State',
  anyState: 'Any',
  from: 'From',
  until: 'Until',
  order: 'Order',
  orders: { changed: 'last changed first', date: 'latest first', id: 'by id' },
  show: 'Show',
  title: 'Title',
  date: 'Date',
  place: 'Place',
  changed: 'Changed',
  none: 'No record is like this.',
  nextPage: 'Next page',
  newRecord: 'New record',
  id: 'Id',
  idHelp: 'Small letters, digits and hyphens, such as coatepec-harinas-2021-03-18. It stays for ever.',
  restricted: 'restricted',
  restrictedHelp: 'Only editors read what is entered here: a survivor’s name, an exact place.',
  restrictRecord: 'Mark as restricted',
  unrestrictRecord: 'No longer restricted',
  markRestricted: 'Restricted: only editors read it',
  status: { accepted: 'accepted', disputed: 'disputed', superseded: 'set aside' },
  enterValues: 'Enter values from a source',
  enterLede: 'Fill in what the source says and leave the rest empty. Each value is kept with its source.',
  add: 'Add',
  update: 'Update',
  notEntered: 'Not entered yet',
  notShown: 'not shown',
  yes: 'yes',
  no: 'no',
  history: 'History',
  merge: 'Merge with another record',
  earlier: 'Earlier values',
  enteredBy: 'entered by',
  on: 'on',
  details: 'Details',
  statement: 'Statement',
  decide: 'Say which one stands',
  stands: 'This one stands',
  standsHelp: 'The sources disagree. Readers see both until one stands.',
  others: 'The other',
  othersDisputed: 'stays beside it as disputed',
  othersSuperseded: 'is set aside, kept among the earlier values',
  reason: 'Reason',
  reasonHelp: 'Kept in the history for ever.',
  decideButton: 'Decide',
  statusLabel: 'Status',
  now: 'Now',
  another: 'One more',
  save: 'Save',
  create: 'Create the record',
  replace: 'These values stand from now on',
  replaceHelp: 'What stood before is set aside. Otherwise a value that differs goes beside it as disputed.',
  besideHint: 'A value that differs from what stands goes beside it as disputed, until an editor decides.',
  cancel: 'Back to the record',
  saved: 'Saved.',
  created: 'The record is created.',
  decided: 'Decided. The reason is in the history.',
  merged: 'Merged. The old address leads here from now on.',
  victims: 'Victims',
  noVictims: 'No victim is entered yet.',
  enterVictims: 'Enter victims',
  victimsLede:
    'One row for each person. All rows are saved at once; rows without a name or any other value are left out.',
  victimsKeys: 'Tab moves to the next cell, Enter to the row below.',
  victimRow: 'Victim',
  rowSource: 'Another source',
  sourceForAll: 'Source of all rows',
  saveVictims: 'Save the victims',
  victimsSaved: 'The victims are saved.',
  timeline: 'Stages',
  statusAsOf: 'Status',
  addStage: 'Add a stage',
  budget: 'Budget',
  publicPlace: 'What the public sees of the place',
  precision: {
    exact: 'everything, with the coordinates',
    locality: 'the locality; the coordinates are left out',
    municipality: 'the municipality; locality and coordinates are left out',
    state: 'the state and nothing more',
  },
  conflictTitle: 'Changed meanwhile',
  conflictText:
    'Somebody else changed the same fields after you opened the form. Nothing of yours is lost: it is still in the form below. Choose for each field, then save again.',
  mine: 'You entered',
  theirs: 'There now',
  enterMine: 'enter mine beside it',
  leaveMine: 'leave mine out',
  changedBy: 'changed by',
  conflictDecide:
    'Somebody else changed this field after you opened the page. Look at what is there now, then decide again. Your reason is kept.',
  historyLede: 'Every change, the newest first. Nothing here is ever rewritten.',
  actions: {
    create: 'created',
    enter: 'values entered',
    decide: 'decided',
    restrict: 'restriction changed',
    merge: 'merged',
    import: 'imported',
    save: 'saved',
    move: 'moved',
  },
  entered: 'Entered',
  decisions: 'Decided',
  back: 'Back to the record',
  mergeLede:
    'Two records of the same thing become one. The values move to the record that stays, each with its source; the old address leads there for ever. This cannot be undone.',
  mergeWith: 'The other record',
  mergeChoose: 'Show both',
  mergeInto: 'Stays',
  mergeFrom: 'Goes into it',
  mergeButton: 'Merge them',
  systemPerson: 'import',
  formProblems: 'Not saved yet. Please look at these:',
  refersHelp: 'Id of a record; type to find it',
  noPlaceShown: 'The public sees no place.',
  badFilter: 'These filters cannot be used. Days are written 2021-03-18.',
  unrestricted: 'not restricted',
  mergedFrom: 'Joined by',
  mergedTo: 'Went into',
  problem: (code, detail) => {
    const texts: Readonly<Record<string, string>> = {
      'not allowed': 'you may not do this',
      'unknown kind': 'there is no such kind of record',
      'unknown field': `there is no field ${detail}`,
      'invalid value': `the value does not fit: ${detail}`,
      'unknown source': `there is no source ${detail}`,
      'unknown record': `there is no record ${detail}`,
      'unknown statement': 'this value is no longer there',
      'several accepted': 'another value stands already; yours can go beside it as disputed',
      'exists already': 'this id is taken; choose another',
      'not a name for a record': 'expected small letters, digits and hyphens, such as iguala-2014-09-26',
      redirected: 'this record was merged into another',
      'reason wanted': 'please give a reason',
      'too large': `this is too long: ${detail}`,
    }
    return texts[code] ?? `${code} ${detail}`
  },
  missing: (part) => `${part}: this is wanted`,
  badNumber: (part) => `${part}: expected a number in digits, such as 13 or 19.35`,
  badChoice: (part) => `${part}: expected one of the list`,
  badValue: (part, help) => `${part}: expected something else. ${help}`,
  nothingEntered: 'nothing is filled in yet',
  count: (shown) => (shown === 1 ? '1 record' : `${shown} records`),
  sameAlready: (count) =>
    count === 1
      ? 'This source gives one of these values already; it was left as it is.'
      : `This source gives ${count} of these values already; they were left as they are.`,
}

const spanish: RecordWords = {
  records: 'Registros',
  recordsLede: 'Todo lo que se sabe, cada valor con su fuente.',
  kind: 'Clase',
  allKinds: 'Todas',
  words: 'Palabras',
  wordsHelp: 'Nombre, lugar, identificador',
  state: 'Estado',
  anyState: 'Cualquiera',
  from: 'Desde',
  until: 'Hasta',
  order: 'Orden',
  orders: { changed: 'lo último cambiado primero', date: 'lo más reciente primero', id: 'por identificador' },
  show: 'Mostrar',
  title: 'Título',
  date: 'Fecha',
  place: 'Lugar',
  changed: 'Cambiado',
  none: 'Ningún registro es así.',
  nextPage: 'Página siguiente',
  newRecord: 'Nuevo registro',
  id: 'Identificador',
  idHelp: 'Minúsculas, cifras y guiones, como coatepec-harinas-2021-03-18. Queda para siempre.',
  restricted: 'reservado',
  restrictedHelp:
    'Solo los editores leen lo que se escribe aquí: el nombre de un sobreviviente, un lugar exacto.',
  restrictRecord: 'Marcar como reservado',
  unrestrictRecord: 'Ya no es reservado',
  markRestricted: 'Reservado: solo lo leen los editores',
  status: { accepted: 'aceptado', disputed: 'en disputa', superseded: 'descartado' },
  enterValues: 'Capturar valores de una fuente',
  enterLede: 'Llene lo que dice la fuente y deje lo demás vacío. Cada valor se guarda con su fuente.',
  add: 'Agregar',
  update: 'Actualizar',
  notEntered: 'Aún sin capturar',
  notShown: 'no se muestra',
  yes: 'sí',
  no: 'no',
  history: 'Historia',
  merge: 'Fusionar con otro registro',
  earlier: 'Valores anteriores',
  enteredBy: 'capturado por',
  on: 'el',
  details: 'Detalles',
  statement: 'Afirmación',
  decide: 'Decir cuál se sostiene',
  stands: 'Este se sostiene',
  standsHelp: 'Las fuentes no coinciden. Los lectores ven ambas hasta que una se sostenga.',
  others: 'El otro',
  othersDisputed: 'queda a su lado, en disputa',
  othersSuperseded: 'se descarta y queda entre los valores anteriores',
  reason: 'Motivo',
  reasonHelp: 'Queda en la historia para siempre.',
  decideButton: 'Decidir',
  statusLabel: 'Situación',
  now: 'Ahora',
  another: 'Uno más',
  save: 'Guardar',
  create: 'Crear el registro',
  replace: 'Estos valores se sostienen desde ahora',
  replaceHelp: 'Lo que se sostenía antes se descarta. Si no, un valor distinto queda a su lado, en disputa.',
  besideHint:
    'Un valor distinto del que se sostiene queda a su lado, en disputa, hasta que un editor decida.',
  cancel: 'Volver al registro',
  saved: 'Guardado.',
  created: 'El registro está creado.',
  decided: 'Decidido. El motivo está en la historia.',
  merged: 'Fusionados. La dirección anterior lleva aquí desde ahora.',
  victims: 'Víctimas',
  noVictims: 'Aún no hay víctimas capturadas.',
  enterVictims: 'Capturar víctimas',
  victimsLede:
    'Una fila por persona. Todas las filas se guardan a la vez; las filas sin nombre ni otro valor no cuentan.',
  victimsKeys: 'Tab pasa a la celda siguiente; Intro, a la fila de abajo.',
  victimRow: 'Víctima',
  rowSource: 'Otra fuente',
  sourceForAll: 'Fuente de todas las filas',
  saveVictims: 'Guardar las víctimas',
  victimsSaved: 'Las víctimas están guardadas.',
  timeline: 'Etapas',
  statusAsOf: 'Estado',
  addStage: 'Agregar una etapa',
  budget: 'Presupuesto',
  publicPlace: 'Lo que el público ve del lugar',
  precision: {
    exact: 'todo, con las coordenadas',
    locality: 'la localidad; las coordenadas no',
    municipality: 'el municipio; la localidad y las coordenadas no',
    state: 'el estado y nada más',
  },
  conflictTitle: 'Cambió mientras tanto',
  conflictText:
    'Otra persona cambió los mismos campos después de que usted abrió el formulario. Nada de lo suyo se pierde: sigue en el formulario de abajo. Elija en cada campo y guarde otra vez.',
  mine: 'Usted escribió',
  theirs: 'Lo que hay ahora',
  enterMine: 'poner lo mío a su lado',
  leaveMine: 'dejar fuera lo mío',
  changedBy: 'cambiado por',
  conflictDecide:
    'Otra persona cambió este campo después de que usted abrió la página. Vea lo que hay ahora y decida otra vez. Su motivo se conserva.',
  historyLede: 'Cada cambio, el más nuevo primero. Aquí nada se reescribe.',
  actions: {
    create: 'creado',
    enter: 'valores capturados',
    decide: 'decidido',
    restrict: 'reserva cambiada',
    merge: 'fusionado',
    import: 'importado',
    save: 'guardado',
    move: 'movido',
  },
  entered: 'Capturado',
  decisions: 'Decidido',
  back: 'Volver al registro',
  mergeLede:
    'Dos registros de lo mismo se vuelven uno. Los valores pasan al registro que queda, cada uno con su fuente; la dirección anterior lleva ahí para siempre. No se puede deshacer.',
  mergeWith: 'El otro registro',
  mergeChoose: 'Mostrar ambos',
  mergeInto: 'Queda',
  mergeFrom: 'Pasa a formar parte de él',
  mergeButton: 'Fusionarlos',
  systemPerson: 'importación',
  formProblems: 'Aún no está guardado. Por favor revise esto:',
  refersHelp: 'Identificador de un registro; escriba para encontrarlo',
  noPlaceShown: 'El público no ve ningún lugar.',
  badFilter: 'Estos filtros no se pueden usar. Los días se escriben 2021-03-18.',
  unrestricted: 'no reservado',
  mergedFrom: 'Se le unió',
  mergedTo: 'Pasó a',
  problem: (code, detail) => {
    const texts: Readonly<Record<string, string>> = {
      'not allowed': 'usted no puede hacer esto',
      'unknown kind': 'no existe esta clase de registro',
      'unknown field': `no existe el campo ${detail}`,
      'invalid value': `el valor no cabe aquí: ${detail}`,
      'unknown source': `no existe la fuente ${detail}`,
      'unknown record': `no existe el registro ${detail}`,
      'unknown statement': 'este valor ya no está',
      'several accepted': 'ya se sostiene otro valor; el suyo puede quedar a su lado, en disputa',
      'exists already': 'este identificador está ocupado; elija otro',
      'not a name for a record': 'se esperaban minúsculas, cifras y guiones, como iguala-2014-09-26',
      redirected: 'este registro se fusionó con otro',
      'reason wanted': 'por favor dé un motivo',
      'too large': `es demasiado largo: ${detail}`,
    }
    return texts[code] ?? `${code} ${detail}`
  },
  missing: (part) => `${part}: falta`,
  badNumber: (part) => `${part}: se esperaba un número en cifras, como 13 o 19.35`,
  badChoice: (part) => `${part}: se esperaba uno de la lista`,
  badValue: (part, help) => `${part}: se esperaba otra cosa. ${help}`,
  nothingEntered: 'aún no hay nada escrito',
  count: (shown) => (shown === 1 ? '1 registro' : `${shown} registros`),
  sameAlready: (count) =>
    count === 1
      ? 'Esta fuente ya da uno de estos valores; quedó igual.'
      : `Esta fuente ya da ${count} de estos valores; quedaron igual.`,
}

export const recordWords: Readonly<Record<Language, RecordWords>> = { en: english, es: spanish }
