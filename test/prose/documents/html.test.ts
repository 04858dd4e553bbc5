import { describe, expect, test } from 'vitest'
import { placeOf, read, shownBlocks } from '../reading.ts'

const page = `<!doctype html>
<html lang="en"><head><title>Guards leave | Site</title>
<meta property="article:published_time" content="2021-05-06T10:00:00Z"><style>p { color: red }</style></head>
<body><header>Site 12</header><nav>Menu 13</nav>
<article><header><h1>Guards leave</h1><p>By Ana Mora</p></header>
<p>Five guards &amp; a <a href="x">cook</a>
left.<sup><a href="#n1">[1]</a></sup></p>
<figure><img src="a.png" alt="x"><figcaption>A bus.</figcaption></figure>
<blockquote><p>We left.</p></blockquote>
<ul><li>one</li><li>two</li></ul>
<table><tr><th>a</th><td>b</td></tr></table>
<script>var x = 14</script>
<h2>Sources</h2>
<p>Mora, Ana. “A.” Milenio. May 5, 2021.<br>
Ruiz, Luis. “B.” Reforma. May 6, 2021.</p>
</article><footer>© 2021</footer></body></html>`

describe('a web page', () => {
  test('is read from its article, without navigation, scripts and styles', () => {
    expect(shownBlocks(read(page, 'html')[0])).toEqual([
      'title: Guards leave',
      'byline: By Ana Mora',
      'paragraph: Five guards & a cook left.',
      'caption: A bus.',
      'quote: We left.',
      'list item: one',
      'list item: two',
      'table cell: a',
      'table cell: b',
      'bibliography heading: Sources',
      'bibliography entry: Mora, Ana. “A.” Milenio. May 5, 2021.',
      'bibliography entry: Ruiz, Luis. “B.” Reforma. May 6, 2021.',
    ])
  })

  test('gives its date and language', () => {
    expect(read(page, 'html')[0]).toMatchObject({ date: '2021-05-06', language: 'en' })
  })

  test('keeps every word at its place', () => {
    const [brief] = read(page, 'html')
    expect(placeOf(brief, 'cook')).toBe('6:36')
    expect(placeOf(brief, 'left')).toBe('7:1')
    expect(placeOf(brief, 'Ruiz')).toBe('15:1')
  })

  test('without article is read whole, two line breaks parting paragraphs', () => {
    expect(shownBlocks(read('<body><h1>Guards</h1>Five left.<br><br>Two stayed.</body>', 'html')[0])).toEqual(
      ['title: Guards', 'paragraph: Five left.', 'paragraph: Two stayed.'],
    )
  })

  test('may nest deeper than calls may', () => {
    const deep = `${'<div>'.repeat(20_000)}Five guards left.`
    expect(shownBlocks(read(deep, 'html')[0]).join()).toContain('Five guards left.')
  })
})
