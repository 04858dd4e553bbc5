import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { groupByClaim, segmentsOf } from '../../../src/check/reporters/html/segments.ts'
import { htmlReport } from '../../../src/check/reporters/html.ts'
import { ambush, ambushSample, contextIn } from './ambush-sample.ts'
import { sampleBrief } from './sample-brief.ts'

type Element = DefaultTreeAdapterMap['element']

function elements(page: string): Element[] {
  const found: Element[] = []
  const visit = (node: DefaultTreeAdapterMap['node']) => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(page))
  return found
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

const textOf = (node: DefaultTreeAdapterMap['node']): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

const ofClass = (all: readonly Element[], name: string) =>
  all.filter((element) => attribute(element, 'class')?.split(' ').includes(name))

describe('the HTML report', async () => {
  const page = await htmlReport([ambush], contextIn('en'))
  const all = elements(page)

  test('underlines every claim in its verdict', () => {
    const claims = ofClass(all, 'claim').map((element) => attribute(element, 'class'))
    expect(claims).toEqual([
      'claim supported',
      'claim outdated',
      'claim contradicted',
      'claim not-checkable',
      'claim inconsistent',
      'claim rounded',
      'claim derived',
      'claim unsupported',
      'claim supported',
    ])
  })

  test('opens a note of its own from every claim, without script', () => {
    const notes = new Set(ofClass(all, 'claim-note').map((element) => attribute(element, 'id')))
    const buttons = ofClass(all, 'claim').map((label) => {
      const button = all.find((element) => attribute(element, 'id') === attribute(label, 'for'))
      return button && attribute(button, 'popovertarget')
    })
    expect(new Set(buttons)).toEqual(notes)
    expect(all.some((element) => element.tagName === 'script')).toBe(false)
  })

  test('escapes what the brief says', () => {
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('&lt;script&gt;alert(1)')
  })

  test('asks nothing of anyone: no address, no request, a policy that forbids both', () => {
    expect(page).not.toMatch(/(?:src|href)="(?!#)/)
    expect(page).not.toMatch(/url\(|@import/)
    const style = textOf(all.find((element) => element.tagName === 'style') ?? parse(''))
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`)
  })

  test('has no style attribute, which the policy would refuse', () => {
    expect(all.filter((element) => attribute(element, 'style') !== undefined)).toEqual([])
  })

  test('shows each finding once, tied to its words both ways', () => {
    const findings = ofClass(all, 'finding')
    expect(findings).toHaveLength(3)
    for (const finding of findings) {
      const id = attribute(finding, 'id')
      expect(all.some((element) => attribute(element, 'href') === `#${id}`)).toBe(true)
    }
  })

  test('leads every inner link and label somewhere, and has no id twice', () => {
    const ids = all.map((element) => attribute(element, 'id')).filter((id) => id !== undefined)
    expect(new Set(ids).size).toBe(ids.length)
    for (const element of all) {
      const target =
        attribute(element, 'href')?.slice(1) ??
        attribute(element, 'for') ??
        attribute(element, 'popovertarget')
      if (target) expect(ids).toContain(target)
    }
  })

  test('says in which language each part is', async () => {
    const spanish = elements(await htmlReport([ambush], contextIn('es')))
    expect(
      attribute(spanish.find((element) => element.tagName === 'html') ?? (all[0] as Element), 'lang'),
    ).toBe('es')
    expect(
      attribute(spanish.find((element) => element.tagName === 'article') ?? (all[0] as Element), 'lang'),
    ).toBe('en')
    expect(textOf(ofClass(spanish, 'counts')[0] ?? parse(''))).toContain('2 respaldadas')
  })

  test('keeps the words of every block as they are', () => {
    const words = ofClass(all, 'text').map((element) =>
      textOf(withoutSigns(element)).replace(/\s+/g, ' ').trim(),
    )
    for (const [kind, text] of ambushSample.blocks) {
      if (kind === 'dateline' || kind === 'byline') continue
      expect(
        words.some((shown) => shown.includes(text)),
        text,
      ).toBe(true)
    }
  })

  test('keeps ids apart when a page has several briefs', async () => {
    const both = elements(await htmlReport([ambush, ambush], contextIn('en')))
    const ids = both.map((element) => attribute(element, 'id')).filter((id) => id !== undefined)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('makes a page of a brief with nothing in it', async () => {
    const empty = await htmlReport([sampleBrief({ blocks: [['paragraph', 'Nothing.']] })], contextIn('en'))
    expect(empty).toContain('no findings')
  })
})

/** The element without the buttons and references that the page adds to the text. */
function withoutSigns(element: Element): Element {
  const childNodes = element.childNodes
    .filter((child) => !('tagName' in child) || (child.tagName !== 'button' && child.tagName !== 'sup'))
    .map((child) => ('tagName' in child ? withoutSigns(child) : child))
  return { ...element, childNodes }
}

describe('cutting a block into segments', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 8 }).map((pairs) =>
    pairs
      .map(([start, length]) => ({ start, end: start + length + 1 }))
      .sort((a, b) => a.start - b.start)
      .map((span, index) => ({ ...span, index })),
  )

  test('covers the block without gap or overlap, and puts every claim and finding where it is', () => {
    fc.assert(
      fc.property(spans, spans, (claims, findings) => {
        const block = { start: 5, end: 55 }
        const segments = segmentsOf(block, claims, findings)
        expect(segments[0]?.start).toBe(block.start)
        expect(segments.at(-1)?.end).toBe(block.end)
        for (const [index, segment] of segments.entries()) {
          expect(segment.start).toBeLessThan(segment.end)
          if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end)
          const covering = findings.filter((span) => span.start <= segment.start && span.end >= segment.end)
          expect([...segment.findings].sort()).toEqual(covering.map((span) => span.index).sort())
        }
        expect(groupByClaim(segments).flatMap((group) => group.segments)).toEqual(segments)
      }),
      { seed: 20210401 },
    )
  })
})
