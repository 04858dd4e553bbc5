const numeral = /^-?\d+(?:\.\d+)?$/
/** What a spreadsheet takes for a formula, also behind blanks and in the full width of East Asian keyboards. */
const formula = /^'*(?:[^\S\t\r\n]*[=+\-@＝＋－＠]|[\t\r\n])/

/**
 * A cell that no spreadsheet runs as a formula: text that looks like one gets an apostrophe in front. Numbers stay
 * numbers, negative ones too. Text that already has the apostrophe gets another, so that {@link plainText} gives back
 * what was written.
 */
export function spreadsheetText(text: string): string {
  return formula.test(text) && !numeral.test(text) ? `'${text}` : text
}

/** The text behind the apostrophe of {@link spreadsheetText}. */
export function plainText(cell: string): string {
  return cell.startsWith("'") && spreadsheetText(cell.slice(1)) === cell ? cell.slice(1) : cell
}
