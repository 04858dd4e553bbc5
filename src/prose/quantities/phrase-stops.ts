import type { Language } from '../../model/language.ts'

/** Words, folded, that end a noun phrase or keep one from starting: little words and the commonest verbs of briefs. */
export const phraseStops: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    `of and or nor but to in on at by for from with without into onto over under above below between among amid during
    after before since until till as than that which who whom whose what when where while why how if because though
    although however per via against toward towards through throughout across around about near behind beyond within
    despite according including like unlike so such also too not never only just even still already again yet then
    thus hence here there now later earlier ago prior the a an this these those its his her their our my your it he
    she they we you i him them us is are was were be been being am has have had having do does did done will would
    can could may might must shall should ought said says say told died die dies remain remained
    remains went came come become became got get took take took made make gave give left fell rose grew dropped
    declined increased decreased were's each apiece every all both either neither some any no more most less least
    fewer out off up down back away together alone annually daily monthly yearly respectively total overall today
    yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december once twice dead alive percent percentage
    occurred happened took resulted led involved including included include`.split(/\s+/),
  ),
  es: new Set(
    `de del y e o u ni pero sino a al en con sin por para sobre entre desde hasta hacia contra ante bajo tras durante
    mediante segun que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando como porque aunque mientras si se
    le les lo la los las el un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi tu
    nuestro nuestra fue fueron era eran es son ser sido siendo esta estan estaba estaban estuvo estuvieron ha han
    habia habian hubo hay haber habra hayan fueran sera seran seria serian tiene tienen tenia tuvo tuvieron hizo hace
    hicieron dijo dijeron dice senalo informo informaron murio murieron fallecio fallecieron
    resulto resultaron quedo quedaron perdieron ocurrieron ocurrio sucedieron registro registraron sumo sumaron
    corresponden corresponde pertenecen pertenecian ya no ni nunca tambien ademas solo solamente apenas aun todavia
    muy tan tanto tambien luego despues antes ayer hoy manana ahora aqui alli asi cada todos todas todo toda ambos
    ambas mas menos total respectivamente juntos lunes martes miercoles jueves viernes sabado domingo enero febrero
    marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre veces`.split(/\s+/),
  ),
}
