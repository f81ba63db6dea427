import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { CannotStart, codeOf } from '../cannot-start.js';

/** Below the range from which systems take the ports of outgoing connections, so nobody gets one by chance. */
const lowest = 20_000;
const highest = 32_000;

/** `localhost` means both loopback addresses, as it does for the server. */
const addresses = (host: string) => (host === 'localhost' ? ['127.0.0.1', '::1'] : [host]);

/** The port to serve on: the wanted one, or any free one for 0. Throws CannotStart when it cannot be had. */
export async function demandPort(port: number, host: string): Promise<number> {
  if (port === 0) return findFreePort(host);
  const problem = await problemWith(port, host);
  if (problem === undefined) return port;
  if (problem === 'EADDRINUSE') {
    const free = await findFreePort(host);
    throw new CannotStart(
      `Port ${port} is taken by another program; choose another one, for example PORT=${free} npm start.`,
    );
  }
  if (problem === 'EACCES') {
    throw new CannotStart(
      `This account may not use port ${port}; choose one above 1023, for example PORT=3000 npm start.`,
    );
  }
  throw new CannotStart(
    `It is not possible to serve on port ${port} of ${host} (${problem}); choose another HOST or PORT.`,
  );
}

/** A free port that is not among those already given away. */
export async function findFreePort(host = '127.0.0.1', given: ReadonlySet<number> = new Set()): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const port = randomInt(lowest, highest);
    if (!given.has(port) && (await problemWith(port, host)) === undefined) return port;
  }
  throw new CannotStart(`No free port was found on ${host} between ${lowest} and ${highest}.`);
}

/** Why a port cannot be listened on, as an error code; undefined when it can. */
export async function problemWith(port: number, host: string): Promise<string | undefined> {
  for (const address of addresses(host)) {
    const problem = await tryToListen(port, address);
    // A machine without IPv6 has no ::1; that is no reason not to serve on the other address.
    const isMissing = problem === 'EADDRNOTAVAIL' || problem === 'EAFNOSUPPORT';
    if (problem !== undefined && !(isMissing && address === '::1')) return problem;
  }
  return undefined;
}

function tryToListen(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(codeOf(error) ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
