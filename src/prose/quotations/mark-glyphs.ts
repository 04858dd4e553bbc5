/** What a quotation mark looks like, before its surroundings are asked. */
export interface MarkGlyph {
  /** Marks pair within a family; straight and curly double marks are one family. */
  readonly family: 'double' | 'guillemet' | 'single'
  readonly facing: 'open' | 'close' | 'either'
}

/** Every mark that may open or close a quotation. Backticks and primes are none. */
export const markGlyphs: ReadonlyMap<string, MarkGlyph> = new Map<string, MarkGlyph>([
  ['"', { family: 'double', facing: 'either' }],
  ['＂', { family: 'double', facing: 'either' }],
  ['“', { family: 'double', facing: 'open' }],
  ['„', { family: 'double', facing: 'open' }],
  ['‟', { family: 'double', facing: 'open' }],
  ['”', { family: 'double', facing: 'close' }],
  ['«', { family: 'guillemet', facing: 'open' }],
  ['»', { family: 'guillemet', facing: 'close' }],
  ['‹', { family: 'single', facing: 'open' }],
  ['›', { family: 'single', facing: 'close' }],
  ["'", { family: 'single', facing: 'either' }],
  ['‘', { family: 'single', facing: 'open' }],
  ['‚', { family: 'single', facing: 'open' }],
  ['‛', { family: 'single', facing: 'open' }],
  ['’', { family: 'single', facing: 'close' }],
])

/** Words that begin with an apostrophe for letters left out ('em, ’til), folded. */
export const clippedWords: ReadonlySet<string> = new Set(
  'em til till cause tis twas twere twill n bout cuz round nuff ol un er im re ve ll s d t m neath gainst'.split(
    ' ',
  ),
)
