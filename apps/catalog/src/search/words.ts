/**
 * SQL for the weighted words of a thing: its name, what stands near it, and what is told about it, each an SQL
 * expression. Accents are taken off on both sides of a search; PostgreSQL 18's German stemmer makes "Käse", "Kaese"
 * and "Kase" one word. Names are kept unstemmed, too: beginnings of words are looked for in them, and the beginning of
 * a stem would take "Kasse" for "Käse".
 */
export const weightedWords = (name: string, near: string, told: string): string =>
  `setweight(${words(name)} || to_tsvector('simple', public.unaccent(${name})), 'A')
   || setweight(${words(near)}, 'B') || setweight(${words(told)}, 'C')`;

/** SQL for a text as look-alikes are searched in: without accents, lower case. */
export const plainText = (text: string): string => `lower(public.unaccent(${text}))`;

const words = (text: string): string => `to_tsvector('german', public.unaccent(${text}))`;
