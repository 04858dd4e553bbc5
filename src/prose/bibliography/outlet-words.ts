/** Words, folded, in the names of newspapers, wires, broadcasters and news sites of both languages. */
export const mediaWords: ReadonlySet<string> = new Set(
  `times post journal tribune herald chronicle gazette news daily weekly press today telegraph guardian observer
  examiner inquirer register sentinel star sun globe monitor mirror dispatch bulletin independent standard magazine
  review radio television tv fm channel wire reporter blog diario periodico noticias noticiero noticieros noticia
  semanario revista gaceta heraldo universal jornada milenio reforma excelsior financiero economista prensa imparcial
  informador debate correo voz vocero mundo pais nacion tiempo tiempos cronica cronicas razon mural norte sur
  vanguardia siglo sol telediario expansion canal televisa azteca univision telemundo cnn bbc nbc abc cbs npr pbs msnbc
  fox afp efe ap upi reuters bloomberg notimex infobae politico vice vox slate axios aljazeera jazeera com mx org net
  digital online espectador comercio clarin tercera mercurio folha estado faro prensalibre`.split(/\s+/),
)

/** Where anybody publishes: neither newspapers nor issuers of reports, folded. */
export const platforms: ReadonlySet<string> = new Set(
  'twitter x facebook youtube instagram tiktok telegram medium substack linkedin whatsapp soundcloud spotify'.split(
    ' ',
  ),
)

/** Words in the names of bodies that issue reports, beside the heads of names of organisations. */
export const institutionWords: ReadonlySet<string> = new Set(
  `institution institutions institute instituto university universidad college colegio center centre centro office
  oficina ministry ministerio secretariat secretaria department departamento commission comision council consejo
  agency agencia bureau fiscalia procuraduria congress congreso senate senado camara chamber house court corte tribunal
  government gobierno gobernacion foundation fundacion fund fondo bank banco nations naciones unidas amnesty amnistia
  watch coalition coalicion alliance alianza network red observatory observatorio association asociacion federation
  federacion organization organizacion organisation society sociedad forum foro initiative committee comite service
  servicio system sistema archives archivo national federal ac a.c inegi sesnsp unodc oecd ocde onu un oas oea cidh
  iachr cndh conapo coneval ine sedena semar sre fgr pgr dea fbi dhs cbp dof gao crs unhcr acnur unicef undp pnud rand
  evalua imco mucd wola library biblioteca museum coparmex embassy embajada casa white administration force
  corporation`.split(/\s+/),
)

/** Magazines and reviews. */
export const magazines: readonly string[] = [
  ...[
    'Nexos',
    'Proceso',
    'Letras Libres',
    'Este País',
    'Etcétera',
    'Emeequis',
    'Gatopardo',
    'Expansión',
    'Forbes',
  ],
  ...[
    'Forbes México',
    'The Economist',
    'Foreign Affairs',
    'Foreign Policy',
    'Americas Quarterly',
    'Time',
    'Newsweek',
  ],
  ...[
    'The New Yorker',
    'The Atlantic',
    'Rolling Stone',
    'The Nation',
    'Mother Jones',
    'Harper’s Magazine',
    'Semana',
  ],
  ...[
    'Der Spiegel',
    'Contralínea',
    'Small Wars Journal',
    'The New Republic',
    'Texas Monthly',
    'National Geographic',
  ],
]
