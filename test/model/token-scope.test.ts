import { expect, test } from 'vitest'
import { roles } from '../../src/model/access.ts'
import { scopedViewer, tokenScopes } from '../../src/model/token-scope.ts'

test('a token never gives more than its owner has, and never lets one administer', () => {
  for (const role of roles) {
    for (const scopes of [[], ...tokenScopes.map((scope) => [scope]), [...tokenScopes]]) {
      const narrowed = scopedViewer({ account: 'a', role }, scopes).role
      expect(roles.indexOf(narrowed)).toBeLessThanOrEqual(roles.indexOf(role))
      expect(narrowed).not.toBe('administrator')
    }
  }
})

test('each scope gives what it says', () => {
  const narrowed = tokenScopes.map(
    (scope) => scopedViewer({ account: 'a', role: 'administrator' }, [scope]).role,
  )
  expect(narrowed).toEqual(['reader', 'researcher', 'editor'])
})
