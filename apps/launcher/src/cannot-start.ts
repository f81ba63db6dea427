/** A reason not to start that a person can act on: its message is one sentence, or one and the last log lines. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/** The code of a file system or network error, such as `EACCES`. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
