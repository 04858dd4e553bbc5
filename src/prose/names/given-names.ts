/**
 * Common given names, folded, of the Spanish-speaking countries, the United States and their press. Words that open
 * sentences or name months, places and virtues far more often than people ("May", "Will", "Paris") are left out.
 */
const spanish = `
aaron abel abelardo abigail abraham abril adalberto adan adela adelina adolfo adrian adriana agustin agustina aida alan
alba alberto alejandra alejandrina alejandro alexa alexandra alexis alfonso alfredo alicia alma alonso alvaro amado
amalia amanda amelia america amparo ana anabel andrea andres angel angela angeles angelica aniceto antonia antonio
araceli ariadna ariel armando arnoldo arnulfo arturo asuncion augusto aureliano aurelio aurora avelino azucena
baltazar barbara beatriz belen benita benito benjamin bernabe bernardina bernardo berta bertha bibiana blanca blas
brenda brigida bruno camila camilo candelaria candida carla carlos carlota carmela carmen carolina catalina cayetano
cecilia celeste celia celso cesar cirilo clara claudia claudio clemente concepcion constanza consuelo cornelio
cresencio cristian cristina cristobal cuauhtemoc cuitlahuac dalia damian daniel daniela dante dario david debora
delfina demetrio denise desiderio diana diego dolores domingo dora doroteo dulce edelmira edgar edgardo edith edmundo
eduardo eduviges efrain efren elba elena eleazar eligio elisa elisabet elizabeth eloisa eloy elsa elvira emanuel
emilia emiliano emilio emma enrique epifanio erandi erasmo erendira eric erica erick erika ernestina ernesto estanislao
esteban estefania estela esther eugenia eugenio eulalia eulalio eusebio eva evangelina evaristo evelia evelyn
everardo ezequiel fabian fabiola facundo fatima faustino fausto federico felicitas felipe felix fermin fernanda fernando
fidel fidencio filiberto flavio flor florencia florencio florentino florinda fortino francisca francisco froylan
gabino gabriel gabriela gael genaro genoveva georgina gerardo german gilberto gildardo gisela gloria gonzalo graciela
gregoria gregorio greta griselda guadalupe guillermina guillermo gustavo hector heladio heriberto hermelinda
hermenegildo hernan hilario hilda hipolito homero horacio hortensia hugo humberto ignacia ignacio iker ildefonso imelda
ines inocencio irais irene irma isaac isabel isaias isela isidoro isidro ismael israel itzel ivan ivonne jacinto jacob
jacobo jaime janet javier jazmin jeronimo jessica jesus jimena joaquin joel jonathan jorge jose josefa josefina josue
juan juana juanita judith julia julian juliana julieta julio justino justo karen karina karla laura lazaro leandro
leobardo leon leonardo leonel leonor leopoldo leticia libertad lidia ligia lilia lilian liliana lina lizbeth lorena
lorenzo lourdes lucas lucero lucia luciano lucila lucina lucio lucrecia luis luisa luz lydia macario macedonio magali
magda magdalena malena manuel manuela marcela marcelino marcelo marcial marco marcos margarita maria mariana mariano
mariel mariela marina mario maricela maribel marisela marisol marlene marta martha martin martina mateo matias matilde
mauricio maximiliano maximino mayra melchor melesio melissa mercedes micaela miguel miguelina minerva miranda mireya
miriam modesto moises monica monserrat montserrat nadia nahle nancy narciso natalia natividad nayeli nelly nelson
nestor nicanor nicolas nicolasa nidia noe noel noelia noemi nora norberto norma obdulia octavio ofelia olegario olga
olivia omar oralia orlando oscar osiel osvaldo oswaldo otilia ovidio pablo paloma pamela paola pascual patricia
patricio paula paulina paulino pedro penelope perla petra pilar placido polo porfirio primitivo prisciliano
prudencio quetzalli quirino rafael rafaela ramiro ramon ramona raquel raul raymundo rebeca refugio regina reginaldo
remedios renata renato rene reyna reynaldo ricardo rigoberto rita roberta roberto rocio rodolfo rodrigo rogelio rolando
roman romeo romina romulo roque rosa rosalba rosalia rosalinda rosario rosaura rosendo roxana ruben rufino ruperto
ruth sabino sabina salma salome salomon salvador samanta samuel sandra santiago santos sara sarai saul sebastian selene
serafin sergio severiano silverio silvestre silvia simon siria socorro sofia soledad sonia susana tadeo tania tatiana
telesforo teodora teodoro teofilo teresa thalia tiburcio timoteo tomas tomasa tonatiuh trinidad ulises uriel ursula
valentin valentina valeria vanessa veronica vianey vicente victor victoria vidal virgilio virginia viridiana wendy
wenceslao xavier ximena xochitl yadira yasmin yazmin yesenia yolanda yuri zacarias zaira zedryk zenaida zoe zoila
zulema jair jairo bayardo nayib iris ivanna jenaro lenin manelich mayela nashieli nahum nezahualcoyotl ixchel
`

