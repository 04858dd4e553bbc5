/** Helps to fill in forms of records: suggestions as one types, and a table of rows that is filled by keyboard alone. */

const language = document.documentElement.lang
const mostRows = 200

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-rows]')) growingTable(table)
document.addEventListener('input', (event) => {
  if (event.target instanceof HTMLInputElement && event.target.dataset.suggest) suggestSoon(event.target)
})

let waiting: number | undefined
let asking: AbortController | undefined

/** Looks for what is typed once the typing rests. */
function suggestSoon(input: HTMLInputElement): void {
  window.clearTimeout(waiting)
  asking?.abort()
  waiting = window.setTimeout(() => void suggest(input), 160)
}

async function suggest(input: HTMLInputElement): Promise<void> {
  const kind = input.dataset.suggest ?? ''
  const text = input.value.trim()
  const list = document.getElementById(`choices-${kind}`)
  // The states are all there from the beginning.
  if (text.length < 2 || kind === 'state' || !(list instanceof HTMLDataListElement)) return
  if ([...list.options].some((option) => option.value === text)) return
  asking = new AbortController()
  const query = new URLSearchParams({ kind, q: text })
  const found = await fetch(`/${language}/desk/records/suggest?${query}`, { signal: asking.signal })
    .then((answer) => (answer.ok ? answer.json() : []))
    .catch(() => [])
  if (!Array.isArray(found) || found.length === 0) return
  list.replaceChildren(
    ...found.map(({ id, text: label }: { id: string; text: string }) => new Option(label, id)),
  )
}

/** Enter moves to the same cell of the row below; a last empty row is always there. */
function growingTable(table: HTMLTableElement): void {
  const body = table.tBodies[0]
  if (!body) return
  table.addEventListener('input', () => {
    const last = body.rows[body.rows.length - 1]
    if (last && isFilled(last)) addRow(body, last)
  })
  table.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return
    const cell = (event.target as Element).closest('td')
    const row = cell?.closest('tr')
    if (!cell || !row) return
    event.preventDefault()
    const below = row.nextElementSibling ?? (isFilled(row) ? addRow(body, row) : null)
    if (below instanceof HTMLTableRowElement) fieldIn(below.cells[cell.cellIndex])?.focus()
  })
}

function isFilled(row: HTMLTableRowElement): boolean {
  return [...row.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].some(
    (field) => field.value.trim() !== '',
  )
}

function addRow(body: HTMLTableSectionElement, last: HTMLTableRowElement): HTMLTableRowElement | null {
  const number = body.rows.length
  if (number >= mostRows) return null
  const row = last.cloneNode(true) as HTMLTableRowElement
  const first = row.cells[0]
  if (first) first.textContent = String(number + 1)
  for (const problem of row.querySelectorAll('.field-problem')) problem.remove()
  for (const field of row.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    field.name = field.name.replace(/^row\.\d+\./, `row.${number}.`)
    field.value = ''
    field.removeAttribute('aria-invalid')
    field.setAttribute(
      'aria-label',
      (field.getAttribute('aria-label') ?? '').replace(/\d+$/, String(number + 1)),
    )
  }
  body.append(row)
  return row
}

function fieldIn(cell: Element | undefined): HTMLElement | null {
  return cell?.querySelector<HTMLElement>('input, select') ?? null
}
