/** SQL for a text as look-alikes are searched in: without accents, lower case. */
export const plainText = (text: string): string => `lower(public.unaccent(${text}))`;
