/** The buttons by which a passkey is made or used: without this script they stay hidden. */
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-passkey]')) {
  if (!browserSupportsWebAuthn()) break
  button.hidden = false
  button.addEventListener('click', () => void run(button))
}

async function run(button: HTMLButtonElement): Promise<void> {
  const { passkey, begin = '', finish = '', failed = '', csrf = '' } = button.dataset
  const form = button.closest('form')
  const problem = form?.querySelector('[data-passkey-problem]')
  const say = (text: string) => {
    if (problem) problem.textContent = text
  }
  say('')
  button.disabled = true
  try {
    const values = form === null ? {} : typedIn(form)
    const options = await post(begin, csrf, values)
    if (typeof options.problem === 'string') return say(options.problem)
    // The server's library made them for the browser's.
    const optionsJSON = options as never
    const response =
      passkey === 'create'
        ? await startRegistration({ optionsJSON })
        : await startAuthentication({ optionsJSON })
    const answer = await post(finish, csrf, { ...values, response })
    if (typeof answer.to === 'string') location.assign(answer.to)
    else say(typeof answer.problem === 'string' ? answer.problem : failed)
  } catch {
    say(failed)
  } finally {
    button.disabled = false
  }
}

/** What stands in the form but for passwords, which have no place in this. */
function typedIn(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {}
  for (const input of form.querySelectorAll('input')) {
    if (input.type !== 'password' && input.name !== 'csrf') values[input.name] = input.value
  }
  return values
}

async function post(address: string, csrf: string, body: unknown): Promise<Record<string, unknown>> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf },
    body: JSON.stringify(body),
  })
  return (await answer.json()) as Record<string, unknown>
}
