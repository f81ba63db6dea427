/** Where a server listens. */
export interface Listening {
  host: string;
  port: number;
}

const everywhere = new Set(['0.0.0.0', '::', '']);

/** How a program on this machine calls it; servers on `localhost` or on every address also hear the loopback one. */
export function reachable({ host, port }: Listening, loopback = '127.0.0.1'): string {
  const name = host === 'localhost' || everywhere.has(host) ? loopback : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
