import { html } from 'hono/html'
import { create } from 'qrcode'
import type { Markup } from '../../check/reporters/html/markup.ts'

/** Light squares around the code, without which cameras do not find it. */
const margin = 4

/** A text as a picture that a camera reads, dark on light whatever the page's colours are. */
export function qrCode(text: string, label: string): Markup {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const size = modules.size + 2 * margin
  const squares: string[] = []
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) squares.push(`M${column + margin} ${row + margin}h1v1h-1z`)
    }
  }
  return html`<svg class="qr-code" role="img" aria-label="${label}" viewBox="0 0 ${String(size)} ${String(size)}" width="220" height="220" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path fill="#000" d="${squares.join('')}"/></svg>`
}
