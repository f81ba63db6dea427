import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { demandPort, findFreePort } from './find-port.js';

const servers: Server[] = [];

function occupy(port: number, host: string): Promise<void> {
  const server = createServer();
  servers.push(server);
  return new Promise((resolve) => server.listen({ port, host }, resolve));
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

describe('the port to serve on', () => {
  it('is the wanted one when nobody has it', async () => {
    const port = await findFreePort();
    expect(await demandPort(port, '127.0.0.1')).toBe(port);
  });

  it('is refused in one sentence that names it and another one to take', async () => {
    const port = await findFreePort('localhost');
    await occupy(port, '127.0.0.1');
    await expect(demandPort(port, 'localhost')).rejects.toThrow(
      new RegExp(`^Port ${port} is taken by another program; choose another one, for example PORT=\\d+ npm start\\.$`),
    );
  });

  it('is any free one when none is wanted', async () => {
    const port = await demandPort(0, 'localhost');
    await expect(occupy(port, '127.0.0.1')).resolves.toBeUndefined();
  });

  it('is refused on an address that this machine does not have', async () => {
    await expect(demandPort(await findFreePort(), '192.0.2.1')).rejects.toThrow(/choose another HOST or PORT/);
  });
});

it('A free port is never one that was given away before', async () => {
  const given = new Set<number>();
  for (let round = 0; round < 400; round++) given.add(await findFreePort('127.0.0.1', given));
  expect(given.size).toBe(400);
});
