/** Whether this is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

const YEARS = { youngest: 16, oldest: 110 };

/** Whether somebody born on this day can be in business today. */
export function isBirthDay(text: string, today = new Date()): boolean {
  if (!isDay(text)) return false;
  const years = (at: number) => `${today.getUTCFullYear() - at}${today.toISOString().slice(4, 10)}`;
  return text <= years(YEARS.youngest) && text >= years(YEARS.oldest);
}
