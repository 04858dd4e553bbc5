import type { Language } from '../../model/language.ts'

/** Words, folded, that tell of a change between two values. */
export const changeVerbs: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    `rose rise rises risen rising fell fall falls fallen falling went go goes going gone grew grow grows grown growing
    increased increase increases increasing decreased decrease decreases decreasing dropped drop drops dropping climbed
    climb climbs jumped jump jumps surged surge soared soar declined decline declines declining reduced reduce reduction
    plunged plummeted doubled tripled moved move moving changed change changes up down slipped improved improve
    improvement worsened dipped shrank expanded expand widened narrowed cut raised raise raising lowered lower advanced
    slid spiked spike shifted quadrupled doubling tripling halved halving dropping climbing
    soaring surging slipping`.split(/\s+/),
  ),
  es: new Set(
    `paso pasaron pasa pasan pasar pasando subio subieron sube subir aumento aumentaron aumenta aumentar incremento
    incrementaron incremento crecio crecieron crece crecer crecimiento bajo bajaron baja bajar cayo cayeron cae caida
    descendio descendieron descenso disminuyo disminuyeron disminucion disminuir redujo redujeron reduccion reducir
    reduciendo reduciendose incrementarse incrementandose elevo elevaron elevar avanzo avanzaron retrocedio
    retrocedieron mejoro empeoro ascendio salto duplico triplico duplicaron triplicaron duplicado triplicado duplicarse
    triplicarse cuadruplico cuadruplicaron multiplico multiplicaron escalo escalaron repunto repuntaron desplomo
    desplomaron ascendieron mejoraron empeoraron cambio cambiaron movio fue fueron`.split(/\s+/),
  ),
}
