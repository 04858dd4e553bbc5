import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { Field, Kind } from '../../model/kind.ts'
import { partLabel, valueLabel } from '../../model/kind-words.ts'
import type { Language, Localized } from '../../model/language.ts'
import { type Part, type Shape, shapeOf } from './field-shape.ts'
import { recordWords } from './record-words.ts'

/** What was entered so far, by the names of the inputs, and what is wrong with it. */
export interface EntryState {
  readonly language: Language
  readonly texts: ReadonlyMap<string, string>
  /** By the name of the input, or of a value as a whole. */
  readonly problems: ReadonlyMap<string, string>
}

/** Records that may be referred to, by kind: offered as one types. */
export type ReferenceChoices = ReadonlyMap<
  string,
  readonly { readonly id: string; readonly title: Localized }[]
>

/** The name of the inputs of one value of a field. */
export function inputName(field: string, place: number): string {
  return `value.${field}.${place}`
}

/** How many values of a field the form has room for: one, or as many as were asked for. */
export function roomFor(field: string, declared: Field, { texts }: Pick<EntryState, 'texts'>): number {
  const asked = Number(texts.get(`room.${field}`) ?? '1')
  return declared.many ? Math.min(Math.max(Number.isInteger(asked) ? asked : 1, 1), 20) : 1
}

/** The inputs of a field, as many values as the form has room for, and a button for one more where many may stand. */
export function fieldInputs(kind: Kind, name: string, declared: Field, state: EntryState): Markup {
  const { language } = state
  const say = recordWords[language]
  const room = roomFor(name, declared, state)
  const label = declared.label[language]
  const places = Array.from({ length: room }, (_, place) => place)
  return html`${places.map((place) => valueInputs(kind, name, declared, inputName(name, place), place === 0 ? label : `${label} ${place + 1}`, state))}${
    declared.many
      ? html`<input type="hidden" name="room.${name}" value="${room}"><p><button class="quiet again" name="again" value="${name}">${say.another}<span class="visually-hidden">: ${label}</span></button></p>`
      : ''
  }`
}

function valueInputs(
  kind: Kind,
  field: string,
  declared: Field,
  name: string,
  label: string,
  state: EntryState,
): Markup {
  const shape = shapeOf(declared.value)
  const help = declared.help[state.language]
  const path = `${kind.name}.${field}`
  if (shape.form !== 'group') {
    return oneInput(
      { name, label, shape, path, help, refers: declared.refers, preset: '', required: false },
      state,
    )
  }
  const problem = state.problems.get(name)
  return html`<fieldset><legend>${label}</legend><p class="hint">${help}</p>${problem ? html`<p class="field-problem">${problem}</p>` : ''}<div class="side-by-side">${shape.parts.map((part) => partInputs(part, path, name, state))}</div></fieldset>`
}

function partInputs(part: Part, path: string, name: string, state: EntryState): Markup {
  const own = `${name}.${part.name}`
  const label = partLabel(part.name, state.language)
  if (part.shape.form === 'group') {
    return html`${part.shape.parts.map((inner) =>
      oneInput(
        {
          name: `${own}.${inner.name}`,
          label: `${label} (${partLabel(inner.name, state.language)})`,
          shape: inner.shape,
          path: `${path}.${part.name}.${inner.name}`,
          help: '',
          refers: null,
          preset: inner.preset,
          required: false,
        },
        state,
      ),
    )}`
  }
  return oneInput(
    {
      name: own,
      label,
      shape: part.shape,
      path: `${path}.${part.name}`,
      help: '',
      refers: referringParts.has(part.name) ? part.name : null,
      preset: part.preset,
      required: part.required,
    },
    state,
  )
}

const referringParts = new Set(['organization', 'person', 'state', 'municipality'])

/** Everything about one input. */
export interface OneInput {
  readonly name: string
  readonly label: string
  readonly shape: Shape
  /** `incident.place.publicPrecision`: finds the words of choices. */
  readonly path: string
  readonly help: string
  readonly refers: string | null
  readonly preset: string
  readonly required: boolean
}

/** A label with its input, help and problem. */
export function oneInput(input: OneInput, state: EntryState): Markup {
  const problem = state.problems.get(input.name)
  const hint = input.refers && referenceHint(input.refers, state.language)
  const help = [input.help, hint].filter(Boolean).join('. ')
  const described = [...(help ? [`${input.name}-help`] : []), ...(problem ? [`${input.name}-problem`] : [])]
  return html`<div><label><span>${input.label}</span>${bareInput(input, state, described.join(' '))}</label>${
    help ? html`<p class="hint" id="${input.name}-help">${help}</p>` : ''
  }${problem ? html`<p class="field-problem" id="${input.name}-problem">${problem}</p>` : ''}</div>`
}

function referenceHint(refers: string, language: Language): string {
  return refers === 'state' || refers === 'municipality' ? '' : recordWords[language].refersHelp
}

/** The input without label, for a cell of a table. `label` becomes its name for those who do not see the table. */
export function bareInput(input: OneInput, state: EntryState, described = '', label = ''): Markup {
  const { name, shape } = input
  const text = state.texts.get(name) ?? ''
  const marks = html`${described === '' ? '' : html` aria-describedby="${described}"`}${label === '' ? '' : html` aria-label="${label}"`}${state.problems.has(name) ? html` aria-invalid="true"` : ''}`
  if (shape.form === 'choice' || shape.form === 'yes or no') return choice(input, text, marks, state.language)
  if (longTexts.has(input.path.slice(input.path.lastIndexOf('.') + 1))) {
    return html`<textarea name="${name}"${marks}>${'\n'}${text}</textarea>`
  }
  const list = input.refers
    ? html` list="choices-${input.refers}" data-suggest="${input.refers}" autocomplete="off"`
    : ''
  const digits = shape.form === 'number' ? html` inputmode="decimal"` : ''
  return html`<input name="${name}" value="${text}"${list}${digits}${marks}>`
}

const longTexts = new Set(['summary', 'note'])

function choice(input: OneInput, text: string, marks: Markup, language: Language): Markup {
  const say = recordWords[language]
  const options: readonly (readonly [string, string])[] =
    input.shape.form === 'choice'
      ? input.shape.options.map((option) => [option, valueLabel(input.path, option, language)] as const)
      : [
          ['yes', say.yes],
          ['no', say.no],
        ]
  const chosen = text === '' ? input.preset : text
  // What was sent but is no choice is still shown, so that nothing entered is lost.
  const known = chosen === '' || options.some(([value]) => value === chosen)
  return html`<select name="${input.name}"${marks}>${input.preset === '' ? html`<option value=""></option>` : ''}${options.map(([value, label]) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${label}</option>`)}${known ? '' : html`<option selected>${chosen}</option>`}</select>`
}

/** The lists that inputs with references offer. */
export function choiceLists(choices: ReferenceChoices, language: Language): Markup {
  return html`${[...choices].map(
    ([kind, records]) =>
      html`<datalist id="choices-${kind}">${records.map(({ id, title }) => html`<option value="${id}">${title[language]}</option>`)}</datalist>`,
  )}`
}

/** Kinds that the fields of a kind refer to, and the codes that they hold. */
export function referredKinds(kind: Kind, fields: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const name of fields) {
    const declared = kind.fields[name]
    if (!declared) continue
    if (declared.refers) found.add(declared.refers)
    const shape = shapeOf(declared.value)
    if (shape.form !== 'group') continue
    for (const part of shape.parts) if (referringParts.has(part.name)) found.add(part.name)
  }
  return [...found]
}
