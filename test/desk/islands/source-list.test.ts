import { describe, expect, it } from 'vitest'
import { entryChange } from '../../../src/desk/islands/brief-editor/source-list.ts'

const added = (text: string, entry: string, language: string) => {
  const change = entryChange(text, entry, language)
  return change === null ? null : text.slice(0, change.from) + change.insert + text.slice(change.from)
}

describe('a source put into a text', () => {
  it('goes to the end of its list of sources', () => {
    expect(added('Text.\n\n## Sources\n\n“A.” B.\n', '“C.” D.', 'en')).toBe(
      'Text.\n\n## Sources\n\n“A.” B.\n\n“C.” D.\n',
    )
    expect(added('Texto.\n\n**Fuentes**\n', '“C.” D.', 'es')).toBe('Texto.\n\n**Fuentes**\n\n“C.” D.\n')
  })

  it('stays before a section that comes after', () => {
    expect(added('## Sources\n\n“A.” B.\n\n## Notes\n\nx\n', '“C.” D.', 'en')).toBe(
      '## Sources\n\n“A.” B.\n\n“C.” D.\n\n## Notes\n\nx\n',
    )
  })

  it('begins a list where there is none, and is not listed twice', () => {
    expect(added('Texto.', '“C.” D.', 'es')).toBe('Texto.\n\n## Fuentes\n\n“C.” D.\n')
    expect(added('## Sources\n\n“C.” D.\n', '“C.” D.', 'en')).toBeNull()
  })
})
