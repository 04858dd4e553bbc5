import type { Patterns } from './patterns.ts'

/** Lo que dice cada regla, en español, por `regla/código`. */
export const spanish: Patterns = {
  'sum-of-parts/sum': 'las partes suman {sum} ({parts}), y el total que se da es {whole}',
  'percent-change/percent': 'de {from} a {to} hay un cambio de {computed} por ciento, no de {stated}',
  'percent-change/points': 'de {from} a {to} hay un cambio de {computed} puntos, no de {stated}',
  'percent-change/difference': 'de {from} a {to} hay un cambio de {computed}, no de {stated}',
  'percent-change/multiple': 'de {from} a {to} hay {computed} veces, no {stated}',
  'direction/up': 'se cuenta como aumento, pero {to} es menos que {from}',
  'direction/down': 'se cuenta como descenso, pero {to} es más que {from}',
  'share-of-whole/share': '{part} de {whole} es {computed} por ciento, no {stated}',
  'share-of-whole/exceeds': 'la parte ({part}) es mayor que el total ({whole})',
  'period-mismatch/length': 'las fechas {period} no abarcan «{stated}»',
  'currency-conversion/rate':
    '{first} son unos {right} {currency} a {rate} {other} por dólar ({year}), no {second}',
  'currency-conversion/scale':
    '{first} son unos {right} {currency} a {rate} {other} por dólar ({year}); {second} difiere por un factor de {factor}',
  'magnitude/scale': 'aquí dice {second} y la misma cifra era antes {first}: un factor de {factor}',
  'magnitude/over hundred': '{text} de un total es más que todo él',
  'magnitude/two ways': '«{text}» se puede leer de dos maneras en este texto; se leyó como {read}',
  'impossible-date/day': 'ese día no existe: {date}',
  'date-order/reversed': 'el periodo de {from} a {to} termina antes de empezar',
  'date-order/after publication': '{date} se cuenta como pasado, pero el texto es del {published}',
  'name-variant/variant': '«{name}» se escribe «{usual}» en otra parte de este texto',
  'name-variant/slip': '«{name}» y «{usual}» difieren en una o dos letras: ¿una sola persona?',
  'acronym/letters': '{acronym} tiene una letra sin palabra en «{name}»',
  'acronym/twice': '{acronym} se da aquí a «{name}» y antes a «{other}»',
  'translation-mismatch/head':
    '«{name}» nombra otra clase de cosa que «{original}»; la palabra usual es {right}',
  'translation-mismatch/number': 'la traducción dice {said} y el original {original}',
  'unbalanced-quote/opened, not closed': 'esta comilla abre y nunca cierra: {text}',
  'unbalanced-quote/closed, not opened': 'esta comilla cierra lo que no se abrió: {text}',
  'unbalanced-quote/wrong direction': 'esta comilla apunta al lado equivocado: {text}',
  'unbalanced-quote/nested double marks':
    'comillas dobles dentro de dobles; las de adentro deben ser simples: {text}',
  'unbalanced-quote/mismatched pair': 'la comilla que abre y la que cierra son de distinta clase: {text}',
  'unlisted-source/unlisted': 'se nombra a {source} como fuente y la lista de fuentes no tiene nada suyo',
  'uncited-source/uncited': '{source} está en la lista y no se nombra en el texto',
  'bibliography-entry/no title': 'la entrada no tiene título',
  'bibliography-entry/no date': 'la entrada no tiene fecha',
  'bibliography-entry/no container': 'la entrada no nombra medio ni editorial',
  'bibliography-entry/impossible date': 'la entrada tiene una fecha que no existe: {text}',
  'bibliography-entry/missing full stop': 'falta un punto entre partes de la entrada',
  'bibliography-entry/unparsed': 'la entrada no se pudo leer como autor, título, medio y fecha',
  'duplicate-source/twice': '«{title}» ya está en la lista',
  'source-after-publication/later': 'la fuente es del {issued} y el texto del {published}',
  'figure-contradicted/plain': 'la evidencia da {expected} para {measure} ({place}, {period}), no {stated}',
  'figure-contradicted/scale':
    'la evidencia da {expected} para {measure} ({place}, {period}); {stated} difiere por un factor de {factor}',
  'figure-contradicted/other period':
    'la evidencia da {expected} para {measure} ({place}, {period}); {stated} es la cifra de {other}',
  'figure-contradicted/other release':
    'la evidencia da {expected} para {measure} ({place}, {period}); {stated} es de la edición {other}',
  'figure-contradicted/other publisher':
    'la evidencia da {expected} para {measure} ({place}, {period}); {stated} es la cifra de {other}',
  'figure-contradicted/other place':
    'la evidencia da {expected} para {measure} ({place}, {period}); {stated} es la cifra de {other}',
  'figure-contradicted/percent for points':
    'la evidencia da {expected} para {measure} ({place}, {period}); se confundieron porcentaje y puntos porcentuales',
  'figure-contradicted/other currency':
    'la evidencia da {expected} para {measure} ({place}, {period}), en otra moneda',
  'figure-contradicted/swapped digits':
    'la evidencia da {expected} para {measure} ({place}, {period}); {stated} tiene dos dígitos cambiados de lugar',
  'figure-outdated/older release':
    '{stated} concuerda solo con la edición {release} de {measure}; ahora es {now}',
  'figure-outdated/revised since':
    '{stated} era correcto en la edición {release} de {measure}; después se revisó a {now}',
  'figure-outdated/overtaken':
    'un conteo de {period} dado como actual; para entonces había cifras de {later}: {now} ({measure}, {place})',
  'figure-unsupported/none': 'nada en la evidencia tiene esta cifra: {stated}',
  'figure-unsupported/differs': 'ninguna cifra lo decide; lo más cercano en la evidencia: {candidates}',
  'figure-unsupported/several': 'varias lecturas de la evidencia difieren y nada se decide: {candidates}',
  'definition-mismatch/series':
    '{stated} es la cifra de «{measure}», que cuenta {counted}; el texto dice {said}',
  'definition-mismatch/publishers':
    'una comparación, dos conteos: «{from}» y «{to}» tienen definiciones de instituciones distintas',
  'definition-mismatch/no charges':
    'el caso «{case}» terminó sin cargos, así que no los hubo de qué absolver',
  'rank/other': 'el lugar publicado es {expected} ({measure}, {period}), no {stated}',
  'superlative/place most': '{place} tiene más: {value} ({measure}, {period})',
  'superlative/place least': '{place} tiene menos: {value} ({measure}, {period})',
  'superlative/time most': '{period} fue más alto: {value}, contra {own}',
  'superlative/time least': '{period} fue más bajo: {value}, contra {own}',
  'superlative/incident': 'el registro tiene uno más mortífero en medio: {incident} ({value}, contra {own})',
  'incident-mismatch/number': 'el registro tiene {expected} para «{incident}», no {stated}',
  'incident-mismatch/day': 'el registro fecha «{incident}» el {expected}, no {stated}',
  'office/not held': '{person} no tenía este cargo ({office}) el {date}: {period}',
  'office/still held': '{person} aún tenía este cargo ({office}) el {date}: {period}',
  'office/former name': '«{name}» se usó hasta {until}; el nombre desde entonces es «{now}»',
  'unknown-name/unknown': '{name} no está en el registro',
  'misspelt-name/slip': '«{name}» se escribe «{right}» en el registro',
  'misspelt-name/marks': '«{name}» se escribe «{right}» en el registro',
  'quote-not-in-source/absent': 'estas palabras no están en ninguna de las fuentes archivadas: «{quotation}»',
  'status-outdated/law made': '{name} se da por no aprobada, pero llegó a la etapa «{stage}» el {date}',
  'status-outdated/law made since': '{name} llegó después a la etapa «{stage}», el {date}',
  'status-outdated/law gone': '{name} se da por vigente, pero llegó a la etapa «{stage}» el {date}',
  'status-outdated/law gone since': '{name} llegó después a la etapa «{stage}», el {date}',
  'status-outdated/case closed':
    'el caso «{name}» se da por abierto, pero llegó a la etapa «{stage}» el {date}',
  'status-outdated/case closed since': 'el caso «{name}» llegó después a la etapa «{stage}», el {date}',
}
