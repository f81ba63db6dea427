/** What a form field may hold: text, a list, or fields of its own. */
export type FormValue = string | FormValue[] | Form;
export interface Form {
  [name: string]: FormValue;
}

const deepest = 8;

/** Reads `a=1&b[c]=2&d[]=3&e[0][f]=4`, as Stripe takes it in bodies and query strings. */
export function parseForm(text: string): Form {
  const form: Form = emptyForm();
  for (const [name, value] of new URLSearchParams(text)) {
    const path = pathOf(name);
    if (path.length <= deepest) place(form, path, value);
  }
  return listsIn(form) as Form;
}

/** `a[b][]` is a, b and the next free place. */
function pathOf(name: string): string[] {
  const start = name.indexOf('[');
  if (start < 0 || !name.endsWith(']')) return [name];
  return [name.slice(0, start), ...name.slice(start + 1, -1).split('][')];
}

/** Without a prototype, so that a field named `__proto__` is a field and nothing more. */
function emptyForm(): Form {
  return Object.create(null) as Form;
}

function place(form: Form, path: string[], value: string): void {
  let at = form;
  path.forEach((part, index) => {
    const name = part === '' ? String(Object.keys(at).length) : part;
    if (index === path.length - 1) at[name] = value;
    else {
      const next = at[name];
      at = at[name] = typeof next === 'object' ? (next as Form) : emptyForm();
    }
  });
}

/** Fields numbered 0, 1, 2 … become a list. */
function listsIn(value: FormValue): FormValue {
  if (typeof value === 'string') return value;
  const names = Object.keys(value);
  for (const name of names) (value as Form)[name] = listsIn((value as Form)[name] as FormValue);
  const numbered = names.length > 0 && names.every((name, index) => name === String(index));
  return numbered ? names.map((name) => (value as Form)[name] as FormValue) : value;
}
