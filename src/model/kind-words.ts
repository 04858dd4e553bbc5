import type { Language, Localized } from './language.ts'

type Words = Readonly<Record<string, Localized>>

const say = (en: string, es: string): Localized => ({ en, es })

/**
 * The parts of compound values, by their names: the same name means the same in every kind.
 */
const partWords: Words = {
  text: say('Name', 'Nombre'),
  language: say('Language', 'Idioma'),
  kind: say('Sort of name', 'Clase de nombre'),
  period: say('Period', 'Periodo'),
  scheme: say('Register', 'Registro'),
  value: say('Identifier', 'Identificador'),
  title: say('Title', 'Título'),
  en: say('in English', 'en inglés'),
  es: say('in Spanish', 'en español'),
  organization: say('Organisation', 'Organización'),
  person: say('Person', 'Persona'),
  name: say('Name', 'Nombre'),
  role: say('Role', 'Papel'),
  attribution: say('On whose word', 'En qué se funda'),
  state: say('State', 'Estado'),
  municipality: say('Municipality', 'Municipio'),
  locality: say('Locality', 'Localidad'),
  latitude: say('Latitude', 'Latitud'),
  longitude: say('Longitude', 'Longitud'),
  publicPrecision: say('Shown to the public', 'Se muestra al público'),
  stage: say('Stage', 'Etapa'),
  date: say('Date', 'Fecha'),
  by: say('By', 'Por'),
  note: say('Note', 'Nota'),
  status: say('Status', 'Estado'),
  year: say('Year', 'Año'),
  basis: say('Sort of year', 'Clase de año'),
  currency: say('Currency', 'Moneda'),
  amount: say('Amount', 'Monto'),
  change: say('Change', 'Cambio'),
  changePercent: say('Change in percent', 'Cambio porcentual'),
}

const nameKinds: Words = {
  official: say('official', 'oficial'),
  common: say('common', 'de uso común'),
  short: say('short', 'corto'),
  former: say('former', 'anterior'),
  acronym: say('acronym', 'siglas'),
  nickname: say('nickname', 'apodo'),
  translation: say('translation', 'traducción'),
}

const schemes: Words = {
  wikidata: say('Wikidata', 'Wikidata'),
  'iso-3166': say('ISO 3166', 'ISO 3166'),
  inegi: say('INEGI', 'INEGI'),
  orcid: say('ORCID', 'ORCID'),
  other: say('other register', 'otro registro'),
}

