import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBrief } from '../../../src/registry/briefs/create-brief.ts'
import { addImage } from '../../../src/registry/briefs/images.ts'
import { saveText } from '../../../src/registry/briefs/save-text.ts'
import { verifyBriefs } from '../../../src/registry/briefs/verify-briefs.ts'
import { testRegistry } from '../test-database.ts'
import { editor, researcher } from './sample-people.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>
beforeAll(async () => {
  registry = await testRegistry()
})
afterAll(() => registry.drop())

describe('the check of briefs against the chain', () => {
  it('finds a text or an image that was changed, taken away or slipped in', async () => {
    await createBrief(registry, researcher, { id: 'a', language: 'en', text: 'One.\r\n', reason: '' })
    await saveText(registry, researcher, { brief: 'a', language: 'en', text: 'Two.', basedOn: 1, reason: '' })
    const words = { en: 'x', es: 'x' }
    const image = await addImage(registry, editor, {
      brief: 'a',
      mediaType: 'image/png',
      width: 1,
      height: 1,
      caption: words,
      alternative: words,
      credit: 'x',
      licence: 'x',
      bytes: Uint8Array.of(1, 2, 3),
    })
    expect(await verifyBriefs(registry)).toEqual([])

    await sql`update brief_text set text = 'Won.' where revision = 1`.execute(registry.database)
    await sql`update image set bytes = '\\x00'`.execute(registry.database)
    expect(await verifyBriefs(registry)).toEqual([
      { sequence: 1, subject: 'a en 1', fault: 'changed' },
      { sequence: 3, subject: image.kind === 'added' ? image.id : '', fault: 'changed' },
    ])

    await sql`delete from brief_text where revision = 1`.execute(registry.database)
    await sql`delete from image`.execute(registry.database)
    await sql`insert into brief_text (brief, language, revision, text, author, at, reason)
      values ('a', 'es', 1, 'Uno.', 'x', now(), '')`.execute(registry.database)
    expect((await verifyBriefs(registry)).map(({ subject, fault }) => `${subject}: ${fault}`)).toEqual([
      'a en 1: missing',
      'a es 1: written by no change',
      `${image.kind === 'added' ? image.id : ''}: missing`,
    ])
  })
})
