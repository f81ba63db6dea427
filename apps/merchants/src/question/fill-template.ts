/** What a template may name. In the language of the letters, since people at the city write them. */
export const PLACEHOLDERS = ['Name', 'Laden', 'Unternehmen', 'Frist', 'Stadt'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

const NAMED = /\{([^{}]*)\}/g;

/** A template with what it names put in. */
export function fillTemplate(text: string, values: Record<Placeholder, string>): string {
  return text.replace(NAMED, (whole, name: string) => values[name as Placeholder] ?? whole);
}

/** Names in braces that nobody would fill in. */
export function unknownPlaceholders(text: string): string[] {
  const named = [...text.matchAll(NAMED)].map(([, name]) => name!);
  return [...new Set(named.filter((name) => !(PLACEHOLDERS as readonly string[]).includes(name)))];
}
