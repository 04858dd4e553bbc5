export type Format = 'markdown' | 'text' | 'html' | 'docx'

const formats: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
}

/** The format that a file's extension tells; text when it tells nothing. */
export function formatOf(fileName: string): Format {
  const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  return formats[extension] ?? 'text'
}
