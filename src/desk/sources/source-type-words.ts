import type { Language, Localized } from '../../model/language.ts'
import type { Source } from '../../model/source.ts'

const labels: Readonly<Record<Source['type'], Localized>> = {
  'article-newspaper': { en: 'newspaper article', es: 'artículo de periódico' },
  'article-magazine': { en: 'magazine article', es: 'artículo de revista' },
  'article-journal': { en: 'journal article', es: 'artículo académico' },
  webpage: { en: 'web page', es: 'página web' },
  'post-weblog': { en: 'blog post', es: 'entrada de blog' },
  report: { en: 'report', es: 'informe' },
  book: { en: 'book', es: 'libro' },
  chapter: { en: 'chapter', es: 'capítulo' },
  broadcast: { en: 'broadcast', es: 'emisión' },
  interview: { en: 'interview', es: 'entrevista' },
  legislation: { en: 'legislation', es: 'legislación' },
  legal_case: { en: 'legal case', es: 'caso judicial' },
  bill: { en: 'bill', es: 'iniciativa de ley' },
  treaty: { en: 'treaty', es: 'tratado' },
  dataset: { en: 'data set', es: 'conjunto de datos' },
  document: { en: 'document', es: 'documento' },
  speech: { en: 'speech', es: 'discurso' },
  thesis: { en: 'thesis', es: 'tesis' },
}

/** What a reader is shown for the CSL type of a source. */
export function sourceTypeLabel(type: Source['type'], language: Language): string {
  return labels[type][language]
}
