/** Seconds until the next try, by how many there were: a minute, five, half an hour, two hours, then twice a day. */
const WAITS = [60, 300, 1_800, 7_200, 21_600, 43_200, 43_200, 43_200];

export const MOST_TRIES = WAITS.length + 1;

/** Milliseconds until the next try after `attempts` of them; null when it was the last. */
export function waitAfter(attempts: number): number | null {
  const seconds = WAITS[attempts - 1];
  return seconds === undefined ? null : seconds * 1_000;
}
