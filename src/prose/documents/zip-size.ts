/** The most that the parts of a file may come to when unpacked, in bytes. */
export const mostUnpacked = 200 * 1024 * 1024

const endRecord = 0x06054b50
const entryRecord = 0x02014b50

/**
 * What the parts of a ZIP file come to when unpacked, in bytes, by its directory; so that a small file that unpacks
 * to gigabytes is refused unread.
 * @returns null when the bytes are no ZIP file
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (view.getUint32(at, true) === endRecord) return sumEntries(view, view.getUint32(at + 16, true))
  }
  return null
}

function sumEntries(view: DataView, directory: number): number {
  let size = 0
  let at = directory
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === entryRecord) {
    size += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return size
}
