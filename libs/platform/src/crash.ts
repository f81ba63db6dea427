/**
 * The crash tests' only seam. Every place where something has just become durable or has left the process passes
 * here: a commit, an answer from Stripe or a mail server, an
 * enqueued batch. A parent process may ask over IPC
 * that this process dies (kill -9, no clean-up) at the n-th passage. Without such a message this does nothing.
 */
let passagesLeft = 0;

process.on('message', (message: unknown) => {
  const ask = message as { crashAt?: number };
  if (typeof ask?.crashAt === 'number') {
    passagesLeft = ask.crashAt;
  }
});

export function passBoundary(): void {
  if (passagesLeft > 0 && --passagesLeft === 0) {
    process.kill(process.pid, 'SIGKILL');
  }
}