/** The words for the values of closed lists, by `kind.field` or `kind.field.part`. */
const valueWords: Readonly<Record<string, Words>> = {
  'incident.type': {
    Battles: say('Battles', 'Combates'),
    Protests: say('Protests', 'Protestas'),
    Riots: say('Riots', 'Disturbios'),
    'Explosions/Remote violence': say('Explosions or remote violence', 'Explosiones o violencia a distancia'),
    'Violence against civilians': say('Violence against civilians', 'Violencia contra civiles'),
    'Strategic developments': say('Strategic developments', 'Hechos estratégicos'),
  },
  'incident.subType': {
    'Armed clash': say('Armed clash', 'Enfrentamiento armado'),
    'Government regains territory': say('Government regains territory', 'El gobierno recupera territorio'),
    'Non-state actor overtakes territory': say(
      'Non-state actor takes territory',
      'Un actor no estatal toma territorio',
    ),
    'Excessive force against protesters': say(
      'Excessive force against protesters',
      'Fuerza excesiva contra manifestantes',
    ),
    'Protest with intervention': say('Protest with intervention', 'Protesta con intervención'),
    'Peaceful protest': say('Peaceful protest', 'Protesta pacífica'),
    'Violent demonstration': say('Violent demonstration', 'Manifestación violenta'),
    'Mob violence': say('Mob violence', 'Violencia de una turba'),
    'Chemical weapon': say('Chemical weapon', 'Arma química'),
    'Air/drone strike': say('Air or drone strike', 'Ataque aéreo o con dron'),
    'Suicide bomb': say('Suicide bomb', 'Atentado suicida con bomba'),
    'Shelling/artillery/missile attack': say(
      'Shelling, artillery or missile attack',
      'Ataque con artillería o misiles',
    ),
    'Remote explosive/landmine/IED': say(
      'Remote explosive, landmine or home-made bomb',
      'Explosivo a distancia, mina o bomba casera',
    ),
    Grenade: say('Grenade', 'Granada'),
    'Sexual violence': say('Sexual violence', 'Violencia sexual'),
    Attack: say('Attack', 'Ataque'),
    'Abduction/forced disappearance': say(
      'Abduction or forced disappearance',
      'Secuestro o desaparición forzada',
    ),
    Agreement: say('Agreement', 'Acuerdo'),
    Arrests: say('Arrests', 'Detenciones'),
    'Change to group/activity': say('Change of a group or its activity', 'Cambio de un grupo o su actividad'),
    'Disrupted weapons use': say('Use of weapons thwarted', 'Uso de armas frustrado'),
    'Headquarters or base established': say('Headquarters or base set up', 'Cuartel o base establecidos'),
    'Looting/property destruction': say(
      'Looting or destruction of property',
      'Saqueo o destrucción de bienes',
    ),
    'Non-violent transfer of territory': say(
      'Territory handed over without violence',
      'Entrega de territorio sin violencia',
    ),
    Other: say('Other', 'Otro'),
  },
  'incident.weapon': {
    firearm: say('firearm', 'arma de fuego'),
    knife: say('knife', 'arma blanca'),
    explosive: say('explosive', 'explosivo'),
    vehicle: say('vehicle', 'vehículo'),
    fire: say('fire', 'fuego'),
    drone: say('drone', 'dron'),
    none: say('none', 'ninguna'),
    other: say('other', 'otra'),
  },
  'incident.place.publicPrecision': {
    exact: say('the exact place', 'el lugar exacto'),
    locality: say('the locality', 'la localidad'),
    municipality: say('the municipality', 'el municipio'),
    state: say('the state', 'el estado'),
  },
  'incident.actor.role': {
    perpetrator: say('perpetrator', 'autor'),
    target: say('target', 'blanco'),
    bystander: say('bystander', 'presente'),
    responder: say('responder', 'acudió en respuesta'),
  },
  'incident.actor.attribution': {
    alleged: say('alleged', 'presunto'),
    'court finding': say('found by a court', 'según un tribunal'),
    'self-claimed': say('claimed by itself', 'según su propio dicho'),
  },
  'incident.status': {
    reported: say('reported', 'reportado'),
    'under investigation': say('under investigation', 'en investigación'),
    charged: say('charges brought', 'con imputados'),
    tried: say('tried', 'juzgado'),
    closed: say('closed', 'cerrado'),
  },
  'victim.sex': {
    female: say('female', 'mujer'),
    male: say('male', 'hombre'),
    other: say('other', 'otro'),
    unknown: say('unknown', 'se desconoce'),
  },
  'victim.occupation': {
    police: say('police', 'policía'),
    soldier: say('soldier', 'militar'),
    journalist: say('journalist', 'periodista'),
    mayor: say('mayor', 'alcalde o alcaldesa'),
    candidate: say('candidate', 'candidato o candidata'),
    official: say('official', 'servidor público'),
    activist: say('activist', 'activista'),
    student: say('student', 'estudiante'),
    'other civilian': say('other civilian', 'otro civil'),
    unknown: say('unknown', 'se desconoce'),
  },
  'victim.level': {
    municipal: say('municipal', 'municipal'),
    state: say('state', 'estatal'),
    federal: say('federal', 'federal'),
  },
  'victim.outcome': {
    killed: say('killed', 'muerte'),
    injured: say('injured', 'lesiones'),
    disappeared: say('disappeared', 'desaparición'),
    abducted: say('abducted', 'secuestro'),
    threatened: say('threatened', 'amenazas'),
    unharmed: say('unharmed', 'sin daño'),
  },
  'victim.impunity': {
    'complete impunity': say('complete impunity', 'impunidad completa'),
    'partial justice': say('partial justice', 'justicia parcial'),
    'full justice': say('full justice', 'justicia plena'),
  },
  'organization.sort': {
    government: say('government', 'gobierno'),
    police: say('police', 'policía'),
    military: say('military', 'fuerzas armadas'),
    court: say('court', 'tribunal'),
    party: say('political party', 'partido político'),
    medium: say('medium', 'medio de comunicación'),
    'civil society': say('civil society', 'sociedad civil'),
    academic: say('academic', 'academia'),
    international: say('international', 'internacional'),
    'criminal group': say('criminal group', 'grupo criminal'),
    company: say('company', 'empresa'),
    other: say('other', 'otra'),
  },
  'place.level': {
    world: say('world', 'mundo'),
    region: say('region', 'región'),
    country: say('country', 'país'),
    state: say('state', 'estado'),
    municipality: say('municipality', 'municipio'),
    locality: say('locality', 'localidad'),
  },
  'instrument.sort': {
    constitution: say('constitution', 'constitución'),
    law: say('law', 'ley'),
    bill: say('bill', 'iniciativa de ley'),
    decree: say('decree', 'decreto'),
    accord: say('accord', 'acuerdo administrativo'),
    policy: say('policy', 'política pública'),
    programme: say('programme', 'programa'),
    treaty: say('treaty', 'tratado'),
    agreement: say('agreement', 'convenio'),
    rule: say('rule', 'reglamento'),
  },
  'instrument.stage.stage': {
    proposed: say('proposed', 'propuesta'),
    approved: say('approved', 'aprobación'),
    published: say('published', 'publicación'),
    'in force': say('in force', 'entrada en vigor'),
    amended: say('amended', 'reforma'),
    suspended: say('suspended', 'suspensión'),
    ended: say('ended', 'término'),
    repealed: say('repealed', 'abrogación'),
  },
  'instrument.budget.basis': {
    fiscal: say('fiscal year', 'año fiscal'),
    calendar: say('calendar year', 'año natural'),
  },
  'case.sort': {
    criminal: say('criminal', 'penal'),
    electoral: say('electoral', 'electoral'),
    civil: say('civil', 'civil'),
    constitutional: say('constitutional', 'constitucional'),
    political: say('political', 'político'),
    international: say('international', 'internacional'),
  },
  'case.party.role': {
    accused: say('accused', 'parte acusada'),
    complainant: say('complainant', 'denunciante'),
    prosecutor: say('prosecutor', 'fiscalía'),
    court: say('court', 'tribunal'),
    authority: say('authority', 'autoridad'),
    candidate: say('candidate', 'candidatura'),
    party: say('party', 'parte'),
  },
  'case.stage.stage': {
    accusation: say('accusation', 'señalamiento'),
    complaint: say('complaint', 'denuncia'),
    arrest: say('arrest', 'detención'),
    charged: say('charges brought', 'imputación'),
    'charges dropped': say('charges dropped', 'retiro de cargos'),
    indicted: say('indicted', 'vinculación a proceso'),
    trial: say('trial', 'juicio'),
    convicted: say('convicted', 'condena'),
    acquitted: say('acquitted', 'absolución'),
    'no prosecution': say('no prosecution', 'no ejercicio de la acción penal'),
    appeal: say('appeal', 'apelación'),
    registered: say('registered', 'registro'),
    withdrawn: say('withdrawn', 'retiro'),
    disqualified: say('disqualified', 'inhabilitación'),
    published: say('published', 'publicación'),
    closed: say('closed', 'cierre'),
  },
  'case.statusAsOf.status': {
    open: say('open', 'abierto'),
    closed: say('closed', 'cerrado'),
    suspended: say('suspended', 'suspendido'),
  },
  ...Object.fromEntries(
    ['person', 'organization', 'place', 'instrument', 'case'].flatMap((kind) => [
      [`${kind}.name.kind`, nameKinds],
      [`${kind}.identifier.scheme`, schemes],
    ]),
  ),
}

/**
 * What a reader is shown for a value of a closed list, such as `Battles` of `incident.type`.
 * @param path `kind.field`, or `kind.field.part` inside a compound value
 * @returns the value itself where there are no words for it
 */
export function valueLabel(path: string, value: string, language: Language): string {
  return ownWords(ownWords(valueWords, path), value)?.[language] ?? value
}

/** Every value of a closed list, such as that of `incident.type`, in the order declared; none for any other path. */
export function knownValues(path: string): readonly string[] {
  return Object.keys(ownWords(valueWords, path) ?? {})
}

/** What a part of a compound value is called, such as `publicPrecision`; the part's own name where there are no words. */
export function partLabel(part: string, language: Language): string {
  return ownWords(partWords, part)?.[language] ?? part
}

/** Names from outside may be `constructor`: only what is declared counts. */
function ownWords<T>(words: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return words !== undefined && Object.hasOwn(words, name) ? words[name] : undefined
}
