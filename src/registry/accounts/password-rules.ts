import { createHash } from 'node:crypto'
import { commonPasswordHashes } from './common-password-hashes.ts'

/** Fewest and most characters of a password. */
export const passwordLength = { least: 12, most: 128 } as const

/** Why a password is refused. */
export type PasswordProblem = 'too short' | 'too long' | 'common' | 'repetitive' | 'about you'

/**
 * What is wrong with a password that someone wants to set; null when it is good. Any character may be in it and none
 * must be; what counts is that nobody guesses it.
 * @param known words that a guesser would try: e-mail address, name of the person, name of the site
 */
export function passwordProblem(password: string, known: readonly string[]): PasswordProblem | null {
  const letters = [...password.normalize('NFKC').toLowerCase()]
  // Runs of spaces count as one: they are easily miscounted.
  const counted = [...letters.join('').replace(/ {2,}/g, ' ')]
  if (counted.length < passwordLength.least) return 'too short'
  if (letters.length > passwordLength.most) return 'too long'
  if (isRepetitive(letters)) return 'repetitive'
  if (isCommon(letters.join(''))) return 'common'
  return isAbout(letters.join(''), known) ? 'about you' : null
}

const hashLength = 8

const common: ReadonlySet<string> = new Set(
  commonPasswordHashes.replaceAll('\n', '').match(new RegExp(`.{${hashLength}}`, 'g')),
)

function isCommon(password: string): boolean {
  return [password, password.replace(/[^\p{L}]+$/u, ''), password.replaceAll(' ', '')].some((form) =>
    common.has(createHash('sha256').update(form).digest().subarray(0, 6).toString('base64url')),
  )
}

/** Few different characters, a part said over again, or a run such as `abcdefghijkl` or `123456789012`. */
function isRepetitive(letters: readonly string[]): boolean {
  if (new Set(letters).size < 5) return true
  for (let part = 1; part <= 6; part++) {
    if (letters.every((letter, index) => letter === letters[index % part])) return true
  }
  const steps = letters.slice(1).map((letter, index) => step(letters[index] ?? '', letter))
  return steps.filter((distance) => Math.abs(distance) <= 1).length >= letters.length - 3
}

function step(from: string, to: string): number {
  // After 9 comes 0, as on the keyboard.
  if (from === '9' && to === '0') return 1
  return (to.codePointAt(0) ?? 0) - (from.codePointAt(0) ?? 0)
}

/** Whether little is left of the password when the known words are taken out. */
function isAbout(password: string, known: readonly string[]): boolean {
  const words = known.flatMap((text) => [text.toLowerCase(), ...text.toLowerCase().split(/[^\p{L}\p{N}]+/u)])
  const told = [...words, 'cotejo'].filter((word) => word.length >= 4).sort((a, b) => b.length - a.length)
  const left = told.reduce((rest, word) => rest.replaceAll(word, ''), password)
  return left !== password && [...left.replace(/[^\p{L}\p{N}]/gu, '')].length < 8
}
