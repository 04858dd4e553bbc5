import { nameList } from './name-list.ts'

/**
 * Outlets of Mexico, Latin America and the United States, wires, and research houses known by their pages, as they
 * write their own names. All upper case means that the text must be so too.
 */
export const knownPublications: readonly string[] = nameList(`
  El Universal; Reforma; Milenio; La Jornada; Excélsior; El Financiero; El Economista; Proceso; Animal
  Político; Aristegui Noticias; Sin Embargo; SinEmbargo; La Silla Rota; Río Doce; Ríodoce; Zeta; Semanario
  Zeta; Zeta Tijuana; Noroeste; El Debate; El Norte; Mural; El Informador; Vanguardia; El Imparcial; El
  Heraldo de México; El Sol de México; El Sol de Tijuana; El Sol de Acapulco; La Razón; La Razón de
  México; La Crónica de Hoy; Crónica; Eje Central; Contralínea; Quinto Elemento Lab; Pie de Página; Lado
  B; Nexos; Letras Libres; Etcétera; Expansión; Expansión Política; Forbes México; Forbes; Infobae;
  Infobae México; El País; El Mundo; ABC; La Vanguardia; CNN en Español; CNN; BBC; BBC Mundo; BBC News;
  BBC News Mundo; Univision; Univisión; Univision Noticias; Telemundo; Televisa; Noticieros Televisa; TV
  Azteca; Azteca Noticias; Imagen Noticias; Imagen Radio; Radio Fórmula; Fórmula; MVS Noticias; W Radio;
  ADN 40; ADN40; El Diario; El Diario de Juárez; El Diario de Chihuahua; El Diario de Coahuila; El Mañana;
  El Bravo; La Verdad; La Verdad de Juárez; Raíchali; Norte; Frontera; La Prensa; Publimetro; 24 Horas; El
  Gráfico; Diario de Yucatán; Por Esto; Tabasco Hoy; El Sur; El Sur de Acapulco; Quadratín; Agencia
  Quadratín; AM; Periódico AM; Periódico Correo; Zona Franca; Pop Lab; PopLab; La Voz de Michoacán; Blog
  Expediente; e-consulta; La Jornada de Oriente; Debate; La Política Online; Político MX; Polemón;
  Regeneración; Notimex; Agencia EFE; EFE; Agence France-Presse; Agence France Presse; AFP; Associated
  Press; The Associated Press; AP; AP News; Reuters; Thomson Reuters; Bloomberg; Bloomberg News; United
  Press International; UPI; New York Times; The New York Times; NYT; Washington Post; The Washington Post;
  Wall Street Journal; The Wall Street Journal; WSJ; Los Angeles Times; The Los Angeles Times; LA Times;
  San Diego Union-Tribune; The San Diego Union-Tribune; San Diego Union Tribune; KPBS; NPR; National
  Public Radio; PBS; PBS NewsHour; NBC; NBC News; NBC 7; CBS; CBS News; ABC News; Fox News; MSNBC; USA
  Today; Houston Chronicle; Dallas Morning News; The Dallas Morning News; El Paso Times; Arizona Republic;
  The Arizona Republic; Arizona Daily Star; San Antonio Express-News; Texas Tribune; The Texas Tribune;
  Texas Monthly; Border Report; Miami Herald; El Nuevo Herald; Chicago Tribune; Sacramento Bee; Boston
  Globe; The Hill; Politico; Axios; Vox; Vice; VICE; VICE News; Vice News; VICE World News; BuzzFeed News;
  The Intercept; ProPublica; Time; TIME; Newsweek; The Atlantic; The New Yorker; Slate; Foreign Policy;
  Foreign Affairs; The Economist; Economist; Financial Times; The Financial Times; The Guardian; Guardian;
  The Independent; The Telegraph; The Times; Le Monde; Der Spiegel; Deutsche Welle; DW; France 24; Al
  Jazeera; Sputnik; RT; Xinhua; Voice of America; VOA; Voz de América; Radio Free Europe; InSight Crime;
  Insight Crime; Borderland Beat; Mexico News Daily; The Mazatlán Post; Mexico Today; The Yucatan Times;
  Courthouse News; Courthouse News Service; Global Voices; OpenDemocracy; Lawfare; Just Security; War on
  the Rocks; Small Wars Journal; Americas Quarterly; World Politics Review; NACLA; NACLA Report; The
  Conversation; Latin America Daily Briefing; El Faro; La Prensa Gráfica; Prensa Libre; elPeriódico; El
  Periódico; Plaza Pública; Confidencial; El Heraldo; El Espectador; El Tiempo; Semana; La Silla Vacía; El
  Colombiano; Caracol; Caracol Radio; RCN; Verdad Abierta; El Comercio; El Universo; Primicias; La
  República; IDL-Reporteros; Ojo Público; La Tercera; El Mercurio; CIPER; Clarín; La Nación; Página/12;
  Perfil; Folha de S.Paulo; Folha de São Paulo; O Globo; Estadão; Globo; UOL; El Nacional; Efecto Cocuyo;
  Armando.info; Tal Cual; Runrunes; 14ymedio; Memoria; Noticias Telemundo; Desinformémonos; Proceso Sur;
  Emeequis; Sopitas; Nación321; The Mexico City Post; Verne; Chiapas Paralelo; El Siglo de Torreón; El
  Siglo; Vanguardia MX; Zócalo; El Occidental; Partidero; Reporte Índigo; Reporte Indigo; ZonaDocs; La
  Opinión; Diario de México; Diario Oficial de la Federación; Debate Sinaloa; Línea Directa; Latinus;
  Código Magenta
`)

/** Names of outlets that are common words as well, folded: at the head of a sentence they need more evidence. */
export const doubtfulPublications: ReadonlySet<string> = new Set(
  `reforma proceso zeta vanguardia cronica expansion formula norte frontera debate time economist guardian globo semana
  verdad mural perfil memoria slate vox vice nexos confidencial caracol siglo am ap latinus zocalo regeneracion`.split(
    /\s+/,
  ),
)
