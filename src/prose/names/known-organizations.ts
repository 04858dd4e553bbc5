import { nameList } from './name-list.ts'

/**
 * Bodies that such briefs name, as they write them. All upper case means that the text must be so too. Bodies whose
 * names begin with a word of organization-words.ts need no entry, unless their name is cut short or runs on there.
 */
export const knownOrganizations: readonly string[] = nameList(`
  FMI; Fondo Monetario Internacional; International Monetary Fund; Mexican Embassy; Consulate General;
  Guardia Nacional; National Guard; Policía Federal; Federal Police; Policía Federal Ministerial; Policía
  Ministerial; Ejército Mexicano; Marina Armada de México; Fuerzas Armadas; Armed Forces; Mexican Armed
  Forces; Fuerza Aérea; Fuerza Civil; Gendarmería; Gendarmerie; Marines; Semar; SEMAR; Sedena; SEDENA;
  Segob; SEGOB; SRE; SHCP; SSPC; SSP; SSC; SSCCDMX; SESNSP; SNSP; CNS; CISEN; Cisen; CNI; UIF; FGR; PGR;
  SEIDO; SIEDO; AIC; CNDH; CEDH; CNB; CEAV; CONAPO; Conapo; CONAPRED; Conapred; CONAVIM; Conavim;
  INMUJERES; Inmujeres; INE; IFE; TEPJF; SCJN; CJF; INEGI; Inegi; INAI; Inai; INM; IMSS; ISSSTE; Pemex;
  PEMEX; CFE; SAT; ASF; SFP; COFEPRIS; Cofepris; Coneval; CONEVAL; Conacyt; CONACYT; COMAR; Comar; PGJ;
  PGJE; FGE; FGJ; FGJCDMX; FEADLE; FEPADE; FEVIMTRA; Banxico; Banco de México; Bank of Mexico; Nacional
  Financiera; Segalmex; Supreme Court; Suprema Corte; Corte Suprema; Suprema Corte de Justicia; Suprema
  Corte de Justicia de la Nación; Supreme Court of Justice; Supreme Court of Justice of the Nation;
  Chamber of Deputies; Cámara de Diputados; Cámara de Senadores; Mexican Senate; Mexican Congress;
  Congreso de la Unión; Poder Judicial; Poder Judicial de la Federación; Poder Legislativo; Instituto
  Nacional Electoral; National Electoral Institute; Ministerio Público; Public Ministry; Public
  Prosecutor; Estado Mayor Presidencial; Casa Militar; Sistema Nacional de Seguridad Pública; National
  Public Security System; Secretariado Ejecutivo; Secretariado Ejecutivo del Sistema Nacional de Seguridad
  Pública; Executive Secretariat; Policía Estatal; Policía Municipal; Policía Auxiliar; Policía Bancaria e
  Industrial; State Police; Protección Civil; Navy; Mexican Navy; Army; Mexican Army; Marina; Ejército;
  Senate; Senado; Senado de la República; Congress; Congreso; Casa Blanca; White House; Pentagon;
  Pentágono; Capitol; Interior Ministry; Foreign Ministry; Defense Ministry; Cruz Roja; Red Cross;
  Vatican; Vaticano; Catholic Church; Iglesia católica; Coparmex; COPARMEX; Concanaco; CCE; Alto
  Comisionado de las Naciones Unidas para los Derechos Humanos; Alto Comisionado; Centro Nacional de
  Inteligencia; Morena; MORENA; PRI; PAN; PRD; PVEM; Partido Verde; Partido Acción Nacional; Partido
  Revolucionario Institucional; Movimiento Ciudadano; Movimiento Regeneración Nacional; National
  Regeneration Movement; Partido del Trabajo; Nueva Alianza; Encuentro Social; Redes Sociales
  Progresistas; Fuerza por México; Republicans; Democrats; EZLN; CNTE; SNTE; Cártel Jalisco; Cártel
  Jalisco Nueva Generación; Cártel de Jalisco Nueva Generación; Jalisco New Generation Cartel; CJNG;
  Jalisco Nueva Generación; Jalisco Cartel New Generation; New Generation Jalisco Cartel; Los Zetas;
  Zetas; Cartel del Noreste; La Familia Michoacana; Familia Michoacana; La Nueva Familia Michoacana; Nueva
  Familia Michoacana; Caballeros Templarios; Los Caballeros Templarios; Knights Templar; Knights Templar
  Cartel; Guerreros Unidos; Los Rojos; Los Ardillos; Los Tlacos; Los Viagras; Los Blancos de Troya;
  Cárteles Unidos; Carteles Unidos; La Línea; Barrio Azteca; Los Salazar; Gente Nueva; Los Mexicles; Los
  Artistas Asesinos; La Unión Tepito; Unión Tepito; Fuerza Anti-Unión; Los Chapitos; Los Mazatlecos; Los
  Pelones; Los Rastrojos; Los Urabeños; Clan del Golfo; FARC; ELN; Tren de Aragua; Primeiro Comando da
  Capital; Comando Vermelho; MS-13; Mara Salvatrucha; Barrio 18; Tropa del Infierno; Grupo Sombra; Los
  Ciclones; Los Escorpiones; La Mano con Ojos; La Resistencia; Los Cuinis; Los Deltas; Los Granados; Los
  Zetas Vieja Escuela; La Barredora; DEA; FBI; CIA; ATF; DHS; DOJ; ICE; CBP; USAID; HSI; ODNI; NSA; GAO;
  CRS; USCIS; IRS; OFAC; USMS; Drug Enforcement Administration; Federal Bureau of Investigation; Central
  Intelligence Agency; Border Patrol; U.S. Border Patrol; Customs and Border Protection; U.S. Customs and
  Border Protection; Immigration and Customs Enforcement; U.S. Marshals Service; Bureau of Alcohol,
  Tobacco, Firearms and Explosives; Bureau of Alcohol, Tobacco, Firearms, and Explosives; Coast Guard;
  U.S. Coast Guard; U.S. Citizenship and Immigration Services; Homeland Security; Homeland Security
  Investigations; State Department; Justice Department; Treasury Department; U.S. Treasury; U.S. Congress;
  U.S. Senate; House of Representatives; U.S. House of Representatives; Office of the United Nations High
  Commissioner for Human Rights; Government Accountability Office; Congressional Research Service; United
  Nations; UN; U.N.; ONU; Naciones Unidas; UNODC; UNHCR; ACNUR; OHCHR; ONU-DH; UNICEF; Unicef; UNESCO; ONU
  Mujeres; UN Women; WHO; OMS; OAS; OEA; IACHR; CIDH; CELAC; UNDP; PNUD; CEPAL; ECLAC; OECD; OCDE; IMF;
  World Bank; Banco Mundial; Interpol; INTERPOL; Europol; European Union; Unión Europea; NATO; OTAN;
  International Criminal Court; Organization of American States; Organización de los Estados Americanos;
  Amnesty International; Amnistía Internacional; Human Rights Watch; Human Rights First; Doctors Without
  Borders; Médicos Sin Fronteras; Reporters Without Borders; Reporteros Sin Fronteras; Article 19; ARTICLE
  19; Artículo 19; Committee to Protect Journalists; CPJ; RSF; HRW; Freedom House; Transparency
  International; Transparencia Internacional; Transparencia Mexicana; World Justice Project; International
  Crisis Group; Crisis Group; WOLA; Washington Office on Latin America; Inter-American Dialogue;
  Brookings; Brookings Institution; Wilson Center; Woodrow Wilson Center; Council on Foreign Relations;
  Atlantic Council; RAND; RAND Corporation; Cato Institute; Chatham House; Heritage Foundation; American
  Enterprise Institute; Center for American Progress; Migration Policy Institute; Pew Research Center;
  Gallup; Latinobarómetro; Baker Institute; Global Initiative; ACLED; Armed Conflict Location & Event Data
  Project; Oxfam; Oxfam México; American Civil Liberties Union; ACLU; American Immigration Council; Al
  Otro Lado; Save the Children; Witness at the Border; Justice in Mexico; Causa en Común; México Evalúa;
  Mexico Evalúa; México Evalua; Mexico Evalua; México Unido Contra la Delincuencia; México Unido; MUCD;
  Impunidad Cero; Observatorio Nacional Ciudadano; ONC; Semáforo Delictivo; Lantia Intelligence; Lantia;
  Lantia Consultores; Seguridad, Justicia y Paz; Mexicanos Contra la Corrupción y la Impunidad; Mexicanos
  contra la Corrupción; MCCI; Tlachinollan; Data Cívica; Intersecta; Equis Justicia; EQUIS; Documenta;
  Fundar; GIRE; IMCO; CIDE; CIDAC; UNAM; IPN; ITESM; ITAM; COLMEX; Colmex; El Colegio de México; Colegio
  de México; El Colegio de la Frontera Norte; Colef; Ibero; Tec de Monterrey; Tecnológico de Monterrey;
  Centro Prodh; Centro ProDH; Serapaz; Etellekt; Etellekt Consultores; Parametría; Consulta Mitofsky;
  Mitofsky; Buendía & Laredo; Buendía y Márquez; Integralia; Integralia Consultores; México Cómo Vamos;
  Propuesta Cívica; Brigada Humanitaria de Paz Marabunta; Movimiento por Nuestros Desaparecidos; Alto al
  Secuestro; REDIM; Jóvenes por la Paz; Las Brujas del Mar; Ni Una Menos; Stanford University; Harvard
  University; Columbia University; Ejército Zapatista de Liberación Nacional; Southern Poverty Law Center;
  Smith & Wesson; Small Arms Survey; Facebook; Twitter; Google; HSBC; Odebrecht
`)
