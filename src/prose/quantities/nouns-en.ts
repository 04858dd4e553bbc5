/** Nouns of briefs by the unit they stand for: singular and plural are both listed where they are not regular. */
const byUnit: Readonly<Record<string, string>> = {
  person: `officer agent policeman policemen policewoman policewomen police cop student victim suspect person people
    persons man men woman women child children minor youth member journalist reporter photojournalist soldier marine
    civilian migrant immigrant refugee resident citizen official prisoner inmate detainee hitman hitmen gunman gunmen
    attacker assailant candidate politician mayor governor judge magistrate justice prosecutor lawyer attorney activist
    defender worker employee adviser advisor expert analyst teacher professor doctor physician nurse priest farmer
    driver passenger bystander witness relative adult teenager teen adolescent girl boy baby infant patient respondent
    interviewee mexican american honduran salvadoran guatemalan colombian venezuelan ecuadorian haitian cuban
    nicaraguan senator deputy congressman congressmen congresswoman legislator lawmaker element troop guardsman
    guardsmen personnel leader capo kingpin trafficker dealer criminal defendant survivor kidnapper hostage inhabitant
    individual perpetrator offender killer murderer colleague brother sister son daughter father mother parent sibling
    cousin nephew mourner protester protestor demonstrator staff staffer staffers fugitive lieutenant commander
    general sergeant captain colonel recruit cadet veteran voter user client bodyguard escort guard peacekeeper
    firefighter paramedic rescuer tourist traveler foreigner national dead wounded injured fatality fatalities
    casualty casualties feminist ranger miner rancher businessman businessmen merchant councilman councilor
    councillor aide secretary minister president investigator detective patrolman patrolmen operative militant
    insurgent rebel paramilitary vigilante guerrilla smuggler coyote`,
  group: 'group organization organisation',
  weapon: 'weapon firearm gun rifle pistol handgun revolver shotgun arm',
  page: 'page',
  homicide: 'homicide',
  'case file': 'file dossier',
  case: 'case',
  body: 'body bodies corpse cadaver remains',
  country: 'country countries nation',
  state: 'state entity entities',
  municipality: 'municipality municipalities county counties',
  city: 'city cities',
  household: 'household home',
  family: 'family families',
  point: 'point',
  place: 'place spot position',
  plant: 'plant',
  gram: 'gram gramme',
  kilogram: 'kilogram kilo kg kgs',
  ton: 'ton tonne',
  pound: 'lb lbs',
  mile: 'mile',
  kilometer: 'kilometer kilometre km kms',
  meter: 'meter metre',
  foot: 'feet',
  hectare: 'hectare',
  acre: 'acre',
  liter: 'liter litre',
  time: 'time occasion',
}

/** Regular nouns that stand for themselves: their plural takes an s (or -es, -ies). */
const plain = `murder femicide feminicide killing massacre attack ambush assault shooting shootout clash confrontation
  kidnapping abduction disappearance extortion robbery burglary theft crime offense offence felony incident event
  execution bombing explosion raid operation seizure arrest detention conviction sentence charge count indictment
  warrant trial hearing complaint accusation allegation violation abuse recommendation investigation probe inquiry
  report study survey article law bill reform amendment decree treaty agreement vote seat party term mandate
  institution agency office unit department ministry court prison jail station base checkpoint camp grave site
  location region district neighborhood town village border port airport vehicle car truck van bus motorcycle boat
  plane helicopter drone house building property ranch laboratory lab cartel gang cell faction corporation company
  firm bank account transaction payment contract project program programme plan measure strategy phase stage step
  category indicator index factor variable question answer interview message video photo image call tweet post
  letter document record statement source bullet round shot cartridge magazine grenade explosive pill dose packet
  package kilo shipment load container tunnel death injury suicide accident case-file job position vacancy place
  rank percentage-point score star level grade dollar peso euro euros cent item type kind form way reason condition
  requirement goal objective priority pillar principle chapter section paragraph word line signature citizen-complaint
  hour-shift request application permit license visa passport deportation expulsion encounter crossing apprehension
  family-member dispute conflict war battle protest march roadblock blockade fire arson threat effort attempt meeting
  session summit visit trip election campaign debate poll candidacy resignation appointment promotion dismissal
  congress legislature governorship mayoralty ballot candidacy encounter prosecution femicide-case sanction fine penalty extradition request-for-extradition lawsuit appeal ruling injunction motion verdict`

/** Adjectives that may stand between a number and its noun, and are no noun themselves though they end in s. */
export const englishAdjectives: ReadonlySet<string> = new Set([
  'various',
  'dangerous',
  'previous',
  'serious',
  'religious',
  'indigenous',
  'numerous',
  'famous',
  'consecutive',
])

/** Heads that say little without what follows "of". */
export const englishEmptyHeads: ReadonlySet<string> = new Set(
  `members member cases case acts act tons ton tonnes kilograms kilos kilo grams gram pounds pound ounces types kinds
  forms counts incidents groups elements reports allegations instances rounds units liters gallons boxes packages sets
  pieces million`.split(/\s+/),
)

/** The unit of each known English noun, singular and plural, folded. */
export const englishUnits: ReadonlyMap<string, string> = buildUnits()

function buildUnits(): Map<string, string> {
  const units = new Map<string, string>()
  for (const word of words(plain)) {
    units.set(word, word)
    units.set(englishPlural(word), word)
  }
  for (const [unit, list] of Object.entries(byUnit)) {
    for (const word of words(list)) {
      units.set(word, unit)
      if (!word.endsWith('s') && !word.endsWith('men')) units.set(englishPlural(word), unit)
    }
  }
  return units
}

/** The regular plural of an English noun. */
export function englishPlural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '')
}
