import { text, whole } from './form.ts';

/** What was said about a list, as the API wants it. Selects that the page did not show say nothing. */
export function readSettings(form: FormData): Record<string, unknown> {
  const columns = form.getAll('column').map((value) => String(value) || null);
  const separator = text(form, 'separator');
  const settings: Record<string, unknown> = {
    encoding: text(form, 'encoding') || undefined,
    separator: separator === 'tab' ? '\t' : separator || undefined,
    sheet: text(form, 'sheet') || undefined,
    headerRow: form.has('headerRow') ? whole(form, 'headerRow') : undefined,
    decimal: text(form, 'decimal') || undefined,
    category: form.has('category') ? text(form, 'category') || null : undefined,
    status: text(form, 'status') || undefined,
    columns: columns.length > 0 ? columns : undefined,
    categories: categoriesOf(form),
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** The words of the file for which somebody chose a category. */
function categoriesOf(form: FormData): Record<string, string> {
  const meant = form.getAll('meant').map(String);
  const words = form.getAll('word').map(String);
  return Object.fromEntries(words.map((word, at) => [word, meant[at] ?? '']).filter(([, slug]) => slug !== ''));
}
