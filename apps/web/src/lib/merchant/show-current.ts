/** On a phone not all tabs fit: brings the current one into sight. */
export const showCurrent = (tabs: HTMLElement): void =>
  tabs.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
