import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { briefWords } from '../../src/desk/briefs/brief-words.ts'
import { recordWords } from '../../src/desk/records/record-words.ts'
import { signInWords } from '../../src/desk/sign-in/sign-in-words.ts'
import { sourceWords } from '../../src/desk/sources/source-words.ts'
import type { Language } from '../../src/model/language.ts'
import { launch, skipReason } from './browser.ts'
import { type Served, servedObservatory } from './observatory/served.ts'
import { type Visitor, visitor } from './observatory/visitor.ts'

const password = 'seven lamps under the bridge'
const sentences: Readonly<Record<Language, (figure: number) => string>> = {
  en: (figure) => `According to Causa en Común, ${figure} police officers were murdered in 2020.`,
  es: (figure) => `Según Causa en Común, ${figure} policías fueron asesinados en 2020.`,
}
const titles: Readonly<Record<Language, string>> = { en: 'Police killed', es: 'Policías asesinados' }

/** From the link that the command prints to being signed in. */
async function join(person: Visitor, { link }: Served, language: Language): Promise<void> {
  await person.open(new URL(link).pathname.replace('/en/', `/${language}/`))
  await person.type('name', 'Ana Ruiz')
  await person.type('email', 'ana@example.org')
  await person.type('password', password)
  await person.press('button', signInWords[language].join)
  await person.open(`/${language}/desk`)
}

/** An incident from one source, and another that counts otherwise. */
async function enterIncident(person: Visitor, language: Language): Promise<void> {
  const { page } = person
  const say = recordWords[language]
  await person.open(`/${language}/desk/records/new?kind=incident`)
  await person.type('id', 'coatepec')
  await person.unfold(sourceWords[language].orNew)
  await person.type('paste', 'https://example.org/times')
  await person.type('sourceTitle', 'Thirteen officers killed')
  await person.type('value.name.0', 'Coatepec Harinas')
  await person.type('value.date.0', '2021-03-18')
  await person.type('value.deathsBest.0', '13')
  await person.expectClean()
  await person.press('button', say.create)
  expect(page.url()).toContain('/records/coatepec?done=created')

  await person.press('link', say.enterValues)
  await person.unfold(sourceWords[language].orNew)
  await person.type('paste', 'https://example.org/milenio')
  await person.type('sourceTitle', 'Catorce muertos')
  await person.type('value.deathsBest.0', '14')
  await person.press('button', say.save)
  expect(await page.locator('.dispute .statement').count()).toBe(2)
  await person.expectClean()
}

async function enterVictims(person: Visitor, language: Language): Promise<void> {
  const { page } = person
  const say = recordWords[language]
  await person.press('link', say.enterVictims)
  const source = await page.locator('#choices-source option').first().getAttribute('value')
  await person.type('source', source ?? '')
  for (const [row, name] of ['Juan Pérez', 'Rosa Díaz', 'Luis Soto'].entries())
    await person.type(`row.${row}.name`, name)
  await person.expectClean()
  await person.press('button', say.saveVictims)
  expect(await page.locator('table.victims tbody tr').count()).toBe(3)
}

async function decide(person: Visitor, language: Language): Promise<void> {
  const { page } = person
  const say = recordWords[language]
  await person.unfold(say.decide)
  await page.getByRole('radio', { name: /^14/ }).focus()
  await page.keyboard.press('Space')
  await page.locator('[name="others"]').focus()
  await page.keyboard.press('ArrowDown')
  await page.locator('.decide textarea').focus()
  await page.keyboard.type('The prosecutor counts fourteen.')
  await person.press('button', say.decideButton)
  expect(page.url()).toContain('done=decided')
  expect(await page.locator('.dispute').count()).toBe(0)
  await person.expectClean()
  await person.open(`/${language}/records/coatepec`)
  expect(await page.locator('main').textContent()).toContain('Coatepec Harinas')
  await person.expectClean()
}

/** Replaces the text in the editor, and waits for what the checker says of it. */
async function write(person: Visitor, language: Language, text: string, verdict: string): Promise<void> {
  const { page } = person
  await page.getByRole('textbox', { name: briefWords[language].editorWords.label }).focus()
  await page.keyboard.press('Control+a')
  // Over selected text Chromium would try to keep its look by an inline style, and complain that it may not.
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(text)
  await page.locator(`.cm-claim.${verdict}`).waitFor()
}

async function save(person: Visitor, language: Language): Promise<void> {
  await person.page.keyboard.press('Control+s')
  await person.page.getByText(briefWords[language].notices.saved, { exact: true }).waitFor()
}

async function step(person: Visitor, name: string): Promise<void> {
  await person.page.locator('.brief-review [name="reason"]').focus()
  await person.page.keyboard.type('As agreed.')
  await person.press('button', name)
}

const textOf = (language: Language, figure: number) =>
  `# ${titles[language]}\n\n${language === 'en' ? 'April 1, 2021' : '1 de abril de 2021'}\n\n${sentences[language](figure)}\n`

