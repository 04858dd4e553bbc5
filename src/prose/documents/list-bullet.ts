const bullet = /^(?:[-*•◦▪‣·–+]\s+|\(?\d{1,3}[.)]\s+|\[\d{1,3}\]\s*)(?=\S)/

/**
 * The length of the bullet or number that opens a line, with the white space after it; 0 when none does.
 * @param start offset of the first character of the line that is not white space
 */
export function bulletLength(text: string, start: number, end: number): number {
  return bullet.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0
}
