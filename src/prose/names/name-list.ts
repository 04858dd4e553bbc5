/** The names of a list written as running text, parted by semicolons; line ends within a name are blanks. */
export function nameList(text: string): readonly string[] {
  return text.split(';').map((name) => name.trim().replace(/\s+/g, ' '))
}
