/** `colour:rot`: the key of an attribute and one of its values, as it stands in the address of a page. */
export const ATTRIBUTE_FILTER = /^[a-z][a-z0-9_]{0,39}:[^\p{Cc}\p{Cs}]{1,300}$/u;

/** The values asked for by key, both in a fixed order, so that equal choices are the same text. */
export function attributesOf(given: readonly string[]): Record<string, string[]> {
  const byKey: Record<string, string[]> = {};
  for (const text of [...new Set(given)].sort()) {
    const colon = text.indexOf(':');
    (byKey[text.slice(0, colon)] ??= []).push(text.slice(colon + 1));
  }
  return byKey;
}