const english = `
aaron abby abigail adam adrian agnes alan albert alec alejandra alex alexander alexandra alfred alice alicia alison
allan allen allison alyssa amanda amber amelia amy andre andrea andrew andy angela anita ann anna anne annie anthony
antony april ariana arnold arthur ashley audrey austin azam barbara barack barbara barry beatrice becky ben benjamin
bernard bernie beth betty beverly bill billy blake bob bobby bonnie brad bradley brandon brenda brendan brent brett
brian brianna bridget brittany bruce bryan caitlin caleb calvin cameron carl carla carol caroline carolyn carrie
caspar catherine cathy cecilia chad charles charlie charlotte chelsea cheryl chris christian christina christine
christopher chuck cindy claire clara clarence clark claudia clay clifford clint colin colleen connor corey cory
courtney craig crystal curtis cynthia dale damien dan dana daniel danielle danny darren dave david dawn dean deborah
debra denise dennis derek derrick diana diane dianne dina dmitri don donald donna doris dorothy doug douglas duncan
dustin dwight dylan earl ed eddie edgar edith edmund edward edwin eileen elaine eleanor elena elias elisabeth elise
elizabeth ella ellen elliott elliot emily emma eric erica erik erin ernest ethan eugene eva evan evelyn falko felicia
fiona florence frances francis frank franklin fred frederick gabriel gabrielle gail garrett gary gavin gene geoff
geoffrey george gerald gerard gina ginger glen glenn gordon graham greg gregory guy gwen hailey hank hannah harold
harriet harris harry harvey hayley heather hector heidi helen henry herbert hillary holly howard hugh hunter ian ibrahim
ingrid ioan irene isaac isabel isabella ivan jack jackie jackson jacob jacqueline jake james jamie jan jane janet janice
jared jasmine jason jay jean jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy
joan joann joanna joanne joe joel johannes john johnny jon jonathan jordan joseph josh joshua joyce judith judy julia
julian julie juliet june justin kaitlin kamala karen karl kate katelyn katherine kathleen kathryn kathy katie kayla keith
kelly ken kenneth kent kerry kevin kim kimberly kirk kirsten kirstjen klaus kristen kristin kristina kurt kyle
larry laura lauren laurie lawrence leah lee leila leo leonard leslie lewis liam linda lindsay lindsey lisa liz lois
lori louis louise lucas lucy luke lynn mackenzie madeleine madison maggie malcolm marc marcus margaret maria marianne
marie marilyn marissa marjorie marjory mark marlene marsha martha martin marvin mary matt matthew maureen maurice max
maxine maya megan meghan melanie melinda melissa mercedes merrick michael michele michelle miguel mike mildred mitchell
mitch molly monica morgan mourning nancy natalie natasha nate nathan nathaniel neil nelson nicholas nick nicole nina
noah nora norman octavio olivia oscar oliver otto owen paige pam pamela parker patricia patrick paul paula peggy
penny peter phil philip phillip phoebe phyllis quinn rachel ralph randall randy ray raymond rebecca regina reid renee
rex rhonda richard rick ricky rita rob robert robin rod rodney roger roland ron ronald rosalie rose rosemary ross roy
roxanne russ russell ruth ryan sally sam samantha samuel sandra sandy sara sarah sasha scott sean seth shane shannon
sharon shaun shawn sheila shelby sheldon sheri sherry shirley sidney simon sofia sonia sophia sophie spencer stacey
stacy stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sydney sylvia tamara tammy tania
tanya tara taylor teagan ted teresa terrence terri terry thelma theodore theresa thomas tiffany tim timothy tina todd
tom tommy toni tony tonya tracy travis trevor tricia troy tyler valerie vanda vanessa vera vernon veronica vicki
vicky victor victoria vince vincent viola virginia vivian wade walter wanda warren wayne wendy wesley whitney wilfred
william willie winston yvette yvonne zach zachary zoe ioan uttam antony kristjen xavier luz jens hans heinrich pierre
jacques michel francois giovanni paolo joao luiz jair inacio nikki ron rex mauricio gil javier ricardo
`

/** Folded given names. */
export const givenNames: ReadonlySet<string> = new Set(`${spanish} ${english}`.split(/\s+/).filter(Boolean))
