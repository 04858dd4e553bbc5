/** A Mexican state: its codes and the names that writers use, in English and Spanish. */
export interface MexicanState {
  /** ISO 3166-2 code. */
  readonly code: string
  /** INEGI's two-digit key. */
  readonly key: string
  /** The name in its constitution. */
  readonly official: string
  /** The name in daily use, Spanish and English. */
  readonly short: string
  readonly english: string
  /** Further names, abbreviations and former names. */
  readonly aliases: readonly string[]
}

function state(
  code: string,
  key: string,
  official: string,
  short: string,
  english: string,
  ...aliases: readonly string[]
): MexicanState {
  return { code: `MX-${code}`, key, official, short, english, aliases }
}

/** The 32 federal entities in the order of INEGI's keys. */
export const mexicanStates: readonly MexicanState[] = [
  state('AGU', '01', 'Aguascalientes', 'Aguascalientes', 'Aguascalientes', 'Ags.'),
  state(
    'BCN',
    '02',
    'Baja California',
    'Baja California',
    'Baja California',
    'B.C.',
    'Baja California Norte',
  ),
  state('BCS', '03', 'Baja California Sur', 'Baja California Sur', 'Baja California Sur', 'B.C.S.', 'BCS'),
  state('CAM', '04', 'Campeche', 'Campeche', 'Campeche', 'Camp.'),
  state('COA', '05', 'Coahuila de Zaragoza', 'Coahuila', 'Coahuila', 'Coah.'),
  state('COL', '06', 'Colima', 'Colima', 'Colima'),
  state('CHP', '07', 'Chiapas', 'Chiapas', 'Chiapas', 'Chis.'),
  state('CHH', '08', 'Chihuahua', 'Chihuahua', 'Chihuahua', 'Chih.'),
  state(
    'CMX',
    '09',
    'Ciudad de México',
    'Ciudad de México',
    'Mexico City',
    'CDMX',
    'Distrito Federal',
    'Federal District',
    'México, D.F.',
    'México DF',
    'Mexico D.F.',
    'D.F.',
    'México City',
    'Cd. de México',
    'capital mexicana',
  ),
  state('DUR', '10', 'Durango', 'Durango', 'Durango', 'Dgo.'),
  state('GUA', '11', 'Guanajuato', 'Guanajuato', 'Guanajuato', 'Gto.'),
  state('GRO', '12', 'Guerrero', 'Guerrero', 'Guerrero', 'Gro.'),
  state('HID', '13', 'Hidalgo', 'Hidalgo', 'Hidalgo', 'Hgo.'),
  state('JAL', '14', 'Jalisco', 'Jalisco', 'Jalisco', 'Jal.'),
  state(
    'MEX',
    '15',
    'México',
    'Estado de México',
    'State of Mexico',
    'Mexico State',
    'Edomex',
    'Edoméx',
    'Edo. Mex.',
    'Edo. de México',
    'Edo Mex',
    'entidad mexiquense',
  ),
  state('MIC', '16', 'Michoacán de Ocampo', 'Michoacán', 'Michoacán', 'Mich.'),
  state('MOR', '17', 'Morelos', 'Morelos', 'Morelos', 'Mor.'),
  state('NAY', '18', 'Nayarit', 'Nayarit', 'Nayarit', 'Nay.'),
  state('NLE', '19', 'Nuevo León', 'Nuevo León', 'Nuevo León', 'N.L.'),
  state('OAX', '20', 'Oaxaca', 'Oaxaca', 'Oaxaca', 'Oax.'),
  state('PUE', '21', 'Puebla', 'Puebla', 'Puebla', 'Pue.'),
  state('QUE', '22', 'Querétaro', 'Querétaro', 'Querétaro', 'Qro.', 'Querétaro de Arteaga'),
  state('ROO', '23', 'Quintana Roo', 'Quintana Roo', 'Quintana Roo', 'Q. Roo', 'Q.R.'),
  state('SLP', '24', 'San Luis Potosí', 'San Luis Potosí', 'San Luis Potosí', 'S.L.P.', 'SLP'),
  state('SIN', '25', 'Sinaloa', 'Sinaloa', 'Sinaloa', 'Sin.'),
  state('SON', '26', 'Sonora', 'Sonora', 'Sonora', 'Son.'),
  state('TAB', '27', 'Tabasco', 'Tabasco', 'Tabasco', 'Tab.'),
  state('TAM', '28', 'Tamaulipas', 'Tamaulipas', 'Tamaulipas', 'Tamps.'),
  state('TLA', '29', 'Tlaxcala', 'Tlaxcala', 'Tlaxcala', 'Tlax.'),
  state('VER', '30', 'Veracruz de Ignacio de la Llave', 'Veracruz', 'Veracruz', 'Ver.'),
  state('YUC', '31', 'Yucatán', 'Yucatán', 'Yucatán', 'Yuc.'),
  state('ZAC', '32', 'Zacatecas', 'Zacatecas', 'Zacatecas', 'Zac.'),
]
