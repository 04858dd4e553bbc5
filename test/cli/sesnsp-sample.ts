/** A file in the layout of the SESNSP's state incidence, in its code page: two states, three rows each, one year. */
export function sesnspFile(months: Readonly<Record<string, readonly string[]>>): Uint8Array {
  const lines = Object.entries(months).map(([key, cells]) => {
    const [state = '', modality = ''] = key.split('/')
    const twelve = Array.from({ length: 12 }, (_, at) => cells[at] ?? '')
    return ['2026', ...(states[state] ?? []), ...(kinds[modality] ?? []), ...twelve].join(',')
  })
  return Buffer.from(`${[header, ...lines].join('\r\n')}\r\n`, 'latin1')
}

const header =
  'Año,Clave_Ent,Entidad,Bien jurídico afectado,Tipo de delito,Subtipo de delito,Modalidad,' +
  'Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,Noviembre,Diciembre'

const states: Readonly<Record<string, readonly string[]>> = {
  aguascalientes: ['01', 'Aguascalientes'],
  mexico: ['15', 'México'],
}

const homicide = ['La vida y la Integridad corporal', 'Homicidio']

const kinds: Readonly<Record<string, readonly string[]>> = {
  gun: [...homicide, 'Homicidio doloso', 'Con arma de fuego'],
  knife: [...homicide, 'Homicidio doloso', 'Con arma blanca'],
  road: [...homicide, 'Homicidio culposo', 'En accidente de tránsito'],
}

/** A first release with January, and a second that adds February and changes three numbers of January. */
export const firstRelease = sesnspFile({
  'aguascalientes/gun': ['4'],
  'aguascalientes/knife': ['1'],
  'aguascalientes/road': ['10'],
  'mexico/gun': ['180'],
  'mexico/knife': ['12'],
  'mexico/road': ['100'],
})
export const secondRelease = sesnspFile({
  'aguascalientes/gun': ['5', '3'],
  'aguascalientes/knife': ['1', '1'],
  'aguascalientes/road': ['9', '8'],
  'mexico/gun': ['190', '170'],
  'mexico/knife': ['12', '11'],
  'mexico/road': ['100', '0'],
})
