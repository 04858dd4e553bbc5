import { type Format, formatOf } from '../prose/read.ts'

const sampled = 2000

/** The format of a file by its ending; of standard input, which has none, by how it starts. */
export function formatOfInput(file: string, bytes: Uint8Array): Format {
  if (file !== '-') return formatOf(file)
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'docx'
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, sampled)).trimStart()
  if (/^<(?:!doctype|html)/i.test(start)) return 'html'
  return /^---\r?\n/.test(start) || /^#{1,6} /m.test(start) ? 'markdown' : 'text'
}
