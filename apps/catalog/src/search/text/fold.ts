/** Rosé is a wine and no rose, which only its accent says. */
const ROSE = /ros(é|é)(?=$|[^\p{L}])/gu;

/**
 * A text as search compares it: lower case, without accents, and the same for every way to spell an umlaut or a sharp
 * s: "Käse", "Kaese" and "KASE" are one, "Straße" and "Strasse" are one.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(ROSE, 'rosewein')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[æ]/g, 'a')
    .replace(/[øœ]/g, 'o')
    .replace(/([ao])e/g, '$1')
    .replace(/(^|[^aeiouq])ue/g, '$1u');
}