async function publishBrief(person: Visitor, language: Language): Promise<void> {
  const { page } = person
  const say = briefWords[language]
  await person.open(`/${language}/desk/briefs`)
  await person.expectClean()
  await person.type('title', titles.en)
  await person.type('id', 'police')
  await page.locator('[name="text"]').selectOption('en')
  await person.press('button', say.create)
  await write(person, language, textOf('en', 542), 'contradicted')
  expect(await page.locator('#findings-list > li.error .message').textContent()).toContain('524')
  await person.expectClean()
  await write(person, language, textOf('en', 524), 'supported')
  await save(person, language)

  await person.open(`/${language}/desk/briefs/police?text=es&view=beside`)
  await write(person, language, textOf('es', 524), 'supported')
  await page.locator('[name="translates"]').focus()
  await page.keyboard.press('Space')
  await person.expectClean()
  await person.press('button', say.save)
  await page.getByText(say.originalUnchanged).waitFor()
  for (const name of ['in review', 'approved', 'published'] as const) await step(person, say.steps[name])
  await page.getByText(say.states.published, { exact: true }).first().waitFor()
  await person.expectClean()
}

/** What the public reads of the brief in both languages. */
async function expectPublic(reader: Visitor, figure: number, isCorrected: boolean): Promise<void> {
  for (const language of ['en', 'es'] as const) {
    await reader.open(`/${language}/briefs/police`)
    const text = await reader.page.locator('main').textContent()
    expect(text).toContain(String(figure))
    expect(/Corrected on|Corregido el/.test(text ?? '')).toBe(isCorrected)
    await reader.expectClean()
  }
}

async function correct(person: Visitor, language: Language, served: Served): Promise<void> {
  const { page } = person
  const say = briefWords[language]
  await served.importRelease('2021-06-30')
  await person.open(`/${language}/desk/still-true`)
  await person.press('button', say.checkAgain)
  const claims = page.locator('.stale-claim')
  expect(await claims.count()).toBe(2)
  expect(await claims.first().textContent()).toContain('531')
  await person.expectClean()

  for (const text of ['en', 'es'] as const) {
    await person.open(`/${language}/desk/briefs/police?text=${text}`)
    await write(person, language, textOf(text, 531), 'supported')
    if (text === 'es') await page.locator('[name="translates"]').check()
    await save(person, language)
  }
  await step(person, say.steps.corrected)
  await page.getByText(say.states.corrected, { exact: true }).first().waitFor()
  await person.open(`/${language}/desk/still-true`)
  await person.press('button', say.checkAgain)
  await page.getByText(say.allTrue).waitFor()
  await person.expectClean()
}

describe.skipIf(skipReason)('the observatory from its first day', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  async function withServed(work: (served: Served) => Promise<void>): Promise<void> {
    const served = await servedObservatory()
    try {
      await work(served)
    } finally {
      await served.close()
    }
  }

  test.each([
    ['en', 1440],
    ['es', 390],
  ] as const)(
    'goes from the first link to a corrected brief, by keyboard, in %s at %i pixels',
    (language, width) =>
      withServed(async (served) => {
        const person = await visitor(browser, served.address, { width })
        const reader = await visitor(browser, served.address, { width })
        await join(person, served, language)
        await person.expectClean()
        await enterIncident(person, language)
        await enterVictims(person, language)
        await decide(person, language)
        await publishBrief(person, language)
        await expectPublic(reader, 524, false)
        await correct(person, language, served)
        await expectPublic(reader, 531, true)
        for (const path of ['corrections', 'indicators', 'indicators/police-killed', 'revisions', '']) {
          await reader.open(`/${language}/${path}`)
          await reader.expectClean()
          if (path === 'corrections') expect(await reader.page.locator('main section li a').count()).toBe(1)
        }
        expect([...person.complaints, ...reader.complaints]).toEqual([])
        await person.context.close()
        await reader.context.close()
      }),
    120_000,
  )

  test('takes a value and a brief from a browser without script', () =>
    withServed(async (served) => {
      const person = await visitor(browser, served.address, { width: 1440, script: false })
      await person.open(new URL(served.link).pathname)
      const { page } = person
      await page.locator('[name="name"]').fill('Ana Ruiz')
      await page.locator('[name="email"]').fill('ana@example.org')
      await page.locator('[name="password"]').fill(password)
      await page.getByRole('button', { name: signInWords.en.join, exact: true }).click()
      await page.context().clearCookies()

      await person.open('/en/sign-in')
      await page.locator('[name="email"]').fill('ana@example.org')
      await page.locator('[name="password"]').fill(password)
      await page.getByRole('button', { name: signInWords.en.signIn, exact: true }).click()
      await person.open('/en/desk/records/new?kind=incident')
      await page.locator('[name="id"]').fill('plain')
      await page.locator('[name="source"]').fill('press')
      await page.locator('[name="value.name.0"]').fill('A plain form')
      await page.getByRole('button', { name: recordWords.en.create, exact: true }).click()
      expect(page.url()).toContain('/records/plain?done=created')

      await person.open('/en/desk/briefs')
      await page.locator('[name="title"]').fill(titles.en)
      await page.locator('form.card [name="id"]').fill('plain')
      await page.getByRole('button', { name: briefWords.en.create, exact: true }).click()
      await page.locator('[name="content"]').fill(textOf('en', 542))
      await page.getByRole('button', { name: briefWords.en.save, exact: true }).click()
      expect(await page.getByText('524').count()).toBeGreaterThan(0)
      await person.context.close()
    }))
})
