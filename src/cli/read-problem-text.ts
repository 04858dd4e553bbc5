import type { Language } from '../model/language.ts'
import type { ReadProblem } from '../prose/read.ts'

type Sentences = Readonly<Record<ReadProblem['code'], (words: ReadProblem['words']) => string>>

const english: Sentences = {
  empty: () => 'the file is empty',
  'too large': (words) => `the file is too large: ${words.megabytes} MB (at most ${words.most})`,
  'not text': () => 'the file is not text',
  'nul byte': (words) => `the file is not text: NUL byte at offset ${words.offset}, line ${words.line}`,
  'broken encoding': (words) =>
    `${words.count} bytes are not UTF-8, the first at offset ${words.offset}, line ${words.line}`,
  'unclosed front matter': () => 'the front matter that starts on line 1 is never closed',
  'broken front matter': (words) => `the front matter cannot be read: line ${words.line}: ${words.detail}`,
  'broken document': (words) => `the document cannot be read: ${words.detail}`,
  'too much markup': (words) =>
    `there is too much markup: from line ${words.line} on, it is taken for the author's own words`,
}

const spanish: Sentences = {
  empty: () => 'el archivo está vacío',
  'too large': (words) => `el archivo es demasiado grande: ${words.megabytes} MB (máximo ${words.most})`,
  'not text': () => 'el archivo no es texto',
  'nul byte': (words) =>
    `el archivo no es texto: byte NUL en la posición ${words.offset}, línea ${words.line}`,
  'broken encoding': (words) =>
    `${words.count} bytes no son UTF-8, el primero en la posición ${words.offset}, línea ${words.line}`,
  'unclosed front matter': () => 'el encabezado que empieza en la línea 1 no se cierra',
  'broken front matter': (words) => `no se puede leer el encabezado: línea ${words.line}: ${words.detail}`,
  'broken document': (words) => `no se puede leer el documento: ${words.detail}`,
  'too much markup': (words) =>
    `hay demasiadas marcas: desde la línea ${words.line} se toman por palabras del autor`,
}

const sentences: Readonly<Record<Language, Sentences>> = { en: english, es: spanish }

/** What ails a file, in lower case, to be put after its name. */
export function readProblemText(problem: ReadProblem, language: Language): string {
  return sentences[language][problem.code](problem.words)
}
