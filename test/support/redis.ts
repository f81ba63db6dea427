import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { freePort } from './free-port.js';

export interface Redis {
  url: string;
  stop(): void;
}

/** A Redis of one's own, in memory only; null where `redis-server` is not installed. */
export async function startRedis(): Promise<Redis | null> {
  const port = await freePort();
  const server = spawn(
    'redis-server',
    [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--maxmemory-policy',
      'noeviction',
    ],
    {
      stdio: 'ignore',
    },
  );
  const missing = new Promise<boolean>((resolve) => server.once('error', () => resolve(true)));
  const ready = answers(port).then(() => false);
  if (await Promise.race([missing, ready])) return null;
  return { url: `redis://127.0.0.1:${port}`, stop: () => void server.kill('SIGTERM') };
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
