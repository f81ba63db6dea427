const SECRET_NAMES = /token|secret|password|passwort|cookie|authorization|api_?key|client_?secret|^code$/i;
const SECRET_VALUES =
  /\b(?:sk|rk|whsec)_[\w*]+|(?<=:\/\/)[^\s/@:]+:[^\s/@]+(?=@)|(?<=[?&](?:token|secret|code)=)[^\s&"']+/g;
const HIDDEN = '…';
const LONGEST = 2_000;

/** A text as an operator may read it: without keys, tokens in links and passwords in addresses, and not endless. */
export const textWithoutSecrets = (text: string): string => text.replace(SECRET_VALUES, HIDDEN).slice(0, LONGEST);

/** What a job was about, with the values of secret fields hidden at any depth. */
export function withoutSecrets(value: unknown): unknown {
  if (typeof value === 'string') return textWithoutSecrets(value);
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, SECRET_NAMES.test(name) ? HIDDEN : withoutSecrets(inner)]),
  );
}
