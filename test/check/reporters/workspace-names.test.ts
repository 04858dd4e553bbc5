import { expect, test } from 'vitest'
import { joinedNames, workspaceNames } from '../../../src/check/reporters/workspace-names.ts'
import type { Workspace } from '../../../src/evidence/workspace.ts'

const settings: Workspace['settings'] = {
  name: { en: 'Watch', es: 'Vigía' },
  languages: ['en', 'es'],
  country: 'MX',
  timeZone: 'UTC',
}
const empty: Workspace = {
  root: '',
  settings,
  sources: [],
  records: [],
  datasets: [],
  observations: new Map(),
  documents: new Map(),
  briefs: [],
}
const full: Workspace = {
  ...empty,
  sources: [{ id: 'memorial', type: 'report', title: 'The memorial' }],
  records: [
    {
      id: '15105',
      kind: 'place',
      statements: [
        {
          record: '15105',
          field: 'name',
          value: { text: 'Tlatlaya', language: 'es', kind: 'official' },
          source: 'memorial',
          status: 'accepted',
        },
      ],
    },
    { id: 'road-2021', kind: 'incident', statements: [] },
  ],
}

test('sources go by their titles, places by their names, statements by the label of their field', () => {
  const names = workspaceNames(full)
  expect(names.sourceTitle('memorial')).toBe('The memorial')
  expect(names.placeName('15105', 'en')).toBe('Tlatlaya')
  expect(names.placeName('MX-MEX', 'es')).toMatch(/México/)
  expect(names.evidenceName('road-2021.deathsBest', 'es')).toMatch(/\p{L}/u)
  expect(names.evidenceName('road-2021.deathsBest', 'es')).not.toContain('deathsBest')
  expect(names.evidenceName('unheard.of', 'en')).toBeNull()
  expect(names.sourceTitle('unheard')).toBeNull()
})

test('of several workspaces the first that knows an id has the word', () => {
  const names = joinedNames([workspaceNames(empty), workspaceNames(full)])
  expect(names.sourceTitle('memorial')).toBe('The memorial')
  expect(names.placeName('15105', 'en')).toBe('Tlatlaya')
})
