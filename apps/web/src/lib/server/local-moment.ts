const timeZone = 'Europe/Berlin';

/** `2026-11-27T09:00`, as a form gives it, where the shops are; an ISO time. Anything else comes back as it is, for the API to refuse. */
export function localMoment(value: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(value);
  if (!match) return value;
  const asUtc = new Date(`${match[1]}T${match[2]}:00Z`);
  if (Number.isNaN(asUtc.getTime())) return value;
  const once = new Date(asUtc.getTime() - offsetAt(asUtc));
  // Near a change of clocks the offset of the first guess is not the one that holds.
  return new Date(asUtc.getTime() - offsetAt(once)).toISOString();
}

/** How far the clocks of the shops are ahead of UTC, in milliseconds. */
function offsetAt(at: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(at.getTime() / 1000) * 1000;
}
