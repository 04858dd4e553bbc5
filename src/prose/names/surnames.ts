/** Common surnames of Mexico and its neighbours, folded, by which a person with an unusual given name is known. */
export const surnames: ReadonlySet<string> = new Set(
  `abarca acevedo acosta aguayo aguilar aguirre alanis alarcon alcala alcantara alcocer alfaro almeida alonso alvarado alvarez amaya
  anaya andrade angulo aranda araujo arce arellano arevalo arias armenta arredondo arreola arriaga arroyo astudillo audelo
  aureoles avalos avila ayala baca baez balderas ballesteros banuelos barba barbosa barcenas barragan barrera barrientos
  barrios barron bautista bazan becerra bejarano beltran benavides benitez bermudez bernal betancourt blanco bonilla borrego
  bravo briones brito bucio buenrostro bustamante bustos caballero cabrera calderon camacho camarena campos canales cano
  cantu carbajal cardenas cardona carranza carrasco carreon carrera carrillo carrion casas casillas castaneda castellanos
  castillo castro cavazos cazares ceballos cedillo centeno cepeda cervantes cervera chaires chapa chavarria chavez cienfuegos
  cisneros clouthier contreras cordero cordova corona coronado coronel corral correa cortes cortez corzo covarrubias cruz
  cuellar cuevas davila delgado delgadillo diaz dominguez duarte duenas duran durazo ebrard echeverria elizondo encinas
  enriquez escalante escobar escobedo escudero esparza espinosa espinoza esquivel estevez estrada fernandez ferrer figueroa
  flores fonseca fox franco fregoso frias fuentes galindo gallardo gallegos galvan galvez gamboa gandara garay garcia garduno
  garza gastelum gaxiola gertz gil gimenez godinez godoy gomez gongora gonzalez gonzales granados guajardo guerra guerrero
  guevara guillen gutierrez guzman haro harfuch hernandez herrera hidalgo hinojosa huerta hurtado ibarra iglesias islas
  jaramillo jasso jimenez juarez landa lara larios laredo ledesma leal leon leyva leyzaola lizarraga llamas lomeli lopez
  lozano lozoya lucero lugo luna macedonio macias madero madrazo madrid madrigal magana maldonado mancera manzo manzanilla
  marin marquez marroquin martinez mata mayorga medina medrano mejia melendez mena mendez mendieta mendoza meneses mercado
  mendiola meza miranda mireles mojica molina monreal monroy montano montes montiel montoya mora morales moran moreira
  morelos moreno moya munoz murillo najera nava navarrete navarro nieto noriega nunez obrador obregon ocampo ochoa ojeda
  olivares olivas olvera ontiveros ordaz ordonez orellana ornelas orozco ortega ortiz osorio osuna oviedo pacheco padilla
  padierna palacios palma palomino parada pardo paredes parra partida patron pavon pavlovich paz pedraza pena peralta perez
  pineda pinedo pliego ponce portillo posada prado preciado prieto puente pulido quezada quintana quintero quiroga quiroz
  ramirez ramos rangel raziel rebolledo rendon renteria resendiz reyes reyna reynoso riquelme rincon rios riva rivas rivera
  robledo robles rocha rodriguez rojas rojo roldan roman romero rosales rosas rubio ruelas ruffo ruiz ruvalcaba saavedra
  sabines saenz salas salazar salcedo salcido saldana saldivar salgado salinas salmeron samaniego sanchez sandoval santana
  santiago santibanez sarmiento sauri segovia segura sepulveda serna serrano sevilla sheinbaum sicilia sierra siller silva
  solano solis solorio solorzano sosa soto sotelo suarez talamantes tamayo tapia tejada tejeda tellez tello tenorio terrazas
  torre torres torreblanca toledo tovar trejo trevino trujillo urbina urena uribe urrutia urzua valadez valdes valdez valdivia
  valencia valenzuela valerio valladares vallejo valle varela vargas vasconcelos vazquez vasquez vega vela velarde velasco
  velazquez velasquez venegas vera verdugo vergara vidal videgaray viezca vigil villa villagomez villalobos villanueva
  villarreal villasenor villegas yanez yunes zaldivar zambada zambrano zamora zamudio zapata zarate zavala zazueta zedillo
  zepeda zuniga smith johnson williams brown jones miller davis wilson anderson taylor thomas jackson harris martin thompson
  robinson clark lewis lee walker hall allen young wright hill scott adams baker nelson carter mitchell roberts turner
  phillips campbell parker evans edwards collins stewart morris rogers murphy cook bailey cooper richardson howard ward
  peterson gray james watson brooks kelly sanders bennett ross henderson coleman jenkins perry powell long patterson hughes
  washington butler simmons foster bryant alexander russell griffin hayes myers ford hamilton graham sullivan wallace woods
  cole west jordan owens reynolds fisher ellis gibson mcdonald marshall murray freeman wells webb simpson stevens tucker
  porter hunter hicks crawford henry boyd mason kennedy warren dixon reid burns gordon shaw holmes rice robertson hunt black
  daniels palmer mills nichols grant ferguson stone hawkins dunn perkins hudson spencer gardner stephens payne pierce berry
  matthews arnold wagner willis ray watkins olson carroll duncan snyder hart cunningham bradley lane andrews fox riley
  armstrong carpenter weaver greene lawrence elliott trump biden obama clinton bush pence harris mayorkas blinken pompeo barr
  garland landau salazar mccain rubio cruz mcconnell pelosi schumer sessions nielsen kelly tillerson shirk lebaron langford`.split(
    /\s+/,
  ),
)
