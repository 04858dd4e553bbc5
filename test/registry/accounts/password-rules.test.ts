import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashPassword, isPassword } from '../../../src/registry/accounts/password.ts'
import { passwordProblem } from '../../../src/registry/accounts/password-rules.ts'

const about = (password: string) =>
  passwordProblem(password, ['ana.torres@example.org', 'Ana Torres', 'Vigía'])

describe('a new password', () => {
  test('needs twelve characters, where runs of spaces count as one, and may have 128', () => {
    expect(about('mixq7 trozo')).toBe('too short')
    expect(about('mixq7      tr')).toBe('too short')
    expect(about('mixq7 trozos')).toBeNull()
    expect(about('🌵🌶🦎🌋🐆🪅🫓🌮🧉🎺🪇🥁')).toBeNull()
    expect(
      about(Array.from({ length: 129 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('')),
    ).toBe('too long')
  })

  test.each([
    '1qaz2wsx3edc',
    'Qwerty123456',
    'unbelievable',
    'motherfucker',
    'finalfantasy1',
    'leavemealone!',
  ])('that is on the lists of breached ones is refused: %s', (password) =>
    expect(about(password)).toBe('common'),
  )

  test.each(['aaaaaaaaaaaa', 'abcabcabcabc', 'abcdefghijklmn', '123456789012', '0987654321098'])(
    'that repeats itself is refused: %s',
    (password) => expect(about(password)).toBe('repetitive'),
  )

  test.each(['ana.torres@example.org', 'AnaTorres2026', 'torres-torres-1', 'cotejo-cotejo-9'])(
    'that is little more than the person or the site is refused: %s',
    (password) => expect(about(password)).toBe('about you'),
  )

  test('may hold any characters', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string({ unit: 'grapheme', maxLength: 20 }), (seed, text) => {
        expect(passwordProblem(`${seed}${text}`, [])).toBeNull()
      }),
      { seed: 4 },
    )
  })
})

test('a password is found again however it was composed, and never without a hash', async () => {
  const hash = await hashPassword('contraseña larga')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await isPassword(hash, 'contrasen\u0303a larga')).toBe(true)
  expect(await isPassword(hash, 'contrasena larga')).toBe(false)
  expect(await isPassword(null, 'a password that nobody has')).toBe(false)
})
