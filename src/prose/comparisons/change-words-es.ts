/** Spanish nouns and comparatives of change, by direction and form. */
export const changeWordsEs = {
  'up noun':
    'aumento aumentos incremento incrementos crecimiento alza alzas repunte repuntes subida subidas ascenso escalada',
  'down noun':
    'disminucion disminuciones reduccion reducciones descenso descensos caida caidas baja bajas decremento decrementos recorte recortes retroceso decrecimiento desplome',
  'any noun': 'cambio variacion',
  'up comparative': 'mas mayor mayores superior superiores',
  'down comparative': 'menos menor menores inferior inferiores',
}

const ar = 'o aron a an ado ada ados adas ar ando aba aban ara aran aria arian e en'
const erIr = 'io ieron e en ido ida idos idas er ir iendo ia ian era eran era eria erian ira iran iria irian'

/** Spanish verbs of change, every form that a report uses. */
export const changeVerbsEs = {
  'up verb': [
    formsOf('aument increment elev repunt escal dispar duplic triplic cuadruplic quintuplic multiplic', ar),
    formsOf('crec sub ascend', erIr),
    'creciendo crezca suba',
  ].join(' '),
  'down verb': [
    formsOf('baj recort desplom', ar),
    formsOf('disminu decrec descend reduc ca', erIr),
    'disminuyo disminuyeron disminuye disminuyen disminuyendo redujo redujeron reduzca cayo cayeron cae caen cayendo caido retrocedio retrocedieron retrocede',
  ].join(' '),
  'any verb': 'paso pasaron pasa pasan pasado pasar pasando cambio vario',
}

function formsOf(stems: string, endings: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + ending))
    .join(' ')
}
