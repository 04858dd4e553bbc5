const split = (words: string): string[] => words.split(/\s+/).filter(Boolean)

/** Offices, ranks and forms of address that stand before or after a person's name, folded. */
export const offices: ReadonlySet<string> = new Set(
  split(`president vice-president presidente presidenta expresidente expresidenta ex-presidente ex-president exmandatario
  mandatario mandataria general generals gral colonel coronel captain capitan lieutenant teniente sergeant sargento major
  mayor marshal admiral almirante vicealmirante contralmirante brigadier commander comandante commissioner comisionado
  comisionada secretary secretaries secretario secretaria subsecretario subsecretaria undersecretary minister ministers
  ministro ministra viceministro canciller chancellor governor governors gobernador gobernadora exgobernador
  exgobernadora ex-gobernador ex-governor alcalde alcaldesa exalcalde edil senator senators senador senadora exsenador
  congressman congresswoman representative representatives deputy deputies diputado diputada legislator lawmaker
  legislador legisladora attorney prosecutor fiscal exfiscal procurador procuradora exprocurador ombudsman ombudsperson
  judge juez jueza justice magistrate magistrado magistrada ambassador embajador embajadora consul director directora
  directors coordinator coordinador coordinadora chief jefe jefa head titular chairman chairwoman chair chairperson
  speaker spokesperson spokesman spokeswoman vocero vocera portavoz delegado delegada delegate councilman councilwoman
  councilmember regidor regidora sindico sindica consejero consejera counselor superintendent sheriff warden rector rectora
  dean pope papa bishop archbishop cardinal obispo arzobispo cardenal king queen rey reina prince prime premier leader
  leaders lider dirigente founder fundador fundadora rapporteur relator relatora administrator administrador czar zar
  boss capo kingpin candidate candidato candidata excandidato hopeful nominee precandidato precandidata aspirante
  deputy-director inspector auditor comptroller contralor oficial officer agent agente envoy adviser advisor asesor asesora
  first lady primera dama gen col capt lt sgt maj adm cmdr sen rep gov sec amb`),
)

/** Whether the folded word is an office, a former one included: "exsecretario", "ex-governor". */
export function isOffice(word: string): boolean {
  if (offices.has(word)) return true
  const hyphen = word.indexOf('-')
  if (hyphen > 0 && (offices.has(word.slice(0, hyphen)) || offices.has(word.slice(hyphen + 1)))) return true
  return word.startsWith('ex') && offices.has(word.slice(word[2] === '-' ? 3 : 2))
}

/** Forms of address and callings: they show that a person follows, but hold no office. */
export const callings: ReadonlySet<string> = new Set(
  split(`mr mrs ms miss dr dra doctor doctora lic licenciado licenciada ing ingeniero ingeniera arq arquitecto mtro mtra
  maestro maestra prof profesor profesora professor sr sra srita senor senora senorita don dona fray father padre sister
  hermana hermano brother rev reverend reverendo sir journalist periodista reporter reportero reportera columnist columnista
  photographer fotografo photojournalist fotoperiodista analyst analista activist activista lawyer abogado abogada
  attorney-at-law researcher investigador investigadora scholar academic academico academica expert experto experta
  author autor autora writer escritor escritora economist economista historian historiador sociologist sociologo
  criminologist anthropologist human-rights defender defensor defensora student estudiante victim victima trafficker
  narcotraficante drug-lord lawyer litigant businessman businesswoman empresario empresaria banker actor actress singer
  cantante actriz editor editora anchor blogger host moderator interviewer pollster encuestador consultant consultor consultora
  fellow scientist cientifico cientifica advocate organizer correspondent corresponsal co-founder cofounder cofundador cofundadora politician politico politica militant militante
  teacher nurse enfermera
  engineer cleric priest sacerdote resident survivor survivors leader-in-exile commentator comentarista
  politologo politologa especialista specialist researchers journalists reporters analysts activists lawyers scholars
  economists professors experts columnists correspondents periodistas reporteros investigadores investigadoras analistas
  activistas abogados abogadas academicos academicas especialistas`),
)

/** Kin of somebody: a person is meant, without any office. */
export const kin: ReadonlySet<string> = new Set(
  split(`mother father wife husband son daughter widow brother sister cousin nephew niece uncle aunt parents madre padre
  esposa esposo hijo hija viuda viudo hermano hermana primo prima sobrino sobrina tio tia exesposa exesposo`),
)

/** Words that may stand before an office and belong to it, folded. */
export const officeQualifiers: ReadonlySet<string> = new Set(
  split(`former then current ex late acting interim deputy vice retired outgoing incoming newly elected then- new first
  assistant associate senior executive special national federal state municipal local public security defense defence foreign
  interior finance economy energy health education labor labour agriculture welfare environment tourism culture
  navy army military police attorney prosecutor press prime opposition party senate house majority minority
  presidential gubernatorial mayoral congressional independent chief founding general homeland treasury commerce
  entonces actual exsecretario ex-secretario nuevo nueva propio mencionado citado`),
)
