import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSearch, searchFields, searchQuery } from '../../../src/desk/search/search-asked.ts'

describe('what a search was asked for', () => {
  it('is the same after it was written into an address and read again, whatever was typed', () => {
    const typed = fc.dictionary(fc.constantFrom(...searchFields), fc.string())
    fc.assert(
      fc.property(typed, (fields) => {
        const asked = readSearch(new URLSearchParams(fields))
        expect(readSearch(new URLSearchParams(searchQuery(asked)))).toEqual(asked)
      }),
      { seed: 7 },
    )
  })

  it('has no value of a closed list that is not on the list', () => {
    const asked = readSearch(new URLSearchParams('kind=constructor&type=toString&status=secret&text=%00a'))
    expect(asked).toMatchObject({ kind: '', type: '', status: '', text: 'a' })
  })
})
