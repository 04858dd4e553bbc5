import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readImageHeader } from '../../src/formats/image-header.ts'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part,
    ),
  )

const png = bytes(
  [0x89],
  'PNG',
  [13, 10, 26, 10, 0, 0, 0, 13],
  'IHDR',
  [0, 0, 2, 0x80, 0, 0, 1, 0xe0, 8, 6, 0, 0, 0],
)
const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xff, 0xc0, 0, 11, 8, 0, 100, 0, 200, 3, 0, 0])
const lossy = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 64, 1, 240, 0])
const lossless = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 63, 0xc0, 0x0b, 0, 0, 0, 0, 0, 0])
const extended = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [0, 0, 0, 0, 0, 0, 0, 0, 0x1f, 3, 0, 0x57, 2, 0])

describe('the header of an image', () => {
  it('tells kind and size from the bytes', () => {
    expect(readImageHeader(png)).toEqual({ mediaType: 'image/png', width: 640, height: 480 })
    expect(readImageHeader(jpeg)).toEqual({ mediaType: 'image/jpeg', width: 200, height: 100 })
    expect(readImageHeader(lossy)).toEqual({ mediaType: 'image/webp', width: 320, height: 240 })
    expect(readImageHeader(lossless)).toEqual({ mediaType: 'image/webp', width: 64, height: 48 })
    expect(readImageHeader(extended)).toEqual({ mediaType: 'image/webp', width: 800, height: 600 })
  })

  it('is not there in anything else', () => {
    for (const text of [
      '',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
      'GIF89a…………………………………',
    ]) {
      expect(readImageHeader(new TextEncoder().encode(text))).toBeNull()
    }
  })

  it('is read or not, but never thrown over, in bytes cut short or mangled', () => {
    const images = [png, jpeg, lossy, lossless, extended]
    fc.assert(
      fc.property(
        fc.constantFrom(...images),
        fc.nat(40),
        fc.nat(40),
        fc.nat(255),
        (image, end, at, value) => {
          const mangled = Uint8Array.from(image.slice(0, end))
          if (at < mangled.length) mangled[at] = value
          const header = readImageHeader(mangled)
          if (header) expect(Math.min(header.width, header.height)).toBeGreaterThan(0)
        },
      ),
    )
  })
})
