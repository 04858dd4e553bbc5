import type { ProblemPatterns } from './patterns.ts'

/** What is wrong with a file that is imported, in Spanish. */
export const spanish: ProblemPatterns = {
  'not readable': [
    'no se puede leer: {reason}',
    'no se puede leer: hay {found}, se esperaba {expected}',
    'no se puede leer',
  ],
  'not readable/quote': ['no se puede leer: hay unas comillas en medio de una celda'],
  'empty file': ['no tiene filas: se esperaba un encabezado y al menos una fila'],
  'not this format': [
    'no es un archivo de este formato: tiene las columnas {found}; se esperaba {expected}',
    'no es un archivo de este formato: se esperaba {expected}',
    'no es un archivo de este formato',
  ],
  'unknown format': [
    'ningún formato se llama «{found}»: se esperaba uno de {expected}',
    'un archivo de formato desconocido',
  ],
  'wrong encoding': [
    'no es texto en UTF-8 ni en Windows-1252: hay un NUL en el byte {position}',
    'no es texto en UTF-8 ni en Windows-1252: hay {found}',
    'no es texto en UTF-8 ni en Windows-1252',
  ],
  'wrong delimiter': [
    'las columnas se separan con «{found}», se esperaba «{expected}»',
    'las columnas se separan con otro signo',
  ],
  truncated: [
    'el archivo está cortado: su última línea tiene {found} de {expected} celdas',
    'el archivo está cortado',
  ],
  'truncated/quote': ['el archivo está cortado, o unas comillas que aquí se abren nunca se cierran'],
  'line too long': [
    'una línea de más de {limit} bytes, que ninguna tabla tiene',
    'una línea de más de {longest} caracteres, que ninguna tabla tiene',
    'una línea más larga que la de cualquier tabla',
  ],
  'unknown column': [
    'columna desconocida «{column}»: ¿es el nuevo nombre de «{nearest}»?',
    'columna desconocida «{column}»: se esperaba {expected}',
    'columna desconocida «{found}»: se esperaba {expected}',
    'columna desconocida «{column}»',
    'columna desconocida',
  ],
  'missing column': [
    'falta la columna «{column}»: ¿se llama ahora «{nearest}»?',
    'falta la columna «{column}»: se esperaba {expected}',
    'falta la columna «{found}»: se esperaba {expected}',
    'falta la columna «{column}»',
    'falta una columna',
  ],
  'wrong cell count': [
    'la línea tiene {found} celdas, se esperaban {expected}',
    'a la línea le sobran o le faltan celdas',
  ],
  'wrong number': [
    '«{found}» en {column} no es un número: se esperaba {expected}',
    '«{found}» no es un número: se esperaba {expected}',
    '«{found}» en {column} no es un número',
    '«{found}» no es un número',
    'no es un número',
  ],
  'wrong number/whole': [
    '«{found}» en {column} no es un número entero: se esperaban solo dígitos, como 1390',
    '«{found}» no es un número entero: se esperaban solo dígitos, como 1390',
  ],
  'wrong number/decimal': [
    '«{found}» en {column} no es un número: se esperaban dígitos con punto decimal, como 74.3',
    '«{found}» no es un número: se esperaban dígitos con punto decimal, como 74.3',
  ],
  'thousands separator': [
    '«{found}» en {column} lleva separador de miles: se esperaba {meant}',
    '«{found}» lleva separador de miles: se esperaba {meant}',
    '«{found}» lleva separador de miles: se esperaba {expected}',
    '«{found}» lleva separador de miles',
    'un separador de miles',
  ],
  'negative count': [
    '«{found}» en {column} es menor que cero: se esperaba un conteo',
    '«{found}» es menor que cero: se esperaba un conteo',
    'un conteo menor que cero',
  ],
  'wrong place': [
    'no existe el lugar «{found}»: se esperaba {expected}',
    'no existe el lugar «{found}»',
    'no existe ese lugar',
  ],
  'wrong place/state': ['ninguna entidad tiene la clave «{found}»: se esperaba de 01 a 32'],
  'wrong place/municipality': [
    'ningún municipio tiene la clave «{found}»: se esperaban cinco dígitos como 01001, en los que puede faltar el primer cero',
  ],
  'wrong place/any': [
    'no existe el lugar «{found}»: se esperaba un país como MX, una entidad como MX-MEX o un municipio como 15033',
  ],
  'wrong period': [
    '«{found}» no es un periodo: se esperaba {expected}',
    '«{found}» no es un periodo',
    'no es un periodo: se esperaba {expected}',
    'no es un periodo',
  ],
  'wrong period/year': [
    '«{found}» en {column} no es un año: se esperaban cuatro dígitos como 2026',
    '«{found}» no es un año',
  ],
  'wrong period/month': ['«{found}» no es un mes: se esperaba uno como 2026-03'],
  'wrong period/day': ['«{found}» no es un día de publicación: se esperaba uno como 2026-03-22'],
  'wrong period/any': ['«{found}» no es un periodo: se esperaba uno como 2026, 2026-03 o 2026-Q1'],
  'future period': [
    '{found} está por venir: hoy es {today}',
    '{found} está por venir',
    'un periodo que está por venir',
  ],
  'future period/month': ['{found} en {column}, un mes posterior a {through}, el último publicado'],
  'unknown category': [
    'categoría desconocida «{found}»: ¿es el nuevo nombre de «{nearest}»?',
    'categoría desconocida «{found}»: se esperaba {expected}',
    'categoría desconocida «{found}»',
    'una categoría desconocida',
  ],
  'duplicate key': [
    'la misma clave que en la línea {first}: {key}',
    '«{found}» aparece aquí dos veces',
    'la misma clave que en una línea anterior',
  ],
  'moved total': [
    'el total de lo que había publicado la versión {release} cambió {percent} por ciento, de {before} a {after}',
    'el total de lo ya publicado cambió',
  ],
  'total differs from parts': [
    '{name}: el total es {total}, sus partes suman {parts}',
    '{name}: el total es {found}, se esperaba {expected}',
    'el total es {found}, sus partes suman {expected}',
    'un total difiere de la suma de sus partes',
  ],
  'rows removed': [
    'desaparecieron {count} filas de la versión {release}, la primera: {first}',
    'desaparecieron filas de la versión anterior',
  ],
  'release exists': [
    'la versión {release} ya existe, hecha de {file}: una versión nunca se cambia, se esperaba otra fecha',
    'la versión ya existe',
  ],
  'other layout': [
    'sus columnas no son las de la versión {release}: se guardará entera y no se comparará con ella',
    'sus columnas no son las de la versión anterior',
  ],
  'no answer': [
    'la respuesta no trae cifras: {reason}',
    'la respuesta no trae cifras: {found}',
    'la respuesta no trae cifras',
  ],
  'wrong mapping': [
    'el mapeo no es como se esperaba: {reason}',
    'el mapeo dice «{found}»: se esperaba {expected}',
    'el mapeo no es como se esperaba: se esperaba {expected}',
    'el mapeo no es como se esperaba',
  ],
  'wrong name': [
    '«{found}» no puede nombrar una carpeta: se esperaban letras, dígitos, puntos y guiones',
    'no es un nombre',
  ],
  'store busy': [
    'otra importación está escribiendo en {store}: se esperaba que estuviera libre, intente más tarde',
    'otra importación está en curso',
  ],
  'disk full': ['ya no hay espacio en el disco: no se importó nada'],
}
