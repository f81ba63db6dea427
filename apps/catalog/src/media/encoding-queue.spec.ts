import { describe, expect, it } from '@jest/globals';
import { EncodingQueue } from './encoding-queue.js';

/** Work that ends when it is told to. */
function controlled() {
  let end!: () => void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { ended, end };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the queue of encodings', () => {
  it('runs two at once and the rest in their order', async () => {
    const queue = new EncodingQueue();
    const works = [controlled(), controlled(), controlled(), controlled()];
    const begun: number[] = [];
    const all = works.map(({ ended }, i) =>
      queue.run(() => {
        begun.push(i);
        return ended;
      }),
    );
    await settle();
    expect(begun).toEqual([0, 1]);
    works[1]!.end();
    await settle();
    expect(begun).toEqual([0, 1, 2]);
    works.forEach(({ end }) => end());
    await Promise.all(all);
    expect(begun).toEqual([0, 1, 2, 3]);
  });

  it('goes on after one has failed', async () => {
    const queue = new EncodingQueue();
    const failing = () => Promise.reject(new Error('broken'));
    for (let i = 0; i < 3; i += 1) await expect(queue.run(failing)).rejects.toThrow('broken');
    await expect(queue.run(async () => 'made')).resolves.toBe('made');
  });

  it('refuses more than can be made in a reasonable time', async () => {
    const queue = new EncodingQueue();
    const work = controlled();
    const waiting = Array.from({ length: 202 }, () => queue.run(() => work.ended));
    await expect(queue.run(() => work.ended)).rejects.toMatchObject({ kind: 'unavailable', code: 'media.busy' });
    work.end();
    await Promise.all(waiting);
  });
});
