/** Adds to a password field a button that shows what was typed and, to a new password, how hard it is to guess. */
export {}

for (const input of document.querySelectorAll<HTMLInputElement>('input[type=password][data-show]')) {
  addShow(input)
  if (input.dataset.strengths !== undefined) addStrength(input, input.dataset.strengths.split('|'))
}

function addShow(input: HTMLInputElement): void {
  const { show = '', hide = '' } = input.dataset
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'link show-password'
  button.textContent = show
  button.setAttribute('aria-pressed', 'false')
  button.addEventListener('click', () => {
    const visible = input.type === 'password'
    input.type = visible ? 'text' : 'password'
    button.textContent = visible ? hide : show
    button.setAttribute('aria-pressed', String(visible))
  })
  input.closest('label')?.after(button)
}

function addStrength(input: HTMLInputElement, words: readonly string[]): void {
  const meter = document.createElement('meter')
  meter.min = 0
  meter.max = words.length
  meter.setAttribute('aria-label', input.dataset.strength ?? '')
  const text = document.createElement('output')
  text.className = 'hint'
  const line = document.createElement('p')
  line.className = 'password-strength'
  line.append(meter, ' ', text)
  input.closest('label')?.after(line)
  input.addEventListener('input', () => {
    const level = strength(input.value)
    meter.value = level
    text.textContent = level === 0 ? '' : (words[level - 1] ?? '')
  })
}

/** 0 for none, 1 weak, 2 fair, 3 good: by length and by how many different characters there are. */
function strength(password: string): number {
  const letters = [...password]
  if (letters.length === 0) return 0
  const different = new Set(letters).size
  if (letters.length < 12 || different < 6) return 1
  return letters.length >= 18 && different >= 9 ? 3 : 2
}
