type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const ticked = new Set(['checkbox', 'radio']);

/**
 * Taking over the page of the server, Svelte writes its own values into every field: what somebody typed while the
 * script was still on its way would be gone. Call this before the fields are taken over, and what it returns afterwards.
 */
export function keepTyped(): () => void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // On the way back and after a reload it is the browser that fills in, with what may be out of date.
  if (entry?.type !== 'navigate') return () => undefined;
  const controls = document.querySelectorAll<Control>('input:not([type=hidden], [type=file]), textarea, select');
  const again = [...controls].flatMap((control) => putBack(control) ?? []);
  return () => again.forEach((put) => put());
}

/** How to put back what was entered, if anything was. */
function putBack(control: Control): (() => void) | undefined {
  if (control instanceof HTMLSelectElement) {
    const { value } = control;
    const first = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
    return value === first?.value ? undefined : () => tell(control, () => (control.value = value));
  }
  if (control instanceof HTMLInputElement && ticked.has(control.type)) {
    const { checked } = control;
    if (checked === control.defaultChecked || (control.type === 'radio' && !checked)) return undefined;
    return () => tell(control, () => (control.checked = checked));
  }
  const { value } = control;
  return value === control.defaultValue ? undefined : () => tell(control, () => (control.value = value));
}

function tell(control: Control, put: () => void): void {
  put();
  for (const name of ['input', 'change']) control.dispatchEvent(new Event(name, { bubbles: true }));
}
