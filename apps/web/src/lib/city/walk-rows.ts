const steps: Record<string, number> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

/**
 * Walks the links of a list with j and k or the arrows: from anywhere on the page but a field, so that a queue can be
 * worked through without a mouse. Enter opens, as with every link.
 */
export function walkRows(list: HTMLElement): () => void {
  const walk = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.closest('input, textarea, select, [contenteditable]')) return;
    const arrow = event.key.startsWith('Arrow');
    if (arrow && !list.contains(target)) return;
    const links = [...list.querySelectorAll<HTMLElement>('a[href]')];
    const at = links.indexOf(target);
    const next = links[at === -1 ? (step > 0 ? 0 : links.length - 1) : at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  document.addEventListener('keydown', walk);
  return () => document.removeEventListener('keydown', walk);
}
