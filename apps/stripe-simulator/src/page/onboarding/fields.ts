import { html, type Html } from '../html.js';
import { mistakes, words, type Language, type Text } from './words.js';

export type Values = Record<string, string>;
export type Mistakes = Record<string, keyof typeof mistakes>;

/** What a form is drawn from: what was typed, what is wrong with it, and in which language. */
export interface Draft {
  language: Language;
  values: Values;
  mistakes: Mistakes;
}

interface Field {
  name: string;
  label: Text;
  hint?: Text;
  type?: string;
  optional?: boolean;
  autocomplete?: string;
  inputmode?: string;
}

export function textField(draft: Draft, field: Field): Html {
  const { name, label, hint, optional } = field;
  return html`<div class="field">
    <label for="${name}"
      >${label[draft.language]}${optional && html` <span class="note">(${words.optional[draft.language]})</span>`}</label
    >
    ${hintOf(draft, name, hint)}${mistakeOf(draft, name)}
    <input
      id="${name}"
      name="${name}"
      type="${field.type ?? 'text'}"
      value="${draft.values[name]}"
      maxlength="200"
      ${attributes(draft, field)}
    />
  </div>`;
}

export function choice(draft: Draft, name: string, label: Text, options: readonly (readonly [string, Text])[]): Html {
  return html`<fieldset class="field" ${described(draft, name)}>
    <legend>${label[draft.language]}</legend>
    ${mistakeOf(draft, name)}
    ${options.map(
      ([value, text], at) =>
        html`<label class="option"
          ><input
            type="radio"
            id="${at === 0 ? name : `${name}-${value}`}"
            name="${name}"
            value="${value}"
            ${draft.values[name] === value && html`checked`}
          />${text[draft.language]}</label
        >`,
    )}
  </fieldset>`;
}

export function select(draft: Draft, name: string, label: Text, options: readonly (readonly [string, Text])[]): Html {
  return html`<div class="field">
    <label for="${name}">${label[draft.language]}</label>
    ${mistakeOf(draft, name)}
    <select id="${name}" name="${name}" ${described(draft, name)}>
      <option value="">–</option>
      ${options.map(
        ([value, text]) =>
          html`<option value="${value}" ${draft.values[name] === value && html`selected`}>
            ${text[draft.language]}
          </option>`,
      )}
    </select>
  </div>`;
}

export function checkbox(draft: Draft, name: string, label: Text): Html {
  return html`<div class="field">
    ${mistakeOf(draft, name)}
    <label class="option"
      ><input
        type="checkbox"
        id="${name}"
        name="${name}"
        value="yes"
        ${described(draft, name)}
      />${label[draft.language]}</label
    >
  </div>`;
}

/** All mistakes in one place with ways to them: nobody has to search. */
export function mistakeSummary({ language, mistakes: made }: Draft): Html | false {
  const names = Object.keys(made);
  if (names.length === 0) return false;
  return html`<div class="mistakes" role="alert">
    <p>${words.mistakes[language]}</p>
    <ul>
      ${names.map((name) => html`<li><a href="#${name}">${labelOf(name)[language]}</a></li>`)}
    </ul>
  </div>`;
}

function labelOf(name: string): Text {
  return (words as Record<string, Text>)[name] ?? words.title;
}

function attributes(draft: Draft, { name, hint, autocomplete, inputmode }: Field): Html {
  return html`${autocomplete && html`autocomplete="${autocomplete}"`} ${inputmode && html`inputmode="${inputmode}"`}
  ${described(draft, name, hint !== undefined)}`;
}

function described(draft: Draft, name: string, hinted = false): Html {
  const wrong = draft.mistakes[name] !== undefined;
  const ids = [hinted && `${name}-hint`, wrong && `${name}-mistake`].filter(Boolean).join(' ');
  return html`${ids && html`aria-describedby="${ids}"`} ${wrong && html`aria-invalid="true"`}`;
}

function hintOf(draft: Draft, name: string, hint: Text | undefined): Html | false {
  return (
    hint !== undefined &&
    html`<p class="hint" id="${name}-hint"><b>${words.test[draft.language]}:</b> ${hint[draft.language]}</p>`
  );
}

function mistakeOf(draft: Draft, name: string): Html | false {
  const made = draft.mistakes[name];
  return made !== undefined && html`<p class="mistake" id="${name}-mistake">${mistakes[made][draft.language]}</p>`;
}
