import { describe, expect, it } from 'vitest'
import { checkText } from './check-example.ts'

/** Texts on which a rule must point at exactly these words, or say nothing (an empty list). */
interface Case {
  readonly text: string
  readonly points: readonly string[]
  readonly date?: string
}

const sources = (entry: string): string => `\n\n## Sources\n\n${entry}`
const fuentes = (entry: string): string => `\n\n## Fuentes\n\n${entry}`

const cases: Readonly<Record<string, readonly Case[]>> = {
  'sum-of-parts': [
    {
      text: 'El ataque dejó 13 agentes muertos: ocho policías estatales y cuatro investigadores.',
      points: ['13 agentes muertos: ocho policías estatales y cuatro investigadores'],
    },
    {
      text: 'The attack killed 13 officers, of whom eight were state police and two were investigators.',
      points: [],
    },
    {
      text: 'The attack killed 13 officers, of whom eight were state police and seven were investigators.',
      points: ['13 officers, of whom eight were state police and seven'],
    },
    { text: 'The attack killed 13 officers and wounded eight people and four dogs.', points: [] },
    {
      text: 'Nine guards died: four from the state Secretariat of Security (Secretaría de Seguridad, SS) and six drivers.',
      points: [
        'Nine guards died: four from the state Secretariat of Security (Secretaría de Seguridad, SS) and six drivers',
      ],
    },
    {
      text: 'Of the seven courts, three agreed, two did not and four never answered.',
      points: ['seven courts, three agreed, two did not and four'],
    },
    { text: 'Of the seven courts, three agreed and two did not.', points: [] },
    {
      text: 'The first 40 buses came on Monday and 30 more on Tuesday, for a total of 80.',
      points: ['40 buses came on Monday and 30 more on Tuesday, for a total of 80'],
    },
    { text: 'The first 40 buses came on Monday and 30 more on Tuesday, for a total of 70.', points: [] },
    { text: 'The victims include eight officers of the secretariat and five investigators.', points: [] },
  ],
  'percent-change': [
    { text: 'La tasa creció 64.0, al pasar de 5.0 a 8.2.', points: [] },
    {
      text: 'Los homicidios bajaron en 83, de 34,588 en 2019 a 34,515 en 2020.',
      points: ['bajaron en 83, de 34,588 en 2019 a 34,515'],
    },
    { text: 'Los homicidios bajaron en 73, de 34,588 en 2019 a 34,515 en 2020.', points: [] },
    {
      text: 'Los homicidios aumentaron de 400 a 500, un aumento de 35 por ciento.',
      points: ['aumentaron de 400 a 500, un aumento de 35 por ciento'],
    },
    { text: 'Killings fell from 500 in 2019 to 400 in 2020, a drop of 20 percent.', points: [] },
    {
      text: 'The state counted 20 kidnappings in 2018 and 30 in 2019, a 35 percent increase.',
      points: ['20 kidnappings in 2018 and 30 in 2019, a 35 percent increase'],
    },
    { text: 'The state counted 20 kidnappings in 2018 and 30 in 2019, a 50 percent increase.', points: [] },
    {
      text: 'There were 900 complaints in 2020, compared with 1,000 in the same period of 2019, a drop of 25 percent.',
      points: [
        '900 complaints in 2020, compared with 1,000 in the same period of 2019, a drop of 25 percent',
      ],
    },
    {
      text: 'Trust in the army is at 70 percent, twelve points higher than a year ago, when it stood at 65 percent.',
      points: ['70 percent, twelve points higher than a year ago, when it stood at 65 percent'],
    },
    {
      text: 'The fleet grew to 365 boats in 2020, an average of 1.0 per day, up from 292 in 2019 (a 25 percent rise).',
      points: [],
    },
    {
      text: 'The country fell four places from 61 to 63 out of 120.',
      points: ['fell four places from 61 to 63 out of 120'],
    },
    { text: 'The country fell two places from 61st to 63rd out of 120.', points: [] },
    {
      text: 'Its budget rose from 80.5 billion pesos in 2019 to 100 billion in 2021, up 24 percent.',
      points: [],
    },
    { text: 'Approval rose from 40 percent to 50 percent, an increase of 10 percentage points.', points: [] },
  ],
  direction: [
    {
      text: 'Los homicidios disminuyeron de 28,870 en 2017 a 33,742 en 2018.',
      points: ['disminuyeron de 28,870 en 2017 a 33,742'],
    },
    { text: 'Mexico fell from rank 99 to 104.', points: [] },
  ],
  'share-of-whole': [
    {
      text: 'Habrá elecciones en 30 de los 32 congresos estatales (84 por ciento).',
      points: ['30 de los 32 congresos estatales (84 por ciento'],
    },
    { text: 'The party won 34 of the 32 state congresses.', points: ['34 of the 32 state congresses'] },
    { text: 'The party won 16 of the 32 state congresses, or 50 percent.', points: [] },
  ],
  'period-mismatch': [
    { text: 'In the first five months of 2020 there were few arrests.', points: [] },
    { text: 'Over the five years from 2015 to 2020 the budget grew.', points: [] },
  ],
  'currency-conversion': [
    {
      text: 'It received 17,280 million pesos in 2019, or about 9 million dollars.',
      points: ['17,280 million pesos in 2019, or about 9 million dollars'],
    },
    { text: 'It received 17,280 million pesos in 2019, and 9 million dollars from abroad.', points: [] },
    { text: 'Each grower is paid 5,000 pesos (about $250 USD) a month in 2020.', points: [] },
    {
      text: 'Cada sembrador recibe 5,000 pesos (unos 2,500 dólares) al mes en 2020.',
      points: ['5,000 pesos (unos 2,500 dólares)'],
    },
    { text: 'The fund has 5,000 pesos and 900 dollars.', points: [] },
    {
      text: 'A guard earns 8,000 pesos a month (roughly $4,000).',
      points: ['8,000 pesos a month (roughly $4,000)'],
    },
    {
      text: 'In 2015, the fund had 2,000 million pesos, or 100 million dollars.',
      points: [],
      date: '2021-02-01',
    },
  ],
  magnitude: [
    { text: 'El registro tiene 1.234 fichas.', points: ['1.234'] },
    { text: 'El registro tiene 1.234 fichas y 12,5 por ciento de error.', points: [] },
    { text: 'The index has 120 percent of the states in it.', points: ['120 percent'] },
    { text: 'Prices rose by 120 percent in 2020.', points: [] },
    { text: 'There were 2,000 victims and later 2 million.', points: [] },
  ],
  'impossible-date': [
    { text: 'La reforma se publicó el 30 de febrero de 2020.', points: ['30 de febrero de 2020'] },
    { text: 'It was published on February 29, 2020.', points: [] },
    { text: 'It was published on February 29, 2021.', points: ['February 29, 2021'] },
  ],
  'date-order': [
    { text: 'Gobernó de 2018 a 2012.', points: ['2018 a 2012'] },
    {
      text: 'The court ruled on the case and said on May 3, 2022 that it was closed.',
      points: ['May 3, 2022'],
    },
    { text: 'The accord holds until March 27, 2024, the army said.', points: [] },
  ],
  'name-variant': [
    {
      text: 'The analyst Catalina Pérez Correa wrote first. Then Catalina Pérez Corea replied.',
      points: ['Catalina Pérez Corea'],
    },
    { text: 'The analyst Mario Rodríguez wrote first. Then Mario Domínguez replied.', points: [] },
  ],
  acronym: [
    {
      text: 'The prosecutor’s office (Procuraduría General del Estado, PGJE) opened a case.',
      points: ['Procuraduría General del Estado, PGJE'],
    },
    {
      text: 'The National Human Rights Commission (Comisión Nacional de los Derechos Humanos, CNDH) opened a case.',
      points: [],
    },
    { text: 'The Ministry of Defence (Secretaría de la Defensa Nacional, SEDENA) answered.', points: [] },
  ],
  'translation-mismatch': [
    { text: 'The Foreign Ministry (Secretaría de Relaciones Exteriores, SRE) answered.', points: [] },
    {
      text: 'He said, “We found 15 rifles in the house that day” (“Encontramos 13 rifles en la casa ese día”).',
      points: ['We found 15 rifles in the house that day'],
    },
  ],
  'unbalanced-quote': [
    {
      text: 'The governor said “we will not rest until they are found and left the room.',
      points: ['said “we'],
    },
    { text: 'The governor said we will not rest” and left the room.', points: ['rest” and'] },
    {
      text: `Five were held.${sources('Hope, Ana. “Five held. Reuters. March 19, 2021.\n\nHope, Ana. “Four held.” Reuters. March 20, 2021.')}`,
      points: ['Hope, Ana. “Five held. Reuters. March 19, 2021.'],
    },
    { text: 'The soldiers’ families and the officers’ union met in the ’90s.', points: [] },
    { text: 'He said “they told us ‘nobody saw anything’ that night” and left.', points: [] },
  ],
  'unlisted-source': [
    {
      text: `Según Milenio, hubo cinco detenidos.${fuentes('Hope, Ana. “Cinco detenidos”. Reuters. 19 de marzo de 2021.')}`,
      points: ['Según Milenio'],
    },
    { text: 'According to Milenio, five people were detained.', points: [] },
  ],
  'uncited-source': [
    {
      text: `The analyst Alejandro Hope agreed.${sources('Hope, Alejandro. “Five Detained.” El Universal. March 19, 2021.')}`,
      points: [],
    },
  ],
  'bibliography-entry': [
    {
      text: `Five people were detained.${sources('Hope, Ana. “Five Detained.” Reuters.')}`,
      points: ['Hope, Ana. “Five Detained.” Reuters.'],
    },
  ],
  'source-after-publication': [
    {
      text: `Five people were detained.${sources('Hope, Ana. “Five Detained.” Reuters. April 2, 2021.')}`,
      points: [],
    },
  ],
  'figure-contradicted': [
    {
      text: 'The governor of Zacatecas spoke.\n\nIn 2018 there were 341 victims of intentional homicide.',
      points: [],
    },
    {
      text: 'Según el SESNSP, en 2018 hubo 33,472 víctimas de homicidio doloso en el país.',
      points: ['33,472 víctimas de homicidio doloso'],
    },
    {
      text: 'According to the SESNSP, more than 33,000 people were victims of intentional homicide in Mexico in 2018.',
      points: [],
    },
    {
      text: 'According to the SESNSP, about 33.7 thousand victims of intentional homicide were counted in Mexico in 2018.',
      points: [],
    },
    {
      text: 'According to the SESNSP, 3,472 women were victims of intentional homicide in Mexico in 2018.',
      points: [],
    },
    {
      text: 'According to the SESNSP, 1,472 victims of intentional homicide with firearms were counted in Mexico in 2018.',
      points: [],
    },
    { text: 'According to Milenio, there were 12,345 homicide victims in Mexico in 2018.', points: [] },
    {
      text: 'Colima has few people. In 2018 there were 31,000 victims of intentional homicide, compared with 30,500 in 2017.',
      points: [],
    },
    {
      text: 'Jóvenes Construyendo el Futuro wants to reach young people between the ages of 18 and 29 by the end of 2021.',
      points: [],
    },
    { text: 'The homicide rate of Mexico stood at 27 per 100,000 inhabitants in 2019.', points: [] },
  ],
  rank: [
    {
      text: 'The World Justice Project placed Mexico 104th of 126 countries in 2020.',
      points: ['104th of 126 countries'],
    },
    {
      text: 'Mexico ranked 99th of 126 countries in the 2019 Rule of Law Index of the World Justice Project.',
      points: [],
    },
  ],
  'incident-mismatch': [
    {
      text: 'El 18 de marzo de 2021, 15 policías fueron asesinados en una emboscada en Coatepec Harinas, Estado de México.',
      points: ['15 policías'],
    },
    {
      text: 'On March 18, 2021, eight of the officers killed in Coatepec Harinas, State of México, were state police.',
      points: [],
    },
  ],
  office: [
    { text: 'President Enrique Peña Nieto signed the pact in 2013.', points: [] },
    {
      text: 'Former President Andrés Manuel López Obrador spoke on Monday.',
      points: ['Former President Andrés Manuel López Obrador'],
    },
  ],
  'misspelt-name': [
    {
      text: 'El presidente Andrés Manual López Obrador habló el lunes.',
      points: ['Andrés Manual López Obrador'],
    },
    { text: 'The student Andrés Muñoz López spoke on Monday.', points: [] },
    { text: 'The Cartel del Noreste left. It came back in May.', points: [] },
  ],
}

describe('rules, on the texts they are for and on those that look like them', () => {
  for (const [rule, examples] of Object.entries(cases)) {
    for (const { text, points, date } of examples) {
      it(`${rule} ${points.length === 0 ? 'is silent on' : 'points at its words in'}: ${text.slice(0, 90)}`, async () => {
        const { brief, findings } = await checkText(text, date)
        const found = findings.filter((finding) => finding.rule === rule)
        expect(found.map((finding) => brief.prose.text.slice(finding.span.start, finding.span.end))).toEqual(
          points,
        )
      })
    }
  }
})
