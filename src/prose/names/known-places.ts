import { nameList } from './name-list.ts'

/** Places that briefs name without saying what they are, as written in either language, with usual short forms. */
export const knownPlaces: readonly string[] = nameList(`
  Gustavo A. Madero; Magdalena Contreras; Los Pinos; Aguascalientes; Baja California; Baja California Sur;
  Campeche; Chiapas; Chihuahua; Coahuila; Coahuila de Zaragoza; Colima; Ciudad de México; Mexico City;
  CDMX; Distrito Federal; Federal District; Durango; Guanajuato; Guerrero; Hidalgo; Jalisco; Estado de
  México; State of México; State of Mexico; Mexico State; México State; Edomex; EdoMex; Edoméx; Michoacán;
  Michoacán de Ocampo; Morelos; Nayarit; Nuevo León; Oaxaca; Puebla; Querétaro; Quintana Roo; San Luis
  Potosí; Sinaloa; Sonora; Tabasco; Tamaulipas; Tlaxcala; Veracruz; Yucatán; Zacatecas; Acapulco;
  Aguililla; Apatzingán; Apodaca; Atizapán; Ayotzinapa; Azcapotzalco; Bavispe; Cajeme; Cancún; Celaya;
  Chalco; Chetumal; Chilapa; Chilpancingo; Chimalhuacán; Cholula; Ciudad Acuña; Ciudad Juárez; Ciudad
  Obregón; Ciudad Victoria; Ciudad Guzmán; Coatepec Harinas; Coatepec; Harinas; Coatzacoalcos; Córdoba;
  Coyoacán; Cozumel; Cuajimalpa; Cuauhtémoc; Cuautla; Cuernavaca; Culiacán; Ecatepec; El Aguaje; Ensenada;
  Fresnillo; Gómez Palacio; Guadalajara; Guaymas; Hermosillo; Huixquilucan; Iguala; Irapuato; Iztapalapa;
  Jalapa; Juárez; La Laguna; La Paz; Lagos de Moreno; Lázaro Cárdenas; León; Llano Grande; Los Cabos; Los
  Mochis; Manzanillo; Matamoros; Mazatlán; Mérida; Mexicali; Minatitlán; Monclova; Monterrey; Morelia;
  Naucalpan; Navolato; Nezahualcóyotl; Nochixtlán; Nogales; Nuevo Laredo; Ojinaga; Orizaba; Pachuca;
  Piedras Negras; Playa del Carmen; Poza Rica; Puerto Vallarta; Reynosa; Rosarito; Salamanca; Saltillo;
  San Cristóbal de las Casas; San Fernando; San Miguel de Allende; San Pedro Garza García; Silao; Tampico;
  Tapachula; Taxco; Tecate; Tecomán; Tehuacán; Tenosique; Tepalcatepec; Tepic; Tepito; Texcoco; Tierra
  Caliente; Tijuana; Tlajomulco; Tlalpan; Tlalnepantla; Tlaquepaque; Tlatelolco; Tlatlaya; Toluca; Tonalá;
  Torreón; Tula; Tultitlán; Tulum; Tuxtla Gutiérrez; Uruapan; Valle de México; Villahermosa; Villa Unión;
  Xalapa; Xochimilco; Zamora; Zapopan; Zihuatanejo; Zitácuaro; Acteal; Aguas Blancas; Allende;
  Badiraguato; Bajío; Caborca; Cherán; Golden Triangle; Sierra Madre; Sierra Tarahumara; Mexico; México;
  United States; United States of America; U.S.; US; USA; U.S.A.; Estados Unidos; Estados Unidos de
  América; Estados Unidos Mexicanos; United Mexican States; EE. UU.; EE.UU.; EEUU; EU; E.U.; Canada;
  Canadá; Guatemala; Belize; Belice; Honduras; El Salvador; Nicaragua; Costa Rica; Panama; Panamá; Cuba;
  Haiti; Haití; Dominican Republic; República Dominicana; Jamaica; Puerto Rico; Colombia; Venezuela;
  Ecuador; Peru; Perú; Bolivia; Chile; Argentina; Uruguay; Paraguay; Brazil; Brasil; Spain; España;
  France; Francia; Germany; Alemania; Italy; Italia; Portugal; United Kingdom; U.K.; UK; Reino Unido;
  England; Inglaterra; Ireland; Irlanda; Netherlands; Países Bajos; Holanda; Belgium; Bélgica;
  Switzerland; Suiza; Austria; Sweden; Suecia; Norway; Noruega; Denmark; Dinamarca; Finland; Poland;
  Polonia; Ukraine; Ucrania; Russia; Rusia; Turkey; Turquía; Israel; Iran; Irán; Iraq; Irak; Syria; Siria;
  Afghanistan; Afganistán; Pakistan; India; China; Japan; Japón; South Korea; Corea del Sur; North Korea;
  Philippines; Filipinas; Australia; New Zealand; Nueva Zelanda; Egypt; Egipto; South Africa; Sudáfrica;
  Nigeria; Kenya; Latin America; América Latina; Latinoamérica; Central America; Centroamérica; América
  Central; South America; Sudamérica; América del Sur; North America; América del Norte; Norteamérica;
  Northern Triangle; Triángulo Norte; Americas; Caribbean; Caribe; Europe; Europa; Asia; Africa; África;
  Rio Grande; Río Bravo; Río Grande; Alabama; Alaska; Arizona; Arkansas; California; Colorado;
  Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana;
  Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada;
  New Hampshire; New Jersey; New Mexico; Nuevo México; New York; Nueva York; North Carolina; North Dakota;
  Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas;
  Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Washington; Washington, D.C.; Washington
  D.C.; Washington, DC; Washington DC; D.C.; Los Angeles; Los Ángeles; San Diego; San Ysidro; El Paso;
  Laredo; Brownsville; McAllen; Tucson; Phoenix; Houston; Dallas; San Antonio; Austin; Chicago; Miami;
  Atlanta; Boston; Brooklyn; Manhattan; New York City; San Francisco; Las Vegas; Denver; Seattle; Silver
  Spring; Eastern District of New York; Del Rio; Yuma; Calexico; Eagle Pass; Rio Grande Valley; London;
  Londres; Paris; París; Madrid; Barcelona; Berlin; Berlín; Rome; Roma; Geneva; Ginebra; Vienna; Viena;
  Brussels; Bruselas; The Hague; La Haya; Bogotá; Bogota; Medellín; Cali; Caracas; Lima; Quito; Guayaquil;
  Santiago de Chile; Buenos Aires; Montevideo; Asunción; Brasília; Rio de Janeiro; Río de Janeiro; São
  Paulo; Havana; La Habana; Port-au-Prince; Guatemala City; Ciudad de Guatemala; San Salvador;
  Tegucigalpa; San Pedro Sula; Managua; San José; Panama City; Beijing; Wuhan; Tokyo; Moscow; Moscú
`)

/** Places that are as often a surname or a given name, folded: beside other capital words they are not read as places. */
export const doubtfulPlaces: ReadonlySet<string> = new Set(
  `hidalgo guerrero juarez leon cordoba salamanca zamora colima morelos allende siria israel virginia carolina santiago
  austin houston jackson chile washington turkey china florida lima cali asuncion francia paris italia roma
  coahuila tabasco cuauhtemoc nezahualcoyotl matamoros victoria obregon cardenas durango tula harinas monclova phoenix`.split(
    /\s+/,
  ),
)
