import { CannotStart } from '../cannot-start.js';

const usual = 3000;

/** The port in a text; throws CannotStart when it is none. */
export function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && /^\d+$/.test(text)) return port;
  throw new CannotStart(`PORT must be a number from 0 to 65535 (0 takes any free one), not "${text}".`);
}
