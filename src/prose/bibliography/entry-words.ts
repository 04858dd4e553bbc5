/**
 * The set phrases of bibliography entries in both languages, as patterns over text whose accents may be missing.
 * Each is short and anchored, so that none can run away.
 */

/** Before the day on which a page was last seen; the date follows. */
export const accessLabels =
  /(?:last |date )?(?:accessed|retrieved|viewed|consulted|visited)(?: (?:on|in|at))?|last access(?:ed)?|access date|(?:fecha de |[úu]ltima )?consulta(?:do|da|dos|das)?(?: por [úu]ltima vez)?(?: (?:el|en|l?a))?|(?:[úu]ltimo acceso|fecha de acceso|acceso|visitado|visto|recuperado|revisado)(?: (?:el|en))?/iu

/** Before the address of a page. */
export const addressLabels =
  /(?:available|accessible|retrieved|accessed|found)(?: online)? (?:at|from|in|on)|(?:disponible|consultado|recuperado|visto)(?: en l[ií]nea)?(?: en| de)|available|disponible|\bat\b|\bURL\b|\blink\b|\bdoi\b|\ben\b/iu

/** Before a second date that is not the date of publication. */
export const revisionLabels =
  /(?:last )?(?:updated|modified|revised)(?: on)?|(?:[úu]ltima )?(?:actualizaci[óo]n|modificaci[óo]n)|actualizad[oa](?: el)?|modificad[oa](?: el)?/iu

/** Before the date of publication. */
export const publicationLabels =
  /(?:first )?(?:published|posted|issued|released|dated|introduced)(?: on)?|publicad[oa](?: el)?|fecha de publicaci[óo]n|fechad[oa](?: el)?|el|on|a/iu

/** Words for an entry without a date. */
export const undated = /\b(?:n(?:\. ?d\.|o date\b)|s(?:\. ?f\.|\/f\b|in fecha\b))/i

/** A part that says what kind of thing it is, and is neither author nor outlet. */
export const genrePattern =
  /^(?:press release|news release|press statement|press conference|statement|fact sheet|blog(?: post)?|op-?ed|opinion|editorial|column|commentary|explainer|infographic|(?:working|briefing|discussion|occasional|research|issue) paper|(?:policy|issue|research) (?:brief|paper|report)|backgrounder|briefing|testimony|case page|magazine|(?:special |annual )?report|white paper|video|podcast|interview|transcript|web ?page|web|online|print|pdf|tweet|twitter thread|data ?set|database|comunicado(?: de prensa| oficial)?|bolet[íi]n(?: de prensa| informativo)?|nota(?: informativa)?|nota de prensa|entrevista|columna|opini[óo]n|art[íi]culo(?: de opini[óo]n)?|reportaje|informe(?: anual)?|documento de trabajo|versi[óo]n estenogr[áa]fica|infograf[íi]a|conferencia(?: de prensa)?|discurso|base de datos|en l[íi]nea|digital|impreso|tuit|hilo)(?: (?:n[uú]m(?:ero)?\.?|no\.?|n[°º]\.?|number|#)? ?#?[\p{L}\d/.-]*\d[\p{L}\d/.-]*)?$/iu

/** A part about the making of the text or its place in a publication: who translated it, volume, page, hour. */
export const asidePattern =
  /^(?:translat(?:ed|ion) by|trans\.|traducci[óo]n de|traducid[oa] por|trad\.|edited by|ed\. by|editado por|coord\.|photo(?:graph)?s? by|fotos? de|with|con (?:la colaboraci[óo]n|informaci[óo]n) de|v[íi]a|pp?\.? ?[A-Z]?\d|p[áa]gs?\.? ?[A-Z]?\d|page|secci[óo]n|section|sec\.|[A-D]\d{1,2}$|\d{1,2}[:.]\d\d|\d+$|\d+ ?[–-] ?\d+$|vol\.?|volumen|volume|no\.?\s*\d|n[úu]m\.?|issue|edici[óo]n|edition|\d+(?:st|nd|rd|th|a\.?|ª) ed|isbn|issn|[ap]\. ?m\.|hrs?\.?$|horas$|(?:spring|summer|fall|autumn|winter|primavera|verano|oto[ñn]o|invierno)$|(?:in|en) (?:spanish|english|espa[ñn]ol|ingl[ée]s)$|last$|special to |sentencia |[a-z]{1,5} ?\d+(?:\/\d+)+$|[a-z]{1,2}\d{4,6}$|[a-z]{2,6}(?:-\d+){1,3}$)/iu

/** What may lead from the title to the outlet. */
export const containerLeads =
  /^(?:published in|publicado en|in|en|for|para|from|de|via|v[íi]a|by|por)[: ]\s*/iu

/** Bylines that name no person: the staff of an outlet. */
export const staffByline =
  /^(?:(?:de )?la redacci[óo]n|redacci[óo]n|staff|staff (?:writer|report|reporter)s?|news staff|editorial board|the editorial board|editors?|the editors|editorial|consejo editorial|agencias?|corresponsal(?:es)?|correspondents?|enviad[oa]s?|wire (?:services|reports)|news agencies|notimex|efe|afp|ap|upi|reuters|bbc|cnn|dpa)\b|^(?:s\. ?a|anonymous|an[óo]nimo)\.?$|\b(?:staff|redacci[óo]n|newsroom|editorial board|agencias?)$/iu

/** What says that more authors are left out. */
export const othersPattern =
  /,? ?(?:et\.? al\.?|y otr[oa]s|and others|y col(?:s?\.|aboradores)|and colleagues)\.?$/iu

/** Roles after names. */
export const rolePattern =
  /,? ?\(?\b(?:eds?|coords?|comps?|dirs?|trans|trads?|editors?|coordinador(?:a|as|es)?)\b\.?\)?$/iu
