/** Runs `close` once and exits, on SIGTERM or SIGINT and when the process that started this one is gone. */
export function stopWithParent(close: () => Promise<unknown>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 10_000).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (!process.send) return;
  process.on('disconnect', stop);
  if (!process.connected) stop();
}
