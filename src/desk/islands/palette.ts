/**
 * Opens what one is looking for from any page of the desk: Ctrl-K or Command-K opens the palette, `/` leads to the box
 * of the search page. Without this script the search page does the same.
 */

interface Answer {
  readonly items: readonly { readonly label: string; readonly detail: string; readonly path: string }[]
  readonly words: Readonly<Record<'label' | 'help' | 'none' | 'failed', string>>
}

// A module of its own: what it declares is not seen by other islands.
export {}

const language = document.documentElement.lang === 'es' ? 'es' : 'en'

let palette: ReturnType<typeof makePalette> | null = null

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.defaultPrevented) return
  const isPalette = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey
  if (isPalette) {
    event.preventDefault()
    palette ??= makePalette()
    palette.toggle()
  } else if (
    event.key === '/' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !isTyping(event.target)
  ) {
    event.preventDefault()
    const box = document.querySelector<HTMLInputElement>('#search-text')
    if (box) {
      box.focus()
      box.select()
    } else {
      palette ??= makePalette()
      palette.open()
    }
  }
})

/** A dialog that has just been closed may keep the focus for a moment: nobody types in it. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('dialog:not([open])') === null &&
    (target.isContentEditable ||
      target.matches('input, textarea, select') ||
      target.closest('dialog') !== null)
  )
}

function makePalette() {
  const dialog = document.createElement('dialog')
  dialog.className = 'palette'
  const input = document.createElement('input')
  const list = document.createElement('ul')
  const told = document.createElement('p')
  list.id = 'palette-list'
  list.setAttribute('role', 'listbox')
  told.setAttribute('role', 'status')
  attributes(input, {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: '300',
  })
  dialog.append(input, list, told)
  document.body.append(dialog)

  let chosen = 0
  let asked = 0
  /** The text that the list is for: whoever types on and presses Enter does not mean what was listed before. */
  let listed: string | null = null
  /** Whether Enter was pressed before the list for the text was there: it counts as soon as it is. */
  let entered = false
  let waiting: ReturnType<typeof setTimeout> | undefined

  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')]

  function choose(index: number): void {
    const all = options()
    chosen = all.length === 0 ? 0 : (index + all.length) % all.length
    all.forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === chosen))
    })
    const option = all[chosen]
    if (option) {
      input.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    } else {
      input.removeAttribute('aria-activedescendant')
    }
  }

  function show({ items, words }: Answer): void {
    input.setAttribute('aria-label', words.label)
    input.placeholder = words.label
    dialog.setAttribute('aria-label', words.label)
    list.setAttribute('aria-label', words.label)
    told.textContent = items.length === 0 ? words.none : words.help
    told.dataset.failed = words.failed
    list.replaceChildren(
      ...items.map(({ label, detail, path }, index) => {
        const option = document.createElement('li')
        const kind = document.createElement('span')
        attributes(option, { role: 'option', id: `palette-option-${index}` })
        option.dataset.path = path
        kind.textContent = detail
        option.append(label, ' ', kind)
        return option
      }),
    )
    list.hidden = items.length === 0
    choose(0)
  }

  async function ask(): Promise<void> {
    const turn = ++asked
    const text = input.value.trim()
    try {
      const query = new URLSearchParams({ q: text })
      const response = await fetch(`/${language}/desk/palette?${query}`, {
        headers: { Accept: 'application/json' },
      })
      if (!response.ok) throw new Error(String(response.status))
      const answer = (await response.json()) as Answer
      if (turn !== asked) return
      show(answer)
      listed = text
      if (entered && text === input.value.trim()) follow(options()[chosen])
    } catch {
      if (turn === asked) told.textContent = told.dataset.failed ?? '…'
    }
  }

  function follow(option: HTMLElement | undefined): void {
    if (option?.dataset.path) location.assign(option.dataset.path)
  }

  function enter(): void {
    clearTimeout(waiting)
    if (listed === input.value.trim()) {
      follow(options()[chosen])
      return
    }
    entered = true
    void ask()
  }

  input.addEventListener('input', () => {
    entered = false
    clearTimeout(waiting)
    waiting = setTimeout(() => void ask(), 120)
  })
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown') choose(chosen + 1)
    else if (event.key === 'ArrowUp') choose(chosen - 1)
    else if (event.key === 'Enter') enter()
    else return
    event.preventDefault()
  })
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element)
      follow(event.target.closest<HTMLElement>('[role=option]') ?? undefined)
  })
  // A click beside the dialog is on its backdrop.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })

  const open = () => {
    if (dialog.open) return
    input.value = ''
    listed = null
    entered = false
    dialog.showModal()
    input.focus()
    void ask()
  }
  return { open, toggle: () => (dialog.open ? dialog.close() : open()) }
}

function attributes(element: Element, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value)
}
