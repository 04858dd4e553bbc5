/**
 * The files of a new workspace by path: a made-up observatory, small enough to be read whole, with comments that say
 * what each part is for. It is valid and its brief checks clean; a test holds it to that.
 */
export const initFiles: Readonly<Record<string, string>> = {
  'cotejo.yaml': `# This file makes the folder a Cotejo workspace. The formats of all files are told in docs/formats.md.
name:
  en: Example observatory
  es: Observatorio de ejemplo
languages: [en, es]
# The country that briefs speak of when they name none (ISO 3166-1).
country: MX
timeZone: America/Mexico_City
`,
  '.gitignore': `# The statistics store: made by cotejo import from the publishers' files.
.cotejo/
`,
  'sources/sources.json': `[
  {
    "id": "example-office-2020-07",
    "type": "dataset",
    "author": [{ "literal": "Example Statistics Office" }],
    "title": "Register of Police Killed, First Count",
    "publisher": "Example Statistics Office",
    "issued": { "date-parts": [[2020, 7, 20]] }
  },
  {
    "id": "example-office-2021-01",
    "type": "dataset",
    "author": [{ "literal": "Example Statistics Office" }],
    "title": "Register of Police Killed",
    "publisher": "Example Statistics Office",
    "issued": { "date-parts": [[2021, 1, 20]] }
  },
  {
    "id": "example-daily-2021-03-19",
    "type": "article-newspaper",
    "author": [{ "family": "Example", "given": "Ana" }],
    "title": "Three Officers Killed in Ambush",
    "container-title": "Example Daily",
    "issued": { "date-parts": [[2021, 3, 19]] }
  }
]
`,
  'records/organizations/example-office.yaml': `# The name of the file is the id of the record. Every value names the source that says so.
statements:
  name:
    - value: { text: Example Statistics Office, language: en, kind: official }
      source: example-office-2021-01
    - value: { text: Oficina de Estadística de Ejemplo, language: es, kind: official }
      source: example-office-2021-01
    - value: { text: OEE, kind: acronym }
      source: example-office-2021-01
  sort:
    - value: government
      source: example-office-2021-01
`,
  'records/organizations/example-daily.yaml': `statements:
  name:
    - value: { text: Example Daily, language: en, kind: official }
      source: example-daily-2021-03-19
  # A medium is read as the name of a publication.
  sort:
    - value: medium
      source: example-daily-2021-03-19
`,
  'records/incidents/ambush-2021-03-18.yaml': `statements:
  name:
    - value: ambush in Guerrero
      source: example-daily-2021-03-19
  type:
    - value: Battles
      source: example-daily-2021-03-19
  subType:
    - value: Armed clash
      source: example-daily-2021-03-19
  method:
    - value: ambush
      source: example-daily-2021-03-19
  date:
    - value: 2021-03-18
      source: example-daily-2021-03-19
  place:
    - value: { state: MX-GRO }
      source: example-daily-2021-03-19
  # Sources may disagree: one value stands, the others are kept as disputed or superseded.
  deathsBest:
    - value: 3
      source: example-daily-2021-03-19
  police:
    - value: 3
      source: example-daily-2021-03-19
`,
  'statistics/police-killed/dataset.yaml': `# A data set: who publishes it, what it counts, and every release of it that was kept.
id: police-killed
title: { en: Register of police killed, es: Registro de policías asesinados }
publisher: example-office
licence: made up for this example
indicators:
  - id: police-killed
    label: { en: Police officers killed, es: Policías asesinados }
    definition:
      en: Police officers of every level killed on or off duty
      es: Policías de todos los órdenes asesinados en servicio o fuera de él
    unit: person
    dimensions: { counting: victims, intent: intentional, level: all, year: calendar }
    # Phrases by which briefs name the measure, without place, period or publisher.
    aliases:
      en: [police officers killed, police officers were killed, officers killed, police killed]
      es: [policías asesinados, policías fueron asesinados, asesinatos de policías]
    additive: true
# The oldest first. A release is never changed; a new count is a new release.
releases:
  - { id: 2020-07, published: 2020-07-20, file: 2020-07.csv, source: example-office-2020-07 }
  - { id: 2021-01, published: 2021-01-20, file: 2021-01.csv, source: example-office-2021-01 }
`,
  'statistics/police-killed/2020-07.csv': `indicator,place,period,value
police-killed,MX,2019,120
`,
  'statistics/police-killed/2021-01.csv': `indicator,place,period,value
police-killed,MX,2019,124
police-killed,MX,2020,131
`,
  'briefs/first-brief.md': `---
title: A first brief
date: 2021-04-01
author: Example Desk
lang: en
---

According to the Example Statistics Office (Oficina de Estadística de Ejemplo, OEE), 131 police officers were killed in Mexico in 2020.

The Example Daily reported that three police officers were killed in an ambush in Guerrero on March 18, 2021.

## Sources

Example Statistics Office. “Register of Police Killed.” Example Statistics Office. January 20, 2021.

Example, Ana. “Three Officers Killed in Ambush.” Example Daily. March 19, 2021.
`,
}
