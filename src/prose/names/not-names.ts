const split = (words: string): string[] => words.split(/\s+/).filter(Boolean)

/** Months, weekdays, languages, peoples and beliefs, folded: capitals that name no one. */
export const properAdjectives: ReadonlySet<string> = new Set(
  split(`january february march april may june july august september october november december jan feb mar apr jun jul
  aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday enero febrero marzo abril mayo junio
  julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo
  english spanish nahuatl maya mixtec zapotec mandarin portuguese ingles espanol castellano portugues
  mexican mexicans american americans u.s.-mexican mexican-american mexican-americans north-american latin-american
  latino latinos latina latinas latinx hispanic hispanics chicano central-american guatemalan guatemalans honduran
  hondurans salvadoran salvadorans salvadorian nicaraguan nicaraguans cuban cubans haitian haitians colombian colombians
  venezuelan venezuelans ecuadorian ecuadorean peruvian peruvians bolivian chilean chileans argentine argentinian
  brazilian brazilians uruguayan paraguayan panamanian dominican spaniard british english french german germans italian
  russian russians chinese japanese korean indian israeli canadian canadians european europeans african asian arab
  muslim christian catholic catholics jewish indigenous black white native republican republicans democrat democrats
  democratic marxist zapatista zapatistas michoacan's chihuahuan sinaloan oaxacan norteno nortenos jalisciense
  mexicano mexicana mexicanos mexicanas estadounidense estadounidenses americano americana guatemalteco hondureno
  salvadoreno colombiano colombiana venezolano cubano espanola frances aleman italiano ruso chino priista panista
  perredista morenista obradorista obradorismo internet web covid coronavirus christmas navidad easter pascua
  god dios state federal`),
)

/** Words that have a capital only because a sentence, a caption or a heading begins with them, folded. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  split(`a an the this that these those there here it its he she they we i you his her their our your my who whom whose
  which what when where why how if as at by for from in into of on off onto to toward towards with within without about
  above across after against along amid among around because before behind below beneath beside besides between beyond
  but despite down during except following given including like near nor not notwithstanding once only or and out over
  past per plus regarding since so such than through throughout under until unlike up upon versus via while yet
  also additionally although altogether another any both each either else even ever every few finally first firstly
  former formerly further furthermore generally hence however indeed instead just last lastly lately later latter least
  less likewise many meanwhile more moreover most mostly much nearly neither never nevertheless next no none nonetheless
  nothing notably now often one originally other others otherwise overall particularly perhaps possibly previously
  rather recent recently same second secondly several similarly simply some sometimes soon specifically still
  subsequently then thereafter therefore third though thus today together tomorrow tonight traditionally twice two
  three four five six seven eight nine ten eleven twelve ultimately unfortunately usually very well whereas whether
  all approximately almost already always yesterday early late new old according speaking asked echoing asserting
  authorities officials police officers investigators prosecutors lawmakers legislators residents experts analysts
  critics observers activists advocates researchers scholars journalists protesters migrants women men children people
  victims suspects members soldiers agents candidates voters families government security violence crime homicides
  homicide murder impunity corruption military photo photos image source sources caption credit figure table note notes
  part section chapter update updated editor editor's written posted published translation translated see read
  despite prior amongst arguably clearly interestingly importantly surprisingly significantly more's had has have is are
  was were be been being do does did can could may might must shall should will would let
  el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso
  ello ellos ellas nosotros yo tu usted ustedes su sus mi mis nuestro nuestra nuestros nuestras que quien quienes cual
  cuales cuyo cuya como cuando cuanto donde porque si sino aunque pero mas y e o u ni a al ante bajo cabe con contra de
  del desde durante en entre hacia hasta mediante para por segun sin so sobre tras ademas ahora ahi alli alla aqui
  algun alguna algunos algunas algo alguien ambos ambas antes apenas asi aun aunado cada casi cerca cierto ciertamente
  conforme cualquier dado dentro derivado despues detras dicha dicho dichas dichos dos tres cuatro cinco seis siete ocho
  nueve diez doce entonces finalmente fuera gracias hay hoy ayer manana incluso igualmente inclusive inicialmente junto
  luego lejos menos mientras mucho mucha muchos muchas muy nada nadie ninguno ninguna ningun no nunca otra otro otras otros
  pese poco pocos pocas posteriormente previamente primero primera primer pues quiza quizas recientemente respecto salvo
  segunda segundo solo solamente tal tales tambien tampoco tan tanto tanta tantos tantas tercero todavia todo toda todos
  todas tras ultimo ultima unicamente vale varios varias ya actualmente asimismo aunque cabe debido empero
  autoridades funcionarios policias agentes elementos habitantes vecinos familiares expertos analistas activistas
  mujeres hombres personas victimas fuentes fuente foto fotos fotografia imagen nota redaccion vea lea ver leer
  estamos tenemos es son fue fueron era eran esta estan ha han habia haber se le les me te nos os`),
)

/** Capitals that stand for no name: currencies, file kinds, Roman numerals, diseases, units. As written. */
export const plainAcronyms: ReadonlySet<string> = new Set(
  split(`USD MXN MXP EUR GBP US$ M.N. PDF HTML TV DVD CD II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX
  XXI AM PM A.M. P.M. COVID SARS HIV VIH AIDS SIDA DNA ADN GDP PIB LGBT LGBTI LGBTQ LGBTTTI LGBTQI LGBTQIA NGO NGOs ONG ONGS
  OSC CEO CFO GPS SUV AK AR ID IP IT OK PR HR Q1 Q2 Q3 Q4 FY UTC GMT CST PST EST WWI WWII UHF CCTV VIP FAQ USB URL DC SMS
  PCR ICU UCI PTSD AK-47 AR-15 NOTE PHOTO SOURCE FOTO FUENTE LEY SA CV SC IAP PTS KM HA MDP MDD IVA ISR UMA NIP CURP RFC`),
)

/** Words that cannot stand inside a person's name although they carry a capital, folded. */
export const commonCapitals: ReadonlySet<string> = new Set(
  split(`north south east west northern southern eastern western central national international global federal state
  public human rights security justice peace war drug drugs crime criminal organized police military civil social
  economic political foreign defense interior general special united nations new old great big first second third day
  week month year street avenue park river border wall city county town village avenida calle colonia barrio carretera
  autopista rio lago sierra valle monte plaza zona nacional internacional estatal municipal publica publico seguridad
  justicia derechos humanos guerra paz dia mes ano ciudad estado estados municipio pueblo villa san santa santo puerto
  model office officer officers journal news times post press herald tribune daily weekly review report reports
  poder ejecutivo legislativo judicial relaciones exteriores gobernacion hacienda economia educacion salud trabajo energia
  turismo cultura desarrollo bienestar defensa prensa legislatura instancia republica nacion pleno derecho politica
  institucional juridico indigena especializado administracion procuracion investigacion atencion prevencion
  administration affairs defence treasury commerce education health labor energy finance housing
  memoria facebook twitter instagram whatsapp youtube google highway route bridge airport university project plan`),
)
